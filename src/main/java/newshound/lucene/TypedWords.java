package newshound.lucene;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import newshound.lucene.TextAnalysis.Token;

/// What a searcher typed without a space, taken apart into words, each the tokens that must stand together.
///
/// `AT&T` is one word of two tokens; `谷歌DeepMind与通义千问` are three words, found wherever they stand in an article.
/// ICU's dictionaries tell where words of scripts without spaces end, and known names stay whole. Only the query
/// depends on that: articles are indexed by the character.
final class TypedWords {
    /// Characters up to which a run is one word whatever a dictionary says: most words have two, most names that
    /// are in no dictionary three or four.
    private static final int ONE_WORD = 4;

    private static final int LONGEST_NAME = 24;

    /// A longer text is a pasted passage: it is looked for as it stands.
    private static final int MOST_WORDS = 32;

    /// Chinese particles and prepositions: they say nothing beside words that do.
    private static final Set<String> PARTICLES = Set.of(
            "的", "了", "在", "是", "和", "与", "及", "或", "被", "把", "将", "也", "就", "都", "对", "于", "着", "吗", "呢", "吧", "之");
    /// Hiragana from which on a word is more than a particle or an ending.
    private static final int TELLING_HIRAGANA = 3;

    private final String text;
    private final List<Token> tokens;
    private final Predicate<String> isName;

    private TypedWords(String text, Predicate<String> isName) {
        this.text = text;
        this.tokens = TextAnalysis.tokens(text);
        this.isName = isName;
    }

    /// The words, each as its tokens; none where the text holds no token.
    ///
    /// @param isName whether a text in lower case is the name of something
    static List<List<String>> of(String text, Predicate<String> isName) {
        return new TypedWords(text, isName).words();
    }

    private List<List<String>> words() {
        List<List<String>> words = new ArrayList<>();
        for (int from = 0; from < tokens.size(); ) {
            int to = runEnd(from);
            if (!tokens.get(from).isCharacter() || to - from <= ONE_WORD) {
                words.add(texts(from, to));
            } else {
                addWords(from, to, words);
            }
            from = to;
        }
        return words.size() > MOST_WORDS ? List.of(texts(0, tokens.size())) : telling(words);
    }

    /// The end of the tokens that are, or are not, characters as the first is. A gap in the text ends no run of
    /// others (`AT&T`), but one of characters.
    private int runEnd(int from) {
        boolean characters = tokens.get(from).isCharacter();
        int to = from + 1;
        while (to < tokens.size()
                && tokens.get(to).isCharacter() == characters
                && (!characters || start(to) == tokens.get(to - 1).end())) {
            to++;
        }
        return to;
    }

    /// Names first, then what the dictionary knows; the single characters between are a word that it does not.
    /// Katakana stand together: they spell a foreign name.
    private void addWords(int from, int to, List<List<String>> words) {
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(text.substring(start(from), tokens.get(to - 1).end()));
        int unknownFrom = from;
        for (int at = from; at < to; ) {
            int end = wordEnd(at, to, breaks, start(from));
            List<String> word = texts(at, end);
            if (end - at > 1 || isParticle(word)) {
                addUnknown(unknownFrom, at, words);
                words.add(word);
                unknownFrom = end;
            }
            at = end;
        }
        addUnknown(unknownFrom, to, words);
    }

    private void addUnknown(int from, int to, List<List<String>> words) {
        if (from < to) {
            words.add(texts(from, to));
        }
    }

    private int wordEnd(int at, int to, BreakIterator breaks, int offset) {
        int name = nameEnd(at, to);
        if (name > at) {
            return name;
        }
        int end = at + 1;
        while (end < to && nameEnd(end, to) == end && !(breaks.isBoundary(start(end) - offset) && mayEnd(end))) {
            end++;
        }
        return end;
    }

    private boolean mayEnd(int at) {
        return !UnspacedScripts.isKatakana(tokens.get(at - 1).text())
                || !UnspacedScripts.isKatakana(tokens.get(at).text());
    }

    private int start(int at) {
        return tokens.get(at).start();
    }

    /// The end of the longest name that begins at a token; the token itself where none does.
    private int nameEnd(int at, int to) {
        for (int end = Math.min(to, at + LONGEST_NAME); end > at + 1; end--) {
            String name = text.substring(start(at), tokens.get(end - 1).end());
            if (isName.test(name.toLowerCase(Locale.ROOT))) {
                return end;
            }
        }
        return at;
    }

    private static List<List<String>> telling(List<List<String>> words) {
        List<List<String>> telling =
                words.stream().filter(word -> !isParticle(word)).toList();
        return telling.isEmpty() ? words : telling;
    }

    private static boolean isParticle(List<String> word) {
        return word.size() == 1
                ? PARTICLES.contains(word.getFirst()) || UnspacedScripts.isHiragana(word.getFirst())
                : word.size() < TELLING_HIRAGANA && word.stream().allMatch(UnspacedScripts::isHiragana);
    }

    private List<String> texts(int from, int to) {
        return tokens.subList(from, to).stream().map(Token::text).toList();
    }
}
