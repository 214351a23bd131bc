package newshound.corpus;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An `http` or `https` address. Dumps hold many that `java.net.URI` refuses but browsers follow, so it
/// is taken apart by hand.
///
/// @param text as given, spaces encoded
/// @param host in lower case, without `www.` and default ports
/// @param path with its leading slash; may be empty
/// @param query without the question mark; may be empty
/// @param fragment without its `#`; may be empty
record WebAddress(String text, String host, String path, String query, String fragment) {
    private static final int MAX_LENGTH = 4096;
    private static final Pattern ADDRESS = Pattern.compile(
            "https?://(?:[^/?#@]*@)?([^/?#@\\s]+)([^?#]*)(?:\\?([^#]*))?(?:#(.*))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOST = Pattern.compile("[\\p{L}\\p{N}_.-]+(?::\\d+)?|\\[[0-9a-f:.]+](?::\\d+)?");
    /// Parameters that say who sent the reader, not what is read.
    private static final Pattern TRACKING = Pattern.compile(
            "(?:utm_\\w+|fbclid|gclid|dclid|gclsrc|msclkid|yclid|igshid|mc_cid|mc_eid|mkt_tok|ref|ref_src|cmpid|ncid"
                    + "|guccounter|ocid|smid|__twitter_impression)(?:=.*)?",
            Pattern.CASE_INSENSITIVE);

    /// Null where the text is no such address.
    static @Nullable WebAddress of(@Nullable String text) {
        String trimmed = text == null ? "" : text.strip().replace(" ", "%20");
        if (trimmed.isEmpty()
                || trimmed.length() > MAX_LENGTH
                || trimmed.chars().anyMatch(Character::isISOControl)) {
            return null;
        }
        Matcher parts = ADDRESS.matcher(trimmed);
        if (!parts.matches()) {
            return null;
        }
        String host = host(parts.group(1));
        return HOST.matcher(host).matches()
                ? new WebAddress(trimmed, host, parts.group(2), part(parts, 3), part(parts, 4))
                : null;
    }

    private static String part(Matcher parts, int group) {
        String part = parts.group(group);
        return part == null ? "" : part;
    }

    private static String host(String authority) {
        return authority
                .toLowerCase(Locale.ROOT)
                .replaceFirst(":(?:80|443)?$", "")
                .replaceFirst("\\.$", "")
                .replaceFirst("^www\\.(?=.)", "");
    }

    /// A whole site and no page of it.
    boolean isSite() {
        return canonical().equals(host);
    }

    /// The same for all addresses of a page: without scheme, tracking and closing slash. A fragment stays:
    /// feeds of change logs and live pages tell their items by it; only a text fragment, which marks a
    /// passage for the reader, goes.
    String canonical() {
        String page = host + path.replaceFirst("/+$", "");
        String kept = Arrays.stream(query.split("&"))
                .filter(parameter ->
                        !parameter.isEmpty() && !TRACKING.matcher(parameter).matches())
                .collect(Collectors.joining("&"));
        String anchor = fragment.isEmpty() || fragment.startsWith(":~:") ? "" : "#" + fragment;
        return page + (kept.isEmpty() ? "" : "?" + kept) + anchor;
    }
}
