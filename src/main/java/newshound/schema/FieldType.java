package newshound.schema;

/// How a field is indexed, and so what can be asked of it.
public enum FieldType {
    /// Analysed text with positions: words, phrases, wildcards.
    TEXT,
    /// A facet whose values are linked entities, found by id or by any of their names, with all that is part of them.
    ENTITY,
    /// A facet whose values are short strings, compared without regard to case.
    KEYWORD,
    /// A day in UTC.
    DATE,
    /// A whole number.
    NUMBER,
    /// An address; a query names any part of it.
    ADDRESS,
    /// A part of a talent move: what one query asks of several of these fields holds for one move together.
    MOVE,
    /// Articles that belong together; a query names the 16 hexadecimal digits of any article's key.
    GROUP
}
