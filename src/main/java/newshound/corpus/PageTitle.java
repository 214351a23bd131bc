package newshound.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the first lines of a saved page say: the title of the browser's window, often more than once,
/// then perhaps the article's own headline.
///
/// @param outlet from the end of the window's title; null where it has none
/// @param lines how many lines of the page it takes
record PageTitle(String headline, @Nullable String outlet, int lines) {
    /// `Headline · Outlet`, `Headline | Section | Outlet`
    private static final Pattern MARKED_OUTLET = Pattern.compile("(.+?)(?:\\s+[·|•»]\\s+([^·|•»]{2,40}))+");
    /// A dash may belong to the headline, so it counts only where the title is repeated.
    private static final Pattern DASHED_OUTLET = Pattern.compile("(.+)\\s+[-–—]\\s+(\\p{Lu}[^-–—]{1,39})");

    private static final int MAX_OUTLET_WORDS = 5;
    private static final int MAX_HEADLINE = 200;
    /// With the outlet and sections.
    private static final int MAX_WINDOW = 400;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MIN_WORD = 4;

    /// @param page its lines, at least one, none of them blank
    static PageTitle of(List<String> page) {
        String window = page.getFirst();
        PageTitle title = split(MARKED_OUTLET, window);
        if (title.outlet == null) {
            PageTitle dashed = split(DASHED_OUTLET, window);
            title = dashed.count(page, window) > 1 ? dashed : title;
        }
        int used = title.count(page, window);
        boolean ofWindow = title.outlet != null || used > 1;
        boolean ownHeadline = ofWindow && used + 1 < page.size() && title.isAbout(page.get(used));
        return ownHeadline
                ? new PageTitle(page.get(used), title.outlet, used + 1)
                : new PageTitle(title.headline, title.outlet, used);
    }

    private static PageTitle split(Pattern form, String window) {
        Matcher parts = form.matcher(window);
        boolean found = window.length() <= MAX_WINDOW
                && parts.matches()
                && parts.group(2).split(" ").length <= MAX_OUTLET_WORDS;
        return found ? new PageTitle(parts.group(1), parts.group(2), 1) : new PageTitle(window, null, 1);
    }

    /// How many of the first lines repeat the title, with or without the outlet.
    private int count(List<String> page, String window) {
        int count = 0;
        while (count < page.size()
                && (page.get(count).equalsIgnoreCase(window) || page.get(count).equalsIgnoreCase(headline))) {
            count++;
        }
        return count;
    }

    /// A short line, no sentence and no address, that has a word in common with the title. The headings of sections
    /// have none, as a rule.
    private boolean isAbout(String line) {
        boolean sentence = line.length() > MAX_HEADLINE || line.matches(".*[.,;:]") || line.contains("://");
        return !sentence && words(line).stream().anyMatch(words(headline)::contains);
    }

    private static Set<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= MIN_WORD)
                .collect(Collectors.toSet());
    }
}
