package newshound.lucene;

/// Counts words: runs of letters and digits; each Han character is one.
final class WordCount {
    private WordCount() {}

    static int of(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetterOrDigit(c);
            if (letter && (!inside || Character.isIdeographic(c))) {
                words++;
            }
            inside = letter || (inside && (c == '\'' || c == '’' || c == '-'));
        }
        return words;
    }
}
