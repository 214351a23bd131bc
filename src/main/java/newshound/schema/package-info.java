/// Every field of the index, once: its name, the names other tools taught people, its type and weight.
///
/// Invariant: a field name is written here and nowhere else. Start at [newshound.schema.Field].
@NullMarked
package newshound.schema;

import org.jspecify.annotations.NullMarked;
