package newshound.corpus.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which words of one text are which of another that it was made of, by dropping many and changing few.
///
/// Three words in a row that stand once in each text are surely the same (patience diff); from there the words beside
/// them are followed as long as they agree, and what is left between is looked for between only.
final class WordAlignment {
    private static final int NOWHERE = -1;
    /// Marks what stands in a text twice.
    private static final int TWICE = -2;
    /// So many words are looked at for one that is left between.
    private static final int FARTHEST = 100;
    /// Bits for the number of a word; as many words as no article has.
    private static final int BITS = 21;

    private final int[] made;
    private final int[] source;
    /// Of each word that was made its place in the source, ascending; [#NOWHERE] where it was changed.
    private final int[] places;
    /// Of each word the nearest found one before it and after it.
    private final int[] before;
    private final int[] after;

    WordAlignment(List<String> made, List<String> source) {
        Map<String, Integer> numbers = new HashMap<>();
        this.made = numbers(made, numbers);
        this.source = numbers(source, numbers);
        this.places = new int[made.size()];
        Arrays.fill(places, NOWHERE);
        anchor();
        follow();
        fill();
        this.before = new int[places.length + 1];
        this.after = new int[places.length + 1];
        index();
    }

    private static int[] numbers(List<String> words, Map<String, Integer> numbers) {
        return words.stream()
                .mapToInt(word -> numbers.computeIfAbsent(word, _ -> numbers.size()))
                .toArray();
    }

    /// Words in a row that stand once in each, the most of them that stand in the same order in both.
    private void anchor() {
        Map<Long, Integer> there = once(source);
        Map<Long, Integer> here = once(made);
        int[] at = new int[made.length];
        Arrays.fill(at, NOWHERE);
        here.forEach((row, word) -> {
            if (word >= 0) {
                at[word] = Math.max(NOWHERE, there.getOrDefault(row, NOWHERE));
            }
        });
        for (int word = longestAscent(at); word >= 0; word = at[word]) {
            int place = places[word];
            for (int step = 1; step < 3; step++) {
                places[word + step] = place + step;
            }
        }
    }

    private static Map<Long, Integer> once(int[] words) {
        Map<Long, Integer> rows = new HashMap<>();
        for (int word = 0; word + 2 < words.length; word++) {
            long row = ((long) words[word] << (2 * BITS)) | ((long) words[word + 1] << BITS) | words[word + 2];
            rows.merge(row, word, (_, _) -> TWICE);
        }
        return rows;
    }

    /// Keeps in [#places] the longest ascending choice of places.
    ///
    /// @param at the place of each word, [#NOWHERE] for none; becomes the chosen word before each chosen one
    /// @return the last chosen word; [#NOWHERE] where none is
    private int longestAscent(int[] at) {
        int[] ends = new int[at.length]; // of an ascent of each length the word that ends it at the lowest place
        int length = 0;
        int[] previous = new int[at.length];
        for (int word = 0; word < at.length; word++) {
            if (at[word] == NOWHERE) {
                continue;
            }
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (at[ends[middle]] < at[word]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[word] = low == 0 ? NOWHERE : ends[low - 1];
            ends[low] = word;
            length = Math.max(length, low + 1);
        }
        int last = length == 0 ? NOWHERE : ends[length - 1];
        for (int word = last; word >= 0; word = previous[word]) {
            places[word] = at[word];
        }
        System.arraycopy(previous, 0, at, 0, at.length);
        return last;
    }

    /// From each word that is found to those beside it, forwards and backwards.
    private void follow() {
        int bound = source.length;
        int[] next = new int[places.length]; // the place of the next found word
        for (int word = places.length - 1; word >= 0; word--) {
            next[word] = bound;
            bound = places[word] == NOWHERE ? bound : places[word];
        }
        for (int word = 1; word < places.length; word++) {
            int place = places[word - 1] + 1;
            if (places[word] == NOWHERE && place > 0 && place < next[word] && source[place] == made[word]) {
                places[word] = place;
            }
        }
        int least = NOWHERE;
        int[] last = new int[places.length]; // the place of the found word before
        for (int word = 0; word < places.length; word++) {
            last[word] = least;
            least = places[word] == NOWHERE ? least : places[word];
        }
        for (int word = places.length - 2; word >= 0; word--) {
            int place = places[word + 1] - 1;
            if (places[word] == NOWHERE && place > last[word] && source[place] == made[word]) {
                places[word] = place;
            }
        }
    }

    /// What is left between found words; at the beginning the nearest to the first of them.
    private void fill() {
        int first = 0;
        while (first < places.length) {
            int end = first;
            while (end < places.length && places[end] == NOWHERE) {
                end++;
            }
            int low = first == 0 ? 0 : places[first - 1] + 1;
            int high = end == places.length ? source.length : places[end];
            if (first == 0 && end < places.length) {
                fillBackwards(end, high);
            } else {
                fillForwards(first, end, low, high);
            }
            first = end + 1;
        }
    }

    private void fillForwards(int first, int end, int low, int high) {
        int from = low;
        for (int word = first; word < end; word++) {
            for (int place = from; place < Math.min(high, from + FARTHEST); place++) {
                if (source[place] == made[word]) {
                    places[word] = place;
                    from = place + 1;
                    break;
                }
            }
        }
    }

    private void fillBackwards(int end, int high) {
        int to = high;
        for (int word = end - 1; word >= 0; word--) {
            for (int place = to - 1; place >= Math.max(0, to - FARTHEST); place--) {
                if (source[place] == made[word]) {
                    places[word] = place;
                    to = place;
                    break;
                }
            }
        }
    }

    private void index() {
        int found = NOWHERE;
        for (int word = 0; word <= places.length; word++) {
            before[word] = found;
            found = word < places.length && places[word] != NOWHERE ? word : found;
        }
        found = places.length;
        for (int word = places.length; word >= 0; word--) {
            found = word < places.length && places[word] != NOWHERE ? word : found;
            after[word] = found;
        }
    }

    /// Whether a word stands in the source.
    boolean isFound(int word) {
        return places[word] != NOWHERE;
    }

    /// Its place among the source's words.
    int place(int word) {
        return places[word];
    }

    /// The last word before this one that is found; -1 where none is.
    int foundBefore(int word) {
        return before[word];
    }

    /// The first word after this one that is found; their number where none is.
    int foundAfter(int word) {
        return after[word + 1];
    }
}
