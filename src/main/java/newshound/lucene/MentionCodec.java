package newshound.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newshound.article.Mention;
import newshound.article.TextField;
import newshound.search.EntityLink;
import newshound.search.MentionLink;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/// An article's mentions as bytes: field, start, length and the number of the entity in the article's list.
final class MentionCodec {
    private static final List<TextField> FIELDS = List.of(TextField.TITLE, TextField.BODY);

    private MentionCodec() {}

    static BytesRef encode(List<Mention> mentions, List<String> entityIds) {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        try {
            for (Mention mention : mentions) {
                out.writeVInt(FIELDS.indexOf(mention.field()));
                out.writeVInt(mention.span().start());
                out.writeVInt(mention.span().length());
                out.writeVInt(entityIds.indexOf(mention.entity().id()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory cannot fail to be written
        }
        return new BytesRef(out.toArrayCopy());
    }

    static List<MentionLink> decode(BytesRef bytes, List<EntityLink> entities) {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        List<MentionLink> mentions = new ArrayList<>();
        while (!in.eof()) {
            String field = FIELDS.get(in.readVInt()).name().toLowerCase(Locale.ROOT);
            int start = in.readVInt();
            int end = start + in.readVInt();
            EntityLink entity = entities.get(in.readVInt());
            mentions.add(new MentionLink(field, start, end, entity.id(), entity.name(), entity.dimension()));
        }
        return mentions;
    }
}
