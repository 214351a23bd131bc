package newshound.lucene;

import java.util.List;
import java.util.Locale;
import newshound.article.Entity;
import newshound.article.TalentMove;
import newshound.search.MoveLink;
import newshound.search.MoveLink.EvidenceLink;
import newshound.search.NameLink;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// An article's moves as one stored text: what the reader view shows of them, as JSON.
final class MoveCodec {
    private static final JsonMapper JSON = JsonMapper.shared();

    private MoveCodec() {}

    static String encode(List<TalentMove> moves) {
        return JSON.writeValueAsString(moves.stream().map(MoveCodec::link).toList());
    }

    static List<MoveLink> decode(@Nullable String text) {
        return text == null ? List.of() : List.of(JSON.readValue(text, MoveLink[].class));
    }

    private static MoveLink link(TalentMove move) {
        TalentMove.Evidence evidence = move.evidence();
        return new MoveLink(
                name(move.person()),
                move.group(),
                name(move.from()),
                name(move.fromTeam()),
                name(move.to()),
                name(move.toTeam()),
                move.roleFrom(),
                move.roleTo(),
                lower(move.kind()),
                lower(move.status()),
                move.date(),
                move.background(),
                move.confidence(),
                move.extractor(),
                move.trigger(),
                new EvidenceLink(
                        lower(evidence.field()),
                        evidence.span().start(),
                        evidence.span().end()));
    }

    private static @Nullable NameLink name(@Nullable Entity entity) {
        return entity == null ? null : new NameLink(entity.id(), entity.name());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
