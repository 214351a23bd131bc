package newshound.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The address that a page gives itself.
final class PageAddress {
    private static final List<String> META = List.of("og:url", "twitter:url", "parsely-link", "dc.identifier");
    /// What browsers write into pages that they save.
    private static final Pattern SAVED_FROM =
            Pattern.compile("saved from url=\\(\\d+\\)(\\S+)|^\\s*url:\\s*(https?://\\S+)", Pattern.MULTILINE);
    private static final int MAX_LENGTH = 2_000;

    private PageAddress() {}

    /// @param address where the page is from, null where unknown
    /// @return every address that the page gives itself, absolute, the most trusted first
    static Set<String> stated(Document page, MetaTags meta, @Nullable String address) {
        String base = base(page, address);
        Set<String> stated = new LinkedHashSet<>();
        Stream.concat(
                        page.select("link[rel~=(?i)canonical]").stream().map(link -> link.attr("href")),
                        META.stream().flatMap(name -> meta.all(List.of(name))))
                .map(found -> absolute(base, found))
                .filter(Objects::nonNull)
                .filter(found -> !isHomeOf(found, base))
                .forEach(stated::add);
        return stated;
    }

    /// What the description of the article says counts where the page itself says nothing.
    static @Nullable String canonical(Document page, Set<String> stated, LinkedData data, @Nullable String address) {
        String base = base(page, address);
        return Stream.concat(
                        stated.stream(),
                        data.addresses()
                                .map(found -> absolute(base, found))
                                .filter(Objects::nonNull)
                                .filter(found -> !isHomeOf(found, base)))
                .findFirst()
                .orElseGet(() -> savedFrom(page));
    }

    private static String base(Document page, @Nullable String address) {
        String from = address != null ? address : Objects.requireNonNullElse(savedFrom(page), "");
        Element base = page.selectFirst("base[href]");
        String resolved = base == null ? null : absolute(from, base.attr("href"));
        return resolved == null ? from : resolved;
    }

    private static @Nullable String savedFrom(Document page) {
        return Stream.concat(
                        page.childNodes().stream(),
                        page.getElementsByTag("html").stream().flatMap(html -> html.childNodes().stream()))
                .filter(Comment.class::isInstance)
                .map(node -> SAVED_FROM.matcher(((Comment) node).getData()))
                .filter(Matcher::find)
                .map(saved -> saved.group(1) == null ? saved.group(2) : saved.group(1))
                .map(found -> absolute("", found))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String absolute(String base, String found) {
        Element link = new Element("a").attr("href", found.strip());
        link.setBaseUri(base);
        String address = link.absUrl("href");
        boolean web =
                address.regionMatches(true, 0, "http://", 0, 7) || address.regionMatches(true, 0, "https://", 0, 8);
        return web && address.length() <= MAX_LENGTH && address.indexOf(' ') < 0 && host(address) != null
                ? address
                : null;
    }

    static @Nullable String host(String address) {
        try {
            String host = new URI(address.replaceAll("[^!-~]|[\\[\\]{}|\\\\^`\"<>]", "_")).getHost();
            return host == null ? null : host.toLowerCase(Locale.ROOT);
        } catch (URISyntaxException _) {
            return null;
        }
    }

    /// Some sites name their home page as the canonical address of every page.
    private static boolean isHomeOf(String found, String base) {
        return isHome(found) && !base.isEmpty() && !isHome(base);
    }

    private static boolean isHome(String address) {
        return address.replaceFirst("^[A-Za-z]+://[^/?#]*", "").matches("/?(?:index\\.\\w+)?");
    }
}
