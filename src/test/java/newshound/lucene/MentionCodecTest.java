package newshound.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import newshound.article.Entity;
import newshound.article.EntityType;
import newshound.article.Mention;
import newshound.article.Span;
import newshound.article.TextField;
import newshound.search.EntityLink;
import newshound.search.MentionLink;
import org.junit.jupiter.api.Test;

final class MentionCodecTest {

    @Test
    void mentionsComeBackAsTheyWentIn() {
        Random random = new Random(1);
        List<Entity> entities = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            entities.add(new Entity("e" + i, EntityType.PRODUCT, "Name " + i, List.of(), null));
        }
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            int start = random.nextInt(1 << random.nextInt(1, 31));
            Span span = new Span(start, start + random.nextInt(1_000));
            mentions.add(new Mention(
                    i % 2 == 0 ? TextField.TITLE : TextField.BODY, span, entities.get(random.nextInt(300))));
        }
        List<String> ids = entities.stream().map(Entity::id).toList();
        List<EntityLink> links = entities.stream()
                .map(EntityCodec::encode)
                .map(EntityCodec::decode)
                .toList();
        List<MentionLink> decoded = MentionCodec.decode(MentionCodec.encode(mentions, ids), links);
        assertThat(decoded).hasSameSizeAs(mentions);
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            MentionLink link = decoded.get(i);
            assertThat(link.field()).isEqualToIgnoringCase(mention.field().name());
            assertThat(new Span(link.start(), link.end())).isEqualTo(mention.span());
            assertThat(link.id()).isEqualTo(mention.entity().id());
            assertThat(link.name()).isEqualTo(mention.entity().name());
        }
    }

    @Test
    void noMentionsAreNoBytes() {
        assertThat(MentionCodec.encode(List.of(), List.of()).length).isZero();
        assertThat(MentionCodec.decode(MentionCodec.encode(List.of(), List.of()), List.of()))
                .isEmpty();
    }
}
