package newshound.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A feed as RFC 4287 has it. One that was not ended is not well-formed, so no reader takes it for whole.
final class AtomRows<T> implements RowWriter<T> {
    private final Writer out;
    private final RowKind<T> kind;
    private final FeedHead head;

    AtomRows(Writer out, RowKind<T> kind, FeedHead head) {
        this.out = out;
        this.kind = kind;
        this.head = head;
    }

    @Override
    public void begin() throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n");
        element("id", id(head.key()));
        element("title", head.title());
        element("updated", head.updated().toString());
        author("Newshound");
        element("generator", "Newshound");
        if (head.self() != null) {
            link("self", head.self());
        }
    }

    @Override
    public void row(T row) throws IOException {
        FeedEntry entry = kind.entry(row);
        Instant published = entry.published();
        out.write("<entry>\n");
        element("id", id(entry.key()));
        element("title", entry.title());
        element("updated", Objects.requireNonNullElse(published, head.updated()).toString());
        if (published != null) {
            element("published", published.toString());
        }
        author(entry.author());
        for (FeedEntry.Category category : entry.categories()) {
            out.write("<category term=\"" + Xml.escaped(category.term()) + "\" label=\"" + Xml.escaped(category.label())
                    + "\"/>\n");
        }
        String link = entry.link();
        if (link == null) {
            element("content", entry.summary()); // an entry that leads nowhere has to hold something (4.1.2)
        } else {
            link("alternate", link);
            element("summary", entry.summary());
        }
        out.write("</entry>\n");
    }

    @Override
    public void end() throws IOException {
        out.write("</feed>\n");
    }

    /// A name that needs no authority and is the same for the same key.
    private static String id(String key) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(key.getBytes(UTF_8));
    }

    private void author(@Nullable String name) throws IOException {
        if (name != null) {
            out.write("<author><name>" + Xml.escaped(name) + "</name></author>\n");
        }
    }

    private void link(String relation, String address) throws IOException {
        out.write("<link rel=\"" + relation + "\" href=\"" + Xml.escaped(Xml.address(address)) + "\"/>\n");
    }

    private void element(String name, String text) throws IOException {
        out.write('<' + name + '>' + Xml.escaped(text) + "</" + name + ">\n");
    }
}
