package newshound.page;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The headline of a page's article, without the name of the site.
final class Headline {
    private static final List<String> META = List.of(
            "og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "dcterms.title", "headline");
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|\\-–—·•»«:/_]+\\s+|\\s*[|｜]\\s*|:\\s+|_(?=[^_]*$)");
    /// Between headline and site, never inside a headline.
    private static final Pattern MARKED_SITE =
            Pattern.compile("(.{15,}?)\\s+[|»•·]\\s+[^|»•·]{2,40}(?:\\s+[|»•·]\\s+[^|»•·]{2,40})?");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DOMAIN_END = Pattern.compile("\\.(?:com|co|org|net|news|info|[a-z]{2})\\b");
    /// Second-level domains that are given away below a country's.
    private static final Set<String> REGISTRIES = Set.of("co", "com", "org", "net", "gov", "ac", "edu", "or", "ne");

    private static final Pattern CUT_OFF = Pattern.compile("\\s*(?:…|\\.\\.\\.)$");

    /// Longer ones are left as they are.
    private static final int MAX_LENGTH = 500;

    private static final int MAX_LABEL_WORDS = 3;

    private Headline() {}

    /// @param outlet the site's name, where known
    /// @param host of the page's address, where known
    static String of(Document page, LinkedData data, MetaTags meta, @Nullable String outlet, @Nullable String host) {
        List<String> sites = Stream.of(outlet, host == null ? null : hostName(host))
                .filter(Objects::nonNull)
                .map(Headline::letters)
                .filter(name -> name.length() > 1)
                .toList();
        List<String> shown = page.select("h1").stream()
                .limit(20)
                .map(Element::text)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        String window = PlainValue.of(page.title());
        List<String> said = Stream.of(data.first("headline"), meta.first(META), window)
                .filter(text -> text != null && !text.isEmpty())
                .map(text -> withoutSite(Objects.requireNonNull(text), sites, shown))
                .filter(text -> !sites.contains(letters(text)))
                .toList();
        if (said.isEmpty()) {
            return shown.isEmpty() ? window : shown.getFirst();
        }
        String headline = said.stream()
                .filter(text -> isConfirmed(text, said, shown))
                .findFirst()
                .orElse(said.getFirst());
        return completed(headline, Stream.concat(said.stream(), shown.stream()));
    }

    /// Said in one more place. What is said once may be meant for search engines.
    private static boolean isConfirmed(String headline, List<String> said, List<String> shown) {
        String letters = letters(headline);
        return Stream.concat(said.stream(), shown.stream())
                        .map(Headline::letters)
                        .filter(other -> other.startsWith(letters) && 2 * letters.length() >= other.length())
                        .count()
                > 1;
    }

    /// `www.the-paper.co.uk` is `the-paper`.
    private static String hostName(String host) {
        String[] labels = host.split("\\.", -1);
        int last = labels.length - 2;
        int name = last > 0 && REGISTRIES.contains(labels[last]) ? last - 1 : last;
        return name < 0 ? host : labels[name];
    }

    private static String letters(String text) {
        return NO_WORD.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /// Cuts at the separators that have the site on their other side, or the page's own heading on this one.
    private static String withoutSite(String title, List<String> sites, List<String> shown) {
        if (title.length() > MAX_LENGTH || shown.contains(title)) {
            return title;
        }
        Matcher separators = SEPARATOR.matcher(title);
        while (separators.find()) {
            String before = title.substring(0, separators.start()).strip();
            String after = title.substring(separators.end()).strip();
            if (isSite(after, sites) || shown.stream().anyMatch(before::equalsIgnoreCase)) {
                return before.isEmpty() ? title : withoutSite(before, sites, shown);
            }
            boolean label = before.split(" ", -1).length <= MAX_LABEL_WORDS;
            if (isSite(before, sites) || (label && shown.stream().anyMatch(after::equalsIgnoreCase))) {
                return after.isEmpty() ? title : withoutSite(after, sites, shown);
            }
        }
        Matcher marked = MARKED_SITE.matcher(title);
        return marked.matches() ? marked.group(1).strip() : title;
    }

    private static boolean isSite(String part, List<String> sites) {
        String letters = letters(DOMAIN_END.matcher(part).replaceAll(""));
        return sites.stream()
                .anyMatch(site -> letters.equals(site) || letters.equals("the" + site) || site.equals("the" + letters));
    }

    /// In place of a headline that is cut off, one that goes on.
    private static String completed(String headline, Stream<String> others) {
        Matcher cutOff = CUT_OFF.matcher(headline);
        String start = cutOff.find() ? headline.substring(0, cutOff.start()) : headline;
        boolean suspect = start.length() < headline.length() || headline.length() >= 100;
        return suspect
                ? others.filter(other -> other.length() > headline.length() && other.startsWith(start))
                        .findFirst()
                        .orElse(headline)
                : headline;
    }
}
