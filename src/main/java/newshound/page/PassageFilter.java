package newshound.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Leaves out the passages that stand in the article's element and are no text of it.
final class PassageFilter {
    private static final Pattern CALL = Pattern.compile(
            "(?:read more|read also|also read|see also|see more|also see|also|related|more|more from|watch|sign up|subscribe|share this|follow us|"
                    + "advertisement|advert|loading|click here|like this story|download (?:the|our)|join (?:us|our)|"
                    + "buyer's guide|tags?|topics?|filed under|comments?|posted in|share)\\b(?:[^.]*|.*:.*)",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final Pattern CREDIT = Pattern.compile(
            "\\(?(?:additional )?(?:reporting|writing|editing|compiled) by .*|our standards:.*|\\[?related:.*|©.*|copyright.*|"
                    + "(?:photo|image|picture)s?(?: credit)?(?: by|:).*|.*(?:uses cookies|all rights reserved).*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern BIO = Pattern.compile(
            ".*(?:follow (?:him|her|us|them|me)\\b.* on |is an? .*(?:reporter|writer|editor|curator|columnist|correspondent|"
                    + "journalist|contributor)\\b|forums to keep|news tip).*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern MORE_STORIES = Pattern.compile(
            "(?:more|related|recommended|read next|also on|you (?:may|might) |most (?:popular|read)|trending|latest).*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE = Pattern.compile(
            "(?=.*(?:(?:19|20)\\d\\d|\\d:\\d\\d))[^\\d]{0,30}(?:\\d{1,4}[^\\d]{1,12}){1,6}\\d{0,4}[^\\d]{0,12}", Pattern.DOTALL);
    private static final int CALL_LENGTH = 160;

    private final List<Passage> passages;
    private final String title;
    private final String description;
    private final int first;
    private final int last;

    private PassageFilter(List<Passage> passages, String title, String description) {
        this.passages = passages;
        this.title = title;
        this.description = description;
        int from = 0;
        while (from < passages.size() && !passages.get(from).isProse()) {
            from++;
        }
        int to = passages.size() - 1;
        while (to >= 0 && !isText(passages.get(to))) {
            to--;
        }
        first = from;
        last = to;
    }

    private boolean isText(Passage passage) {
        return passage.isProse() && !isAside(passage) && !BIO.matcher(passage.text()).matches();
    }

    static List<Passage> keep(List<Passage> passages, String title, String description) {
        return new PassageFilter(passages, title, description).kept();
    }

    private List<Passage> kept() {
        List<Passage> kept = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (i > passages.size() / 2 && opensOtherStories(i)) {
                break;
            }
            boolean clutter = isAside(passage)
                    || i < first && isAboutArticle(passage)
                    || i == first && isStandfirst(i)
                    || i > last && isAfterword(passage);
            if (!clutter) {
                kept.add(passage);
            }
        }
        return kept;
    }

    private boolean opensOtherStories(int at) {
        Passage heading = passages.get(at);
        if (heading.length() > 60 || !MORE_STORIES.matcher(heading.text()).matches()) {
            return false;
        }
        List<Passage> below = passages.subList(at + 1, passages.size());
        int length = below.stream().mapToInt(Passage::length).sum();
        int linked = below.stream().mapToInt(Passage::linked).sum();
        return linked > 0.3 * length;
    }

    private boolean isAside(Passage passage) {
        if (passage.block().normalName().equals("h1") || passage.text().equals(title)) {
            return true;
        }
        boolean call = passage.length() < CALL_LENGTH && CALL.matcher(passage.text()).matches();
        boolean links = passage.linkDensity() > 0.3 || passage.length() < 40;
        return call && links || CREDIT.matcher(passage.text()).matches();
    }

    private static boolean isAboutArticle(Passage passage) {
        return passage.length() < 80 && DATE.matcher(passage.text()).matches()
                || passage.length() < 4
                || passage.linkDensity() > 0.5;
    }

    private boolean isStandfirst(int at) {
        boolean alone = at + 1 < passages.size()
                && passages.get(at).block().parent()
                        != passages.get(at + 1).block().parent();
        return alone && !description.isEmpty() && passages.get(at).text().startsWith(description);
    }

    private static boolean isAfterword(Passage passage) {
        return passage.linkDensity() > 0.6
                || BIO.matcher(passage.text()).matches()
                || passage.length() < 3
                || DATE.matcher(passage.text()).matches() && passage.length() < 60;
    }
}
