package newshound.chinese;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import newshound.article.EntityType;
import newshound.article.Span;
import org.jspecify.annotations.Nullable;

/// A text in which names are being found: its words, and which stretches are names already.
final class NameText {
    final String original;
    /// In simplified characters.
    final String text;
    final List<Word> words;
    private final List<FoundName> known;
    private final Predicate<String> organisations;
    private final List<FoundName> found = new ArrayList<>();
    private final @Nullable FoundName[] taken;
    private final @Nullable Word[] starting;
    private final int[] ending;

    NameText(String original, List<FoundName> known, Predicate<String> organisations) {
        this.organisations = organisations;
        this.original = original;
        this.text = HanVariants.simplified(original);
        this.known = known;
        this.taken = new FoundName[text.length()];
        known.forEach(this::take);
        List<Span> spans = known.stream().map(FoundName::span).sorted().toList();
        this.words = WordCutter.cut(original, spans);
        this.starting = new Word[text.length() + 1];
        this.ending = new int[text.length() + 1];
        Arrays.fill(ending, -1);
        for (int index = 0; index < words.size(); index++) {
            Word word = words.get(index);
            starting[word.span().start()] = word;
            ending[word.span().end()] = index;
        }
    }

    private void take(FoundName name) {
        for (int at = name.span().start(); at < name.span().end(); at++) {
            taken[at] = name;
        }
    }

    void add(Span span, EntityType type) {
        add(new FoundName(span, type, span.in(original)));
    }

    void add(FoundName name) {
        found.add(name);
        take(name);
    }

    boolean isFree(int start, int end) {
        for (int at = start; at < end; at++) {
            if (taken[at] != null) {
                return false;
            }
        }
        return true;
    }

    /// The name that covers a character.
    Optional<FoundName> nameAt(int at) {
        return at < 0 || at >= taken.length ? Optional.empty() : Optional.ofNullable(taken[at]);
    }

    /// The word that begins at a character; empty where none does.
    Optional<Word> starting(int at) {
        return at < 0 || at >= starting.length ? Optional.empty() : Optional.ofNullable(starting[at]);
    }

    /// The word that ends before a character; empty where none does.
    Optional<Word> ending(int at) {
        int index = indexEnding(at);
        return index < 0 ? Optional.empty() : Optional.of(words.get(index));
    }

    /// Which of the words ends before a character; -1 where none does.
    int indexEnding(int at) {
        return at < 0 || at >= ending.length ? -1 : ending[at];
    }

    /// Of the longest listed word that begins at a character, however the text was cut.
    WordKind kindFrom(int at) {
        if (at >= text.length()) {
            return WordKind.PUNCTUATION;
        }
        Word cut = starting[at];
        if (cut != null && cut.kind() != WordKind.OTHER) {
            return cut.kind();
        }
        if (ChineseWords.endOfTime(text, at, text.length()) > at) {
            return WordKind.TIME;
        }
        int end = ChineseWords.end(text, at, text.length());
        return end > at ? ChineseWords.kind(text.substring(at, end)) : WordKind.OTHER;
    }

    /// Whether this is an organisation's name, though it may also mean other things.
    boolean isOrganisation(String name) {
        return organisations.test(name);
    }

    /// In reading order; of names that overlap the one that begins first, of those the longest.
    List<FoundName> found() {
        List<FoundName> apart = new ArrayList<>();
        found.stream()
                .sorted(Comparator.comparingInt((FoundName name) -> name.span().start())
                        .thenComparingInt(name -> -name.span().length()))
                .filter(name -> apart.isEmpty() || !apart.getLast().span().overlaps(name.span()))
                .forEach(apart::add);
        return apart;
    }

    /// Known and found ones of a type, as they stand in the text.
    List<FoundName> all(EntityType type) {
        List<FoundName> all = new ArrayList<>(known);
        all.addAll(found);
        all.removeIf(name -> name.type() != type);
        all.sort(Comparator.comparing(FoundName::span));
        return all;
    }
}
