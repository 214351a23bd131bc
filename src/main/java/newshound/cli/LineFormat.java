package newshound.cli;

/// How a list is printed.
enum LineFormat {
    /// For people.
    TEXT,
    /// A JSON object a line, as the API gives it.
    JSONL
}
