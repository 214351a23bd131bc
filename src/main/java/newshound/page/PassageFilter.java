package newshound.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Leaves out the passages that stand in the article's element and are no text of it.
final class PassageFilter {
    /// Sends the reader elsewhere; said in a line of its own.
    private static final Pattern CALL = Pattern.compile(
            "(?:sign up|subscribe|share this|follow us|click here|like this story|download (?:the|our)|join (?:us|our)"
                    + "|tell us what|have your say|leave a (?:comment|reply)|get \\p{L}.* (?:delivered|newsletter|on the go)"
                    + "|story continues|article continues|continue reading|scroll down|(?:filed|posted) (?:in|under)"
                    + "|view (?:all |more )?comments)\\b.{0,140}",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final Pattern LABEL = Pattern.compile(
            "(?:advertise(?:ment)?|advert|ad|sponsored|loading|comments?|share|tags?|topics?|print|email|tweet|reply|related|more"
                    + "|anzeige|werbung|publicité|publicidad|pubblicità|реклама|广告|廣告|広告)\\s*(?:[:.…]*|.{0,20}\\d+.{0,10})",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /// Before the headline of another article.
    private static final Pattern POINTER = Pattern.compile(
            "[\\[(]?(?:read more|read also|also read|read next|read|see also|see more|also see|also:|related|more:|more on|more from"
                    + "|watch|don't miss|must read|recommended|buyer's guide|lesen sie|mehr zum thema|lire aussi|à lire"
                    + "|lea también|leia também|leggi anche|baca juga|читайте также)\\b?.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final Pattern CREDIT = Pattern.compile(
            "\\(?(?:additional )?(?:reporting|writing|editing|compiled) by .*|our standards:.*|\\[related:.*|©.*|copyright (?:©|\\(c\\)|\\d).*|"
                    + "(?:photo|image|picture)s?(?: credit)?(?: by|:).*|.{0,100}(?:uses cookies|all rights reserved).{0,200}"
                    + "|[Bb][Yy]:? \\p{Lu}[\\p{L}.'’-]*(?: (?:and |& )?\\p{Lu}[\\p{L}.'’-]*){0,6}"
                    + "|\\[/?\\w+ [^\\]]*=[^\\]]*].*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern BIO = Pattern.compile(
            ".*(?:follow (?:him|her|us|them|me)\\b.* on |is an? .*(?:reporter|writer|editor|curator|columnist|correspondent|"
                    + "journalist|contributor)\\b|forums to keep|news tip).*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern MORE_STORIES = Pattern.compile(
            "(?:(?:our |the )?latest|more|related|recommended|read next|also on|you (?:may|might) |most (?:popular|read)|trending|top stories).*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE = Pattern.compile(
            "(?=.*(?:(?:19|20)\\d\\d|\\d:\\d\\d))[^\\d]{0,30}(?:\\d{1,4}[^\\d]{1,12}){1,6}\\d{0,4}[^\\d]{0,12}",
            Pattern.DOTALL);
    private static final int POINTER_LENGTH = 160;
    private static final int MIN_SHOUTED_WORDS = 4;
    private static final Set<String> IMAGES = Set.of("img", "amp-img", "picture");
    private static final int MAX_CAPTION_ELEMENTS = 30;

    private final List<Passage> passages;
    private final Element root;
    private final ArticleFacts facts;
    private final Map<Element, Integer> lengths = new IdentityHashMap<>();
    private final int first;
    private final int last;

    private PassageFilter(List<Passage> passages, Element root, ArticleFacts facts) {
        this.passages = passages;
        this.root = root;
        this.facts = facts;
        passages.forEach(passage -> lengths.merge(passage.block(), passage.length(), Integer::sum));
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
        return passage.isProse() && !isAside(passage) && !isBiography(passage);
    }

    /// @param root the element that holds them
    static List<Passage> keep(List<Passage> passages, Element root, ArticleFacts facts) {
        return new PassageFilter(passages, root, facts).kept();
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
        String text = passage.text();
        if (passage.block().normalName().equals("h1") || text.equals(facts.title())) {
            return true;
        }
        boolean pointer = passage.length() < POINTER_LENGTH
                && (passage.linkDensity() > 0.3 || passage.length() < 40)
                && POINTER.matcher(text).matches();
        return pointer
                || CALL.matcher(text).matches() && !passage.block().normalName().equals("li")
                || LABEL.matcher(text).matches()
                || CREDIT.matcher(text).matches()
                || isShoutedLink(passage)
                || isCaption(passage);
    }

    /// How some outlets set the headline of another article into the text of this one.
    private static boolean isShoutedLink(Passage passage) {
        String text = passage.text();
        return passage.linkDensity() > 0.95
                && text.equals(text.toUpperCase(Locale.ROOT))
                && !text.equals(text.toLowerCase(Locale.ROOT))
                && text.split(" ").length >= MIN_SHOUTED_WORDS;
    }

    /// A line under a picture, in one element with it.
    private boolean isCaption(Passage passage) {
        return passage.block() != root
                && !passage.isHeading()
                && lengths.getOrDefault(passage.block(), 0) < POINTER_LENGTH
                && !passage.text().matches("(?s).*[.!?:…][”\"’')]*")
                && passage.block().stream()
                        .limit(MAX_CAPTION_ELEMENTS)
                        .anyMatch(part -> IMAGES.contains(part.normalName()));
    }

    private static boolean isAboutArticle(Passage passage) {
        return passage.length() < 80 && DATE.matcher(passage.text()).matches()
                || passage.length() < 4
                || passage.linkDensity() > 0.5;
    }

    /// The page's own summary, set apart from the text.
    private boolean isStandfirst(int at) {
        if (at + 1 >= passages.size() || facts.description().isEmpty()) {
            return false;
        }
        Element block = passages.get(at).block();
        Element next = passages.get(at + 1).block();
        boolean apart = block != root
                && block != next
                && block.parent() != next.parent()
                && !next.parents().contains(block);
        return apart && passages.get(at).text().startsWith(facts.description());
    }

    private boolean isBiography(Passage passage) {
        return BIO.matcher(passage.text()).matches()
                || facts.authors().stream().anyMatch(name -> passage.text().startsWith(name + " is "));
    }

    private boolean isAfterword(Passage passage) {
        return passage.linkDensity() > 0.6
                || isBiography(passage)
                || passage.length() < 3
                || DATE.matcher(passage.text()).matches() && passage.length() < 60;
    }
}
