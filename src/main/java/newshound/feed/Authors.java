package newshound.feed;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// Who wrote an entry.
final class Authors {
    /// RSS's own form is `ada@example.com (Ada Byron)`; mail's is `Ada Byron <ada@example.com>`.
    private static final Pattern MAIL_AND_NAME =
            Pattern.compile("[^\\s()<>@]+@[^\\s()<>@]+\\s*\\(([^()]+)\\)|([^()<>]+)[(<][^\\s()<>@]+@[^\\s()<>@]+[)>]");

    private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");

    private Authors() {}

    static List<String> ofEntry(Fields fields) {
        List<String> names = names(Stream.concat(
                fields.all("author", "dc:creator", "dc:author", "itunes:author"),
                fields.all("media:credit").filter(credit -> credit.attr("role").equals("author"))));
        return names.isEmpty()
                ? fields.all("source")
                        .flatMap(source -> ofFeed(Fields.of(source)).stream())
                        .distinct()
                        .toList()
                : names;
    }

    /// Only Atom's author of a feed is that of its entries too, and only Atom writes a name in an element
    /// of its own.
    static List<String> ofFeed(Fields fields) {
        return names(fields.all("author").filter(author -> author.childrenSize() > 0));
    }

    /// A mail address only where no author has a name.
    private static List<String> names(Stream<Element> authors) {
        List<String> written = authors.map(Authors::name)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        List<String> named =
                written.stream().filter(name -> !MAIL.matcher(name).matches()).toList();
        return named.isEmpty() ? written : named;
    }

    private static String name(Element author) {
        Fields parts = Fields.of(author);
        String written = Stream.of(parts.text("name"), author.ownText().strip(), parts.text("email"))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        Matcher named = MAIL_AND_NAME.matcher(written);
        return !named.matches()
                ? written
                : named.group(named.group(1) == null ? 2 : 1).strip();
    }
}
