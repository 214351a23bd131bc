package newshound.lucene;

import java.util.List;
import newshound.article.Entity;
import newshound.article.EntityType;
import newshound.article.Span;
import newshound.article.TalentMove;
import newshound.article.TextField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// An article's moves as one stored value, as JSON. Of an entity it keeps what a row shows and rolls up by: its id,
/// name and what it is part of, not its other names.
final class MoveCodec {
    private static final JsonMapper JSON = JsonMapper.shared();

    private record Name(
            String id,
            EntityType type,
            String name,
            @Nullable Name parent) {
        static @Nullable Name of(@Nullable Entity entity) {
            return entity == null ? null : new Name(entity.id(), entity.type(), entity.name(), of(entity.parent()));
        }

        static @Nullable Entity entity(@Nullable Name name) {
            return name == null ? null : new Entity(name.id, name.type, name.name, List.of(), entity(name.parent));
        }
    }

    private record Move(
            @Nullable Name person,
            @Nullable String group,
            @Nullable Name from,
            @Nullable Name fromTeam,
            @Nullable Name to,
            @Nullable Name toTeam,
            @Nullable String roleFrom,
            @Nullable String roleTo,
            TalentMove.Kind kind,
            TalentMove.Status status,
            @Nullable String date,
            boolean background,
            double confidence,
            String extractor,
            String trigger,
            TextField field,
            int start,
            int end) {}

    private MoveCodec() {}

    static BytesRef encode(List<TalentMove> moves) {
        return new BytesRef(
                JSON.writeValueAsBytes(moves.stream().map(MoveCodec::move).toList()));
    }

    static List<TalentMove> decode(BytesRef value) {
        return List.of(JSON.readValue(value.bytes, value.offset, value.length, Move[].class)).stream()
                .map(MoveCodec::talentMove)
                .toList();
    }

    private static Move move(TalentMove move) {
        return new Move(
                Name.of(move.person()),
                move.group(),
                Name.of(move.from()),
                Name.of(move.fromTeam()),
                Name.of(move.to()),
                Name.of(move.toTeam()),
                move.roleFrom(),
                move.roleTo(),
                move.kind(),
                move.status(),
                move.date(),
                move.background(),
                move.confidence(),
                move.extractor(),
                move.trigger(),
                move.evidence().field(),
                move.evidence().span().start(),
                move.evidence().span().end());
    }

    private static TalentMove talentMove(Move move) {
        return new TalentMove(
                Name.entity(move.person),
                move.group,
                Name.entity(move.from),
                Name.entity(move.fromTeam),
                Name.entity(move.to),
                Name.entity(move.toTeam),
                move.roleFrom,
                move.roleTo,
                move.kind,
                move.status,
                move.date,
                move.background,
                move.confidence,
                move.extractor,
                move.trigger,
                new TalentMove.Evidence(move.field, new Span(move.start, move.end)));
    }
}
