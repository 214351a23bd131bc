package newshound.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import newshound.corpus.text.PlainText;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.util.MimeUtil;
import org.jspecify.annotations.Nullable;

/// An e-mail, as newsletters are kept, or a page that a browser saved as one (MHTML).
final class MailMessage {
    /// The parser calls itself for every part in a part.
    private static final Pattern CONTAINER_PART =
            Pattern.compile("^content-type:\\s*(?:multipart|message)/", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private static final int MAX_CONTAINER_PARTS = 200;
    private static final int MAX_PARTS = 1000;
    private static final int MAX_NESTING = 20;
    private static final int MAX_HEADERS = 1000;
    private static final int MAX_HEADER_CHARS = 1 << 16;

    private final Content document;
    private final Message message;

    private MailMessage(Content document, Message message) {
        this.document = document;
        this.message = message;
    }

    static List<Item> read(Content document) {
        if (CONTAINER_PART
                        .matcher(new String(document.bytes(), StandardCharsets.ISO_8859_1))
                        .results()
                        .limit(MAX_CONTAINER_PARTS + 1L)
                        .count()
                > MAX_CONTAINER_PARTS) {
            return document.skipped("more than " + MAX_CONTAINER_PARTS + " parts that hold parts");
        }
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setDecodeMonitor(DecodeMonitor.SILENT);
        builder.setMimeEntityConfig(MimeConfig.custom()
                .setMaxHeaderCount(MAX_HEADERS)
                .setMaxHeaderLen(MAX_HEADER_CHARS)
                .setMaxLineLen(WholeDocument.MAX_BYTES)
                .build());
        try {
            Message message = builder.parseMessage(new ByteArrayInputStream(document.bytes()));
            try {
                return new MailMessage(document, message).items();
            } finally {
                message.dispose();
            }
        } catch (IOException | RuntimeException e) {
            Throwable cause = e.getCause() instanceof MimeException mime ? mime : e;
            return document.skipped("broken message: " + cause.getMessage());
        }
    }

    private List<Item> items() throws IOException {
        List<Entity> texts = new ArrayList<>();
        collect(message, texts, 0);
        Optional<Entity> html = first(texts, "text/html");
        String savedAt = header("Snapshot-Content-Location");
        if (html.isPresent() && savedAt != null) {
            Hints hints =
                    Hints.ofAddress(savedAt, "text/html; charset=" + html.get().getCharset());
            return SavedPage.read(new Content(bytes(html.get()), document.place(), hints));
        }
        Optional<Entity> plain = first(texts, "text/plain");
        String body = plain.isPresent() ? PlainText.body(text(plain.get())) : "";
        if (body.isEmpty() && html.isPresent()) {
            body = PlainText.body(text(html.get()));
        }
        return List.of(article(body).toItem(document.place()));
    }

    private RawArticle article(String body) {
        String subject = message.getSubject();
        return new RawArticle(
                messageId(),
                PlainText.line(subject == null ? "" : subject),
                body,
                header("Date"),
                null,
                sender(),
                header("Archived-At"),
                List.of(),
                List.of(),
                header("Content-Language"),
                null);
    }

    private @Nullable String messageId() {
        String id = message.getMessageId();
        return id == null ? null : id.replaceAll("[<>\\s]", "");
    }

    /// The name of who sent it, which of newsletters is the outlet.
    private @Nullable String sender() {
        if (message.getFrom() == null || message.getFrom().isEmpty()) {
            return null;
        }
        String name = message.getFrom().getFirst().getName();
        return name == null || name.isBlank() ? message.getFrom().getFirst().getDomain() : name;
    }

    private @Nullable String header(String name) {
        Field field = message.getHeader() == null ? null : message.getHeader().getField(name);
        return field == null ? null : MimeUtil.unfold(field.getBody()).strip().replaceAll("^<|>$", "");
    }

    /// Parts that are text and no attachment, in their order.
    private static void collect(Entity entity, List<Entity> texts, int depth) {
        if (depth > MAX_NESTING || texts.size() == MAX_PARTS || "attachment".equals(entity.getDispositionType())) {
            return;
        }
        switch (entity.getBody()) {
            case Multipart parts -> parts.getBodyParts().forEach(part -> collect(part, texts, depth + 1));
            case Message forwarded -> collect(forwarded, texts, depth + 1);
            case SingleBody _ -> texts.add(entity);
            case null, default -> {}
        }
    }

    private static Optional<Entity> first(List<Entity> texts, String type) {
        return texts.stream()
                .filter(part -> type.equals(part.getMimeType().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static byte[] bytes(Entity part) throws IOException {
        Body body = part.getBody();
        return body instanceof SingleBody single ? single.getInputStream().readAllBytes() : new byte[0];
    }

    private String text(Entity part) throws IOException {
        Hints hints = new Hints("", "text/plain; charset=" + part.getCharset(), null);
        return new Content(bytes(part), document.place(), hints).text();
    }
}
