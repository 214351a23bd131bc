package newshound.feed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Resolves the addresses in a feed, which start from `xml:base` or from where the feed was found.
record Addresses(@Nullable String feedAddress) {
    private static final Pattern SPACE_IN_LINES = Pattern.compile("[\\t\\r\\n]+ *");
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s/].*");
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");

    /// A web address, or a relative one where nothing is known that it could start from; null where it
    /// is neither.
    @Nullable
    String resolve(Element at, String reference) {
        return reference.isBlank() ? null : resolve(base(at), reference);
    }

    /// Null where it is not, and cannot become, an absolute web address.
    static @Nullable String absolute(@Nullable String reference, @Nullable String base) {
        String resolved = reference == null ? null : resolve(base, reference);
        return resolved != null && WEB.matcher(resolved).matches() ? resolved : null;
    }

    static boolean isWeb(String address) {
        return WEB.matcher(address).matches();
    }

    private @Nullable String base(Element element) {
        Deque<String> bases = new ArrayDeque<>();
        for (Element at = element; at != null; at = at.parent()) {
            if (at.hasAttr("xml:base")) {
                bases.push(at.attr("xml:base"));
            }
        }
        String base = feedAddress;
        for (String next : bases) {
            String resolved = resolve(base, next);
            base = resolved == null ? base : resolved;
        }
        return base;
    }

    private static @Nullable String resolve(@Nullable String base, String reference) {
        String written =
                SPACE_IN_LINES.matcher(reference.strip()).replaceAll("").replace(" ", "%20");
        if (isWeb(written)) {
            return written;
        }
        if (SCHEME.matcher(written).matches()
                && !written.toLowerCase(Locale.ROOT).startsWith("http:")) {
            return null;
        }
        if (base == null || !isWeb(base)) {
            return written;
        }
        // jsoup resolves as browsers do, where java.net.URI refuses
        Element link = new Element("a").attr("href", written);
        link.setBaseUri(base);
        String resolved = link.absUrl("href");
        return resolved.isEmpty() ? null : resolved;
    }
}
