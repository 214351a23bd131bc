package newshound.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.jspecify.annotations.Nullable;

/// One facet of a whole reader: its segments' columns, and of each value the articles that have it now.
///
/// Values with one key are one value, also where their labels differ in case; the label that most
/// articles use is shown.
final class FacetColumn {
    private static final int NONE = -1;

    private final FacetValues all;
    private final FacetValues.Spellings spellings;
    private final List<SegmentColumn> segments;
    /// For each value the spelling that is shown.
    private final int[] shown;

    private final int[] articles;

    private FacetColumn(FacetValues all, List<SegmentColumn> segments, List<LeafReaderContext> leaves) {
        this.all = all;
        this.spellings = all.spellings();
        this.segments = segments;
        this.articles = new int[spellings.values()];
        int[] used = new int[spellings.size()];
        for (int leaf = 0; leaf < segments.size(); leaf++) {
            SegmentColumn segment = segments.get(leaf);
            segment.addUses(used);
            segment.addDocuments(articles, leaves.get(leaf).reader().getLiveDocs(), spellings);
        }
        this.shown = mostUsed(used);
    }

    static FacetColumn of(FacetValues all, List<SegmentColumn> segments, List<LeafReaderContext> leaves) {
        return new FacetColumn(all, segments, leaves);
    }

    private int[] mostUsed(int[] used) {
        int[] most = new int[articles.length];
        Arrays.fill(most, NONE);
        for (int spelling = 0; spelling < used.length; spelling++) {
            int value = spellings.value(spelling);
            if (most[value] == NONE || used[spelling] > used[most[value]]) {
                most[value] = spelling;
            }
        }
        return most;
    }

    SegmentColumn segment(int leaf) {
        return segments.get(leaf);
    }

    /// One more than the greatest number of a value. Not every number has articles.
    int size() {
        return articles.length;
    }

    FacetTerm value(int number) {
        return spellings.term(shown[number]);
    }

    /// How many articles have the value; of one that has come since, none.
    int articles(int number) {
        return number < articles.length ? articles[number] : 0;
    }

    /// How many values have articles.
    int live() {
        return (int) Arrays.stream(articles).filter(count -> count > 0).count();
    }

    /// The number of the value with this key, or null.
    @Nullable
    Integer numbered(String key) {
        Integer number = all.numbered(key);
        return number == null || articles(number) == 0 ? null : number;
    }

    /// The values that someone who writes `text` means: the one with this key and all with this name.
    Set<Integer> meant(String text) {
        String folded = Folding.fold(text);
        Set<Integer> meant = new LinkedHashSet<>();
        Integer exact = numbered(text);
        if (exact == null) {
            exact = numbered(folded);
        }
        if (exact != null) {
            meant.add(exact);
        }
        meant.addAll(named(folded));
        return meant;
    }

    /// The values that have a name which begins with `text`.
    Set<Integer> beginning(String text) {
        String beginning = Folding.fold(text);
        Set<Integer> values = new LinkedHashSet<>();
        for (NameRun run : names()) {
            int end = run.firstFrom(beginning + Character.MAX_VALUE);
            for (int start = run.firstFrom(beginning); start < end; start++) {
                int number = run.value(start);
                if (run.isWholeName(start) && articles(number) > 0) {
                    values.add(number);
                }
            }
        }
        return values;
    }

    /// The values that have a name.
    List<Integer> named(String folded) {
        List<Integer> named = new ArrayList<>(2);
        for (NameRun run : names()) {
            run.named(folded, number -> {
                if (articles(number) > 0 && !named.contains(number)) {
                    named.add(number);
                }
            });
        }
        return named;
    }

    /// The names of all values, of some without articles too.
    List<NameRun> names() {
        return all.names();
    }
}
