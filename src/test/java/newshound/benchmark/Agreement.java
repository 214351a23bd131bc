package newshound.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Whether both sides find the same number of articles.
///
/// @param asked questions of words alone, where both mean the same
/// @param agreed of these, found equal
/// @param differing the others, with both numbers
record Agreement(int asked, int agreed, List<String> differing) {

    static Agreement of(Side product, Side plain, List<Question> questions) throws IOException {
        List<Question> words =
                questions.stream().filter(question -> !question.phrase()).toList();
        long[] ours = product.totals(words);
        long[] theirs = plain.totals(words);
        List<String> differing = new ArrayList<>();
        for (int i = 0; i < ours.length; i++) {
            if (ours[i] != theirs[i]) {
                differing.add(String.format(
                        Locale.ROOT, "%s: %,d and %,d", words.get(i).address(), ours[i], theirs[i]));
            }
        }
        return new Agreement(ours.length, ours.length - differing.size(), differing);
    }
}
