package newshound.lucene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import newshound.schema.Dimension;
import newshound.schema.FieldType;
import newshound.search.FacetRequest;
import newshound.search.FacetValue;

/// Counts → the values to show: the most frequent, and every chosen one.
final class Facets {
    private Facets() {}

    static List<FacetValue> of(FacetRequest request, FacetColumn column, int[] counts, List<String> chosen) {
        boolean entity = request.dimension().field().type() == FieldType.ENTITY;
        List<FacetValue> values = new ArrayList<>();
        Set<Integer> selected = new LinkedHashSet<>();
        for (String choice : chosen) {
            Set<Integer> meant = meant(request.dimension(), column, choice);
            if (meant.isEmpty()) {
                values.add(new FacetValue(choice, choice, 0, true)); // stays visible, so that it can be undone
            }
            selected.addAll(meant);
        }
        Set<Integer> shown = new LinkedHashSet<>(selected);
        shown.addAll(mostFrequent(counts, request.size(), column));
        for (int number : shown) {
            FacetTerm term = column.value(number);
            values.add(new FacetValue(term.value(entity), term.label(), counts[number], selected.contains(number)));
        }
        values.sort(Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::label));
        return values;
    }

    private static Set<Integer> meant(Dimension dimension, FacetColumn column, String choice) {
        if (dimension.field().type() == FieldType.ENTITY) {
            return column.meant(choice);
        }
        Integer number = column.numbered(FacetTerm.of(choice).key());
        return number == null ? Set.of() : Set.of(number);
    }

    private static List<Integer> mostFrequent(int[] counts, int size, FacetColumn column) {
        Comparator<Integer> rarestFirst = Comparator.<Integer>comparingInt(number -> counts[number])
                .thenComparing(number -> column.value(number).label(), Comparator.reverseOrder());
        PriorityQueue<Integer> top = new PriorityQueue<>(size + 1, rarestFirst);
        int enough = 1; // values with fewer articles are not among the first
        for (int number = 0; number < counts.length; number++) {
            if (counts[number] >= enough && (top.size() < size || rarestFirst.compare(number, top.element()) > 0)) {
                top.add(number);
                if (top.size() > size) {
                    top.remove();
                    enough = counts[top.element()];
                }
            }
        }
        List<Integer> numbers = new ArrayList<>(top);
        Collections.sort(numbers, rarestFirst.reversed());
        return numbers;
    }
}
