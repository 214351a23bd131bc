package newshound.query;

/// Something odd in the typed text, and how it was read.
///
/// @param start where it begins in the text as typed, UTF-16 units
/// @param end where it ends, excluded
public record Warning(int start, int end, String message) {}
