package newshound.search;

/// A run of text that was matched (`hit`) or not. Plain text: nothing in it is mark-up.
public record SnippetPart(String text, boolean hit) {}
