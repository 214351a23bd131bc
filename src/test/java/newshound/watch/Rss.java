package newshound.watch;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Feeds as sites write them.
final class Rss {
    private Rss() {}

    static String feed(String... items) {
        return Stream.of(items)
                .collect(Collectors.joining(
                        "\n",
                        "<rss version='2.0'><channel><title>The Harbour Gazette</title><link>https://gazette.example/</link>",
                        "</channel></rss>"));
    }

    static String item(String name, String text) {
        return """
                <item><title>%s</title><link>https://gazette.example/%s</link><guid>https://gazette.example/%s</guid>
                <pubDate>Sun, 01 Mar 2026 10:00:00 GMT</pubDate><description>%s</description></item>\
                """.formatted(name, name, name, text);
    }

    /// An entry whose page is elsewhere.
    static String teaser(String title, String address, String text) {
        return "<item><title>%s</title><link>%s</link><description>%s</description></item>"
                .formatted(title, address, text);
    }
}
