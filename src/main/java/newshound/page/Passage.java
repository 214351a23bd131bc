package newshound.page;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// A run of text that a reader sees as one: a paragraph, a heading, an item of a list, a cell.
///
/// @param linked how many of its characters stand in links
/// @param block the innermost element that sets it apart
record Passage(String text, int linked, Element block) {
    private static final Set<String> TABULAR = Set.of("tr", "td", "th");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:…。！？]\\W*$");
    private static final int MAX_LABEL = 20;
    private static final int MIN_PROSE = 60;

    int length() {
        return text.length();
    }

    double linkDensity() {
        return (double) linked / length();
    }

    boolean isHeading() {
        return block.normalName().matches("h[1-6]");
    }

    boolean isTabular() {
        return TABULAR.contains(block.normalName());
    }

    /// With a link as its point, or `Read more: …` where a script makes the link.
    boolean pointsElsewhere() {
        int colon = text.indexOf(':');
        return linkDensity() > 0.3 || (colon > 0 && colon < MAX_LABEL);
    }

    /// How some outlets set the headline of another article into the text of this one.
    boolean isShoutedLink() {
        return isLink() && words() >= 4 && isUpperCase();
    }

    /// The headline of another article, as likely as not.
    boolean isLinkedHeadline() {
        return isLink() && words() >= 5 && !endsSentence();
    }

    private boolean isLink() {
        return linkDensity() > 0.95;
    }

    private int words() {
        return text.split("\\s+", -1).length;
    }

    private boolean isUpperCase() {
        return text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
    }

    boolean endsSentence() {
        return SENTENCE_END.matcher(text).find();
    }

    /// Text rather than a label, a link or a line about the page.
    boolean isProse() {
        return weight() >= MIN_PROSE && linkDensity() < 0.4 && !isHeading() && hasSentence();
    }

    /// Its length in letters of the Latin alphabet: an ideograph says as much as three.
    int weight() {
        return weight(text);
    }

    static int weight(String text) {
        int wide = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u2e80') {
                wide++;
            }
        }
        return text.length() + 2 * wide;
    }

    private boolean hasSentence() {
        for (int i = 0; i < text.length(); i++) {
            if (".,!?;:…。，！？；：、।؟".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
