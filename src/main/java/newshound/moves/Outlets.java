package newshound.moves;

/// Who reports what others do: news agencies, papers, sites. What only they say is a rumour, and `the company`
/// does not mean them.
final class Outlets {
    private static final WordList NAMES = WordList.of("""
            reuters bloomberg bloomberg-news wsj wall-street-journal the-wall-street-journal ft financial-times
            the-financial-times new-york-times the-new-york-times nyt cnbc the-information techcrunch the-verge verge
            axios politico wired business-insider insider fortune forbes bbc bbc-news associated-press ap afp nikkei
            nikkei-asia latepost 36kr caixin scmp south-china-morning-post sky-news guardian the-guardian
            washington-post the-washington-post semafor platformer cnn nbc nbc-news abc-news cbs-news espn variety
            the-hollywood-reporter hollywood-reporter deadline the-economist economist die-welt der-spiegel spiegel
            handelsblatt le-monde le-figaro les-echos calcalist globes economic-times the-economic-times mint yonhap
            xinhua dow-jones dpa the-atlantic engadget zdnet venturebeat ars-technica 9to5mac macrumors the-athletic
            business-wire pr-newswire prnewswire globenewswire globe-newswire newswire accesswire newsfile newsfile-corp yicai the-telegraph telegraph daily-mail vanity-fair puck
            """);

    private Outlets() {}

    static boolean has(Unit unit) {
        return !unit.isWord() && NAMES.has(unit.word().replace(' ', '-').replace('\u2019', '\''));
    }
}
