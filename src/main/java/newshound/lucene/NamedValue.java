package newshound.lucene;

import newshound.schema.Dimension;

/// An entity that was found by a name.
///
/// @param number the value's number in the column
/// @param name the folded name
/// @param score greater is better
record NamedValue(Dimension dimension, FacetColumn column, int number, String name, long score) {
    FacetTerm value() {
        return column.value(number);
    }

    int articles() {
        return column.articles(number);
    }

    /// The name as the entity has it.
    String spelled() {
        FacetTerm value = value();
        return value.names().stream()
                .filter(other -> Folding.fold(other).equals(name))
                .findFirst()
                .orElse(value.label());
    }

    boolean isSameValue(Dimension other, int otherNumber) {
        return dimension == other && number == otherNumber;
    }
}
