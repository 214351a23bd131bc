package newshound.ledger;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import newshound.query.MoveTest;
import newshound.schema.Field;
import newshound.search.FacetValue;
import newshound.search.MoveFilter;

/// The moves that pass a query and the choices made, and how often each value is found among them.
public final class Selection {
    private static final List<Field> FACETS = List.of(Field.FROM, Field.TO, Field.PERSON, Field.MOVE, Field.STATUS);
    private static final int FACET_SIZE = 20;

    private final Ledger ledger;
    private final MoveFilter filter;
    private final FactTest.Names names;
    private final Map<Field, FactTest> choices = new EnumMap<>(Field.class);
    private final List<DistinctMove> asked;

    /// @param query what the query asks of a move
    /// @param background whether moves that are told as history only pass
    public Selection(
            Ledger ledger, Predicate<DistinctMove> query, boolean background, MoveFilter filter, FactTest.Names names) {
        this.ledger = ledger;
        this.filter = filter;
        this.names = names;
        filter.chosen().forEach((field, values) -> choices.put(field, choice(field, values, names)));
        MoveFilter.Cell cell = filter.cell();
        this.asked = ledger.moves().stream()
                .filter(move -> background || !move.background())
                .filter(query)
                .filter(move -> cell == null || Flows.counts(move, cell))
                .toList();
    }

    private static FactTest choice(Field field, List<String> values, FactTest.Names names) {
        return new FactTest.Any(values.stream()
                .map(value -> FactTest.of(new MoveTest.Slot(field, value, false), names))
                .toList());
    }

    /// First told first.
    public List<DistinctMove> moves() {
        return asked.stream()
                .filter(move -> choices.values().stream().allMatch(choice -> choice.passes(move.facts())))
                .toList();
    }

    /// By part: the values that most moves have among those that pass the choices made for the other parts. A chosen
    /// value stays, at 0 too.
    public Map<String, List<FacetValue>> facets() {
        Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
        FACETS.forEach(field -> facets.put(MoveFilter.key(field), facet(field)));
        return facets;
    }

    private List<FacetValue> facet(Field field) {
        Map<String, Long> counts = new HashMap<>();
        asked.stream()
                .filter(move -> choices.entrySet().stream()
                        .allMatch(choice ->
                                choice.getKey() == field || choice.getValue().passes(move.facts())))
                .forEach(move -> move.facts().values(field).forEach(value -> counts.merge(value, 1L, Long::sum)));
        Set<String> selected = selected(field, counts.keySet());
        selected.forEach(chosen -> counts.putIfAbsent(chosen, 0L));
        Comparator<FacetValue> order = Comparator.comparing(FacetValue::selected)
                .thenComparingLong(FacetValue::count)
                .reversed()
                .thenComparing(FacetValue::label);
        return counts.entrySet().stream()
                .map(entry -> new FacetValue(
                        entry.getKey(),
                        ledger.name(entry.getKey()),
                        entry.getValue(),
                        selected.contains(entry.getKey())))
                .sorted(order)
                .limit(FACET_SIZE + selected.size())
                .toList();
    }

    /// The values that are chosen, by id or by a name; a choice that means none of those found is its own.
    private Set<String> selected(Field field, Set<String> found) {
        Set<String> selected = new LinkedHashSet<>();
        for (String chosen : filter.of(field)) {
            Set<String> meant = new LinkedHashSet<>(FactTest.ids(field, chosen, names));
            meant.retainAll(found);
            selected.addAll(meant.isEmpty() ? Set.of(chosen) : meant);
        }
        return selected;
    }
}
