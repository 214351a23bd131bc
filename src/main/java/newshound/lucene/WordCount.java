package newshound.lucene;

/// Counts words: runs of letters and digits; each Han character is one.
final class WordCount {
    private WordCount() {}

    static int of(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean han = Character.isIdeographic(c);
            boolean letter = Character.isLetterOrDigit(c);
            if (letter && (!inside || han)) {
                words++;
            }
            inside = !han && (letter || (inside && (c == '\'' || c == '’' || c == '-')));
        }
        return words;
    }
}
