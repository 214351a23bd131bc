package newshound.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newshound.search.EntityLink;
import newshound.search.MentionLink;
import newshound.search.StoredArticle;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// What an article names, each with its weight: how much the article is about it, and how rarely others name it.
final class SharedNames {
    private static final double IN_TITLE = 2;
    /// What an entity is part of, with all its other parts, is close to the article's subject, but not it.
    private static final double WHOLE = 0.25;

    /// A long list of names is about none of those that come after.
    private static final int LOOKED_FOR = 40;

    private final IndexReader reader;
    private final EntityColumns entities;
    private final Map<String, EntityLink> links = new LinkedHashMap<>();
    private final Map<String, Double> weights = new HashMap<>();

    SharedNames(StoredArticle article, IndexReader reader, EntityColumns entities) throws IOException {
        this.reader = reader;
        this.entities = entities;
        Map<String, Integer> mentions = new HashMap<>();
        Map<String, Boolean> inTitle = new HashMap<>();
        for (MentionLink mention : article.mentions()) {
            mentions.merge(mention.id(), 1, Integer::sum);
            inTitle.merge(mention.id(), mention.field().equals("title"), Boolean::logicalOr);
        }
        for (EntityLink entity : article.entities()) {
            double about = Math.sqrt(mentions.getOrDefault(entity.id(), 1))
                    * (inTitle.getOrDefault(entity.id(), false) ? IN_TITLE : 1);
            links.put(entity.id(), entity);
            weights.put(entity.id(), about * rarity(new Term(IndexFields.NAMED, entity.id())));
        }
    }

    private double rarity(Term term) throws IOException {
        return Math.log(1 + reader.numDocs() / Math.max(1.0, reader.docFreq(term)));
    }

    /// Finds the articles that name any of it; the score of the article itself is about 1.
    Query query() throws IOException {
        double all = Math.max(
                1, weights.values().stream().mapToDouble(Double::doubleValue).sum());
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (EntityLink entity : among(List.copyOf(links.values()), LOOKED_FOR)) {
            double weight = weights.getOrDefault(entity.id(), 0.0) / all;
            any.add(named(new Term(IndexFields.NAMED, entity.id()), weight), Occur.SHOULD);
            for (EntityLink whole : entities.wholes(entity.id())) {
                Term rolledUp = new Term(whole.dimension(), whole.id());
                double share = rarity(rolledUp) / rarity(new Term(IndexFields.NAMED, entity.id()));
                any.add(named(rolledUp, WHOLE * weight * Math.min(1, share)), Occur.SHOULD);
            }
        }
        return any.build();
    }

    private static Query named(Term term, double weight) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(term)), (float) weight);
    }

    /// Which of an article's entities these are too, those that tell most first.
    List<EntityLink> among(List<EntityLink> others, int size) {
        return others.stream()
                .filter(other -> links.containsKey(other.id()))
                .sorted(Comparator.comparingDouble((EntityLink other) -> weights.getOrDefault(other.id(), 0.0))
                        .reversed())
                .limit(size)
                .toList();
    }
}
