package newshound.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import newshound.article.Entity;
import newshound.article.TalentMove;
import newshound.search.MoveLink;
import newshound.search.MoveLink.EvidenceLink;
import newshound.search.NameLink;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.jspecify.annotations.Nullable;

/// An article's moves, as replies show them.
final class MoveLinks {
    private MoveLinks() {}

    static List<MoveLink> of(IndexReader reader, int doc) throws IOException {
        return told(reader, doc).stream().map(MoveLinks::of).toList();
    }

    /// In the order of their evidence.
    static List<TalentMove> told(IndexReader reader, int doc) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
        BinaryDocValues moves = DocValues.getBinary(leaf.reader(), IndexFields.MOVES);
        return moves.advanceExact(doc - leaf.docBase) ? MoveCodec.decode(moves.binaryValue()) : List.of();
    }

    static MoveLink of(TalentMove move) {
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
