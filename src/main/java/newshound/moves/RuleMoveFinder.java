package newshound.moves;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newshound.moves.SentenceMove.Certainty;
import newshound.moves.Trigger.Form;

/// Finds moves by rules over words and names: each trigger has a frame, each frame a rule.
final class RuleMoveFinder implements SentenceMoveFinder {
    private static final MoveRule LEAVING = new LeavingRule();
    private static final MoveRule JOINING = new JoiningRule();
    private static final MoveRule HIRING = new HiringRule();
    private static final MoveRule OUSTING = new OustingRule();
    private static final MoveRule REPLACING = new ReplacingRule();
    private static final MoveRule BECOMING = new BecomingRule();
    private static final MoveRule LEADING = new LeadingRule();
    private static final MoveRule FOUNDING = new FoundingRule();
    private static final MoveRule ASKING = new AskingRule();
    private static final MoveRule ARRIVING = new ArrivingRule();
    private static final MoveRule TALKING = new TalkingRule();
    private static final MoveRule NOMINAL = new NominalRule();
    private static final WordList SUBJECT_WORDS = WordList.of(
            "he she they i we who and or that which but then help duo pair trio brothers sisters founders both all");
    private static final WordList ATTEMPTS = WordList.of(
            "talks tried try trying attempt attempted attempting attempts effort efforts offer offers offered failed invited invitation asked approached negotiating negotiations");
    private static final List<SentenceRule> OF_SENTENCES = List.of(
            new FormerRule(),
            new CareerRule(),
            new CopulaRule(),
            new VentureRule(),
            new PriorPostRule(),
            new SeatRule(),
            new LastDayRule(),
            new StayingRule(),
            new RemainingRule(),
            new PostToPostRule(),
            new TermRule(),
            new SuccessionRule(),
            new ListingRule(),
            new WelcomeRule(),
            new MembersRule());

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public List<SentenceMove> find(Units sentence) {
        return find(new Reading(sentence));
    }

    List<SentenceMove> find(Reading reading) {
        List<SentenceMove> moves = new ArrayList<>();
        if (isQuestion(reading.units)) {
            return moves;
        }
        int at = 0;
        while (at < reading.units.size()) {
            int first = at;
            Optional<Trigger> trigger = TriggerLexicon.at(reading.units, at)
                    .flatMap(found -> isNoun(reading.units, found)
                            ? TriggerLexicon.nounAt(reading.units, first)
                            : Optional.of(found));
            trigger.ifPresent(found -> read(reading, found, moves));
            at = trigger.map(found -> found.last() + 1).orElse(at + 1);
        }
        OF_SENTENCES.forEach(rule -> rule.read(reading, moves));
        return moves;
    }

    /// `Will Smith heed the call and join Acme?`: whoever asks whether, states nothing. A recogniser may take the first
    /// word for a name.
    private static boolean isQuestion(Units units) {
        boolean quoted = units.size() > 1 && units.at(0).text().length() == 1;
        String first = units.at(quoted ? 1 : 0).text().toLowerCase(Locale.ROOT).split(" ", 2)[0];
        return !units.isTitle()
                && Lexicon.AUXILIARIES.has(first)
                && (units.at(units.size() - 1).is("?")
                        || units.at(units.size() - 2).is("?"));
    }

    private static void read(Reading reading, Trigger trigger, List<SentenceMove> moves) {
        if (isHeading(reading.units, trigger.first())) {
            return;
        }
        VerbGroup group = VerbGroup.of(reading.units, trigger);
        if (group.bare() && !hasSubjectBeside(reading, trigger)) {
            return;
        }
        Optional<Certainty> certainty = reading.certainties.of(trigger, group);
        int before = moves.size();
        certainty.ifPresent(sure -> rule(trigger.frame()).read(reading, trigger, group, sure, moves));
        boolean takesOn = trigger.frame() == Frame.HIRE && trigger.weak() && moves.size() == before;
        if (takesOn && reading.units.at(trigger.last()).is("on")) {
            certainty.ifPresent(sure -> BECOMING.read(reading, trigger, group, sure, moves));
        }
        if (isAttempt(reading.units, trigger, group)) {
            moves.subList(before, moves.size()).replaceAll(SentenceMove::asked);
        }
    }

    /// `tried to hire`, `in talks to join`: somebody is asked, nothing has happened.
    private static boolean isAttempt(Units units, Trigger trigger, VerbGroup group) {
        boolean hires = trigger.frame() == Frame.HIRE
                || trigger.frame() == Frame.JOIN
                || trigger.frame() == Frame.MOVE_TO
                || trigger.frame() == Frame.WORK;
        return hires
                && units.at(trigger.first() - 1).is("to")
                && units.anyIn(ATTEMPTS, group.start() - 4, trigger.first());
    }

    /// `STAFF LEAVE Analysts say`: a heading in capitals that runs into the text.
    private static boolean isHeading(Units units, int at) {
        String text = units.at(at).text();
        return !units.isTitle() && text.length() > 2 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    /// `the move to`, `its hires`: what looks like a verb but has an article.
    private static boolean isNoun(Units units, Trigger trigger) {
        int left = trigger.first() - 1;
        if (TriggerLexicon.nounAt(units, trigger.first()).isPresent() && isAdjective(units, left)) {
            left--;
        }
        Unit before = units.at(left);
        boolean plain = trigger.form() == Form.BASE || trigger.form() == Form.THIRD;
        return before.is("(")
                || (plain && ((before.isIn(Lexicon.DETERMINERS) && !before.is("that")) || before.isPossessiveSign()));
    }

    /// `his abrupt exit`.
    private static boolean isAdjective(Units units, int at) {
        Unit unit = units.at(at);
        return unit.isWord()
                && !unit.isNone()
                && Character.isLowerCase(unit.text().charAt(0))
                && !unit.isIn(Lexicon.ROLE_HEADS)
                && !unit.isIn(Lexicon.ORGANISATION_NOUNS)
                && !unit.isIn(Lexicon.UNIT_NOUNS)
                && !unit.isIn(Lexicon.PREPOSITIONS)
                && !unit.isIn(Lexicon.AUXILIARIES)
                && !unit.isIn(SUBJECT_WORDS)
                && !unit.word().endsWith("ly")
                && (units.at(at - 1).isPossessiveSign() || units.at(at - 1).isIn(Lexicon.DETERMINERS));
    }

    /// Before a verb without auxiliaries its subject stands, or what closes it: in `medical leave`, `time left`,
    /// `early exit` another noun does.
    private static boolean hasSubjectBeside(Reading reading, Trigger trigger) {
        boolean common = trigger.frame() == Frame.LEAVE || trigger.form() == Form.BASE;
        Unit before = reading.units.at(trigger.first() - 1);
        if (!common || trigger.isIng() || !before.isWord() || before.isNone()) {
            return true;
        }
        return !Character.isLetterOrDigit(before.text().charAt(0))
                || Character.isUpperCase(before.text().charAt(0))
                || before.isIn(SUBJECT_WORDS)
                || before.isIn(Lexicon.ROLE_HEADS)
                || before.isIn(Lexicon.UNIT_NOUNS)
                || before.isIn(Lexicon.ORGANISATION_NOUNS)
                || (before.isIn(Lexicon.ROLE_MODIFIERS) && trigger.form() != Form.BASE)
                || before.isIn(TimeWords.ALL);
    }

    private static MoveRule rule(Frame frame) {
        return switch (frame) {
            case LEAVE, RESIGN, OUT -> LEAVING;
            case JOIN, MOVE_TO, RETURN, WORK -> JOINING;
            case HIRE, APPOINT, PROMOTE -> HIRING;
            case OUST, LOSE -> OUSTING;
            case REPLACE, HAND_OVER -> REPLACING;
            case BECOME -> BECOMING;
            case LEAD -> LEADING;
            case FOUND, START -> FOUNDING;
            case ARRIVE -> ARRIVING;
            case COURT, OFFER -> ASKING;
            case OFFERED, TALKS -> TALKING;
            case DEPARTURE, APPOINTMENT, COMEBACK -> NOMINAL;
        };
    }
}
