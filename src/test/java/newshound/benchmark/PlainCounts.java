package newshound.benchmark;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newshound.schema.Dimension;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/// Counts all matches, their facet values and their months.
final class PlainCounts implements Collector {
    private static final int VALUES = 10;

    private final Map<Dimension, int[]> byDimension = new EnumMap<>(Dimension.class);
    private final PlainColumn[] columns;
    private final int[][] counts;
    private final Map<Dimension, PlainColumn> facets;
    private final PlainMonths months;
    private final int[] byMonth;
    private int total;

    PlainCounts(Map<Dimension, PlainColumn> facets, PlainMonths months) {
        this.facets = facets;
        this.months = months;
        this.byMonth = new int[months.span()];
        facets.forEach((dimension, column) -> byDimension.put(dimension, new int[column.size()]));
        this.columns = facets.values().toArray(PlainColumn[]::new);
        this.counts = byDimension.values().toArray(int[][]::new);
    }

    long total() {
        return total;
    }

    Map<String, List<PlainColumn.Value>> facets() {
        Map<String, List<PlainColumn.Value>> shown = new LinkedHashMap<>();
        int i = 0;
        for (Dimension dimension : facets.keySet()) {
            shown.put(dimension.key(), columns[i].top(counts[i], VALUES));
            i++;
        }
        return shown;
    }

    List<PlainMonths.Bucket> histogram() {
        return months.buckets(byMonth);
    }

    CollectorManager<PlainCounts, PlainCounts> inOneThread() {
        return new CollectorManager<>() {
            @Override
            public PlainCounts newCollector() {
                return PlainCounts.this;
            }

            @Override
            public PlainCounts reduce(Collection<PlainCounts> collectors) {
                return PlainCounts.this;
            }
        };
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) {
        int base = leaf.docBase;
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {
                // nothing is scored here
            }

            @Override
            public void collect(int doc) {
                total++;
                months.count(base + doc, byMonth);
                for (int i = 0; i < columns.length; i++) {
                    columns[i].count(base + doc, counts[i]);
                }
            }
        };
    }
}
