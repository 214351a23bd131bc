package newshound.lucene;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import newshound.schema.Field;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;

/// A query without what only its scores need, for counting and highlighting: it matches the same articles.
final class Matching {
    private Matching() {}

    static Query of(Query query) {
        return switch (query) {
            case CombinedFieldQuery combined -> anyOf(terms(combined));
            case ScoredByWords scored -> scored.chosen();
            case BoostQuery boosted -> of(boosted.getQuery());
            case BooleanQuery all -> {
                BooleanQuery.Builder plain =
                        new BooleanQuery.Builder().setMinimumNumberShouldMatch(all.getMinimumNumberShouldMatch());
                for (BooleanClause clause : all.clauses()) {
                    plain.add(of(clause.query()), clause.occur());
                }
                yield plain.build();
            }
            default -> query;
        };
    }

    private static Set<Term> terms(Query query) {
        Set<Term> found = new HashSet<>();
        query.visit(new QueryVisitor() {
            @Override
            public void consumeTerms(Query from, Term... terms) {
                found.addAll(Arrays.asList(terms));
            }
        });
        return found;
    }

    /// The lead is a part of the body: who looks into the body needs not look into the lead.
    private static Query anyOf(Set<Term> terms) {
        boolean inBody = terms.stream().anyMatch(term -> term.field().equals(Field.BODY.fieldName()));
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Term term : terms) {
            if (!inBody || !term.field().equals(Field.LEAD.fieldName())) {
                any.add(new TermQuery(term), Occur.SHOULD);
            }
        }
        return any.build();
    }
}
