package newshound.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import newshound.schema.Dimension;
import newshound.schema.FieldType;
import org.apache.lucene.index.IndexReader;

/// The names of all entities of a reader, and which of them someone who types may mean.
final class EntityNames {
    static final List<Dimension> DIMENSIONS = Arrays.stream(Dimension.values())
            .filter(dimension -> dimension.field().type() == FieldType.ENTITY)
            .toList();

    /// Names found without slips, or with one, beside which those with one more are not worth looking for.
    private static final int ENOUGH = 3;

    private final ReaderColumns columns;
    private final IndexReader reader;

    EntityNames(ReaderColumns columns, IndexReader reader) {
        this.columns = columns;
        this.reader = reader;
    }

    FacetColumn column(Dimension dimension) {
        return columns.column(reader, dimension.field().fieldName());
    }

    /// The entities that have exactly this name.
    List<NamedValue> named(String name) {
        String folded = Folding.fold(name);
        List<NamedValue> named = new ArrayList<>();
        for (Dimension dimension : DIMENSIONS) {
            FacetColumn column = column(dimension);
            for (int number : column.named(folded)) {
                long score = NameMatch.WHOLE.score(column.articles(number), false);
                named.add(new NamedValue(dimension, column, number, folded, score));
            }
        }
        return named;
    }

    /// The best entities for what was typed, at most `size`: those called so, then those of which a name begins so,
    /// then a later word, and where these are too few, those misspelled.
    List<NamedValue> typed(String typed, int size) {
        String folded = Folding.fold(typed);
        if (folded.isEmpty() || size == 0) {
            return List.of();
        }
        BestNames best = new BestNames(size);
        for (Dimension dimension : DIMENSIONS) {
            FacetColumn column = column(dimension);
            for (NameRun run : column.names()) {
                offerBeginnings(dimension, column, run, typed.strip(), folded, best);
            }
        }
        for (int slips = 1; slips <= MisspelledNames.MOST_SLIPS && best.size() < Math.min(ENOUGH, size); slips++) {
            offerMisspelled(folded, slips, best);
        }
        return best.sorted();
    }

    private static void offerBeginnings(
            Dimension dimension, FacetColumn column, NameRun run, String typed, String folded, BestNames best) {
        int start = run.firstFrom(folded);
        int longer = run.firstFrom(folded + Character.MIN_VALUE);
        int end = run.firstFrom(folded + Character.MAX_VALUE);
        for (; start < longer; start++) {
            boolean isName = run.isWholeName(start) && !isTicker(column, run, start, typed);
            best.offer(dimension, column, run, start, isName ? NameMatch.WHOLE : beginning(run, start));
        }
        for (; start < end; start++) {
            best.offer(dimension, column, run, start, beginning(run, start));
        }
    }

    private static NameMatch beginning(NameRun run, int start) {
        return run.isWholeName(start) ? NameMatch.BEGINNING : NameMatch.LATER_WORD;
    }

    /// Whether the name is an abbreviation in capitals and something else was typed: on the way to `google` nobody
    /// stops at `GOOG`.
    private static boolean isTicker(FacetColumn column, NameRun run, int start, String typed) {
        if (!run.isOtherName(start) || column.articles(run.value(start)) == 0) {
            return false;
        }
        String name = run.name(start);
        return column.value(run.value(start)).names().stream()
                .filter(other -> Folding.fold(other).equals(name))
                .allMatch(other -> isInCapitals(other) && !other.equals(typed));
    }

    /// A letter of a script without capitals makes it a name like any other.
    private static boolean isInCapitals(String name) {
        return name.codePoints().anyMatch(Character::isUpperCase)
                && name.codePoints().allMatch(c -> !Character.isLetter(c) || Character.isUpperCase(c));
    }

    private void offerMisspelled(String folded, int slips, BestNames best) {
        MisspelledNames misspelled = MisspelledNames.of(folded, slips);
        if (misspelled == null) {
            return;
        }
        for (Dimension dimension : DIMENSIONS) {
            FacetColumn column = column(dimension);
            for (NameRun run : column.names()) {
                misspelled.find(run, (from, to, isWholeWord) -> {
                    NameMatch match = isWholeWord ? NameMatch.MISSPELLED : NameMatch.MISSPELLED_BEGINNING;
                    for (int start = from; start < to; start++) {
                        best.offer(dimension, column, run, start, match);
                    }
                });
            }
        }
    }
}
