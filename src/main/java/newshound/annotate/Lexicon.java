package newshound.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newshound.article.EntityType;
import newshound.article.TextField;
import org.jspecify.annotations.Nullable;

/// A gazetteer made ready for finding its names in texts. Immutable once built.
final class Lexicon {
    private final Vocabulary vocabulary = new Vocabulary();
    private final NameTrie trie = new NameTrie();
    private final CueWords cues = new CueWords(vocabulary);
    private final VersionSuffix versions = new VersionSuffix(cues);
    private final Tokenizer tokenizer = new Tokenizer(vocabulary, word -> cues.is(word, Cue.ABBREVIATION));
    private final CasingReader casings = new CasingReader(cues);

    /// @throws InvalidGazetteer where an alias could never be found
    Lexicon(Gazetteer gazetteer) {
        Map<String, LinkTarget> targets = LinkTarget.all(gazetteer);
        for (GazetteerEntry entry : gazetteer.entries()) {
            LinkTarget target = targets.get(entry.id());
            if (target != null) {
                addNames(entry, target);
            }
        }
    }

    CueWords cues() {
        return cues;
    }

    Tokens tokenize(String text) {
        Tokens tokens = tokenizer.tokenize(text);
        casings.read(tokens);
        return tokens;
    }

    /// The longest names that were in use on a day, from left to right; none overlap.
    ///
    /// @param day null where unknown: all names count
    List<Candidate> candidates(TextField field, Tokens tokens, @Nullable LocalDate day) {
        List<Candidate> candidates = new ArrayList<>();
        int token = 0;
        while (token < tokens.size()) {
            Candidate longest = longestAt(field, tokens, token, day);
            token = longest == null ? token + 1 : longest.end();
            if (longest != null) {
                candidates.add(longest);
            }
        }
        return candidates;
    }

    private @Nullable Candidate longestAt(TextField field, Tokens tokens, int first, @Nullable LocalDate day) {
        if (tokens.word(first) == Vocabulary.UNKNOWN || isGlued(tokens, first) || isCode(tokens, first)) {
            return null;
        }
        Candidate longest = null;
        int node = trie.step(NameTrie.ROOT, Gap.NONE, tokens.word(first));
        for (int end = first + 1; node != NameTrie.NONE; end++) {
            if (!trie.senses(node).isEmpty()) {
                Candidate found = candidate(field, tokens, first, end, node, fitting(tokens, first, node, day));
                longest = found != null && (longest == null || found.end() > longest.end()) ? found : longest;
            }
            boolean goesOn = end < tokens.size() && tokens.gap(end).joins() && tokens.word(end) != Vocabulary.UNKNOWN;
            node = goesOn ? trie.step(node, tokens.gap(end), tokens.word(end)) : NameTrie.NONE;
        }
        return longest;
    }

    private @Nullable Candidate candidate(
            TextField field, Tokens tokens, int first, int end, int node, List<Sense> fitting) {
        List<Sense> products =
                fitting.stream().filter(sense -> sense.isOf(EntityType.PRODUCT)).toList();
        int versionEnd = products.isEmpty() ? end : versions.end(tokens, end);
        if (versionEnd > end) {
            return new Candidate(field, tokens, first, versionEnd, node, true, products);
        }
        List<Sense> unversioned = fitting.stream()
                .filter(sense -> sense.ambiguity() != Ambiguity.VERSIONED)
                .toList();
        if (unversioned.isEmpty() || isGlued(tokens, end) || isInAddress(tokens, first, end)) {
            return null;
        }
        return new Candidate(field, tokens, first, end, node, false, unversioned);
    }

    /// Where the text has the sign that one of the names ends with, no other is meant.
    private List<Sense> fitting(Tokens tokens, int first, int node, @Nullable LocalDate day) {
        List<Sense> fitting = trie.senses(node).stream()
                .filter(sense -> sense.validity().covers(day) && sense.fits(tokens, first))
                .toList();
        return fitting.stream().noneMatch(Sense::needsEnding)
                ? fitting
                : fitting.stream().filter(Sense::needsEnding).toList();
    }

    /// Whether a token begins in the middle of a word of letters and digits. Ideographs have no words.
    private static boolean isGlued(Tokens tokens, int token) {
        return tokens.gap(token) == Gap.NONE && tokens.shape(token) != Shape.IDEOGRAPH;
    }

    /// `@OpenAI`; `.DJI`, by which wires mean an index.
    private static boolean isCode(Tokens tokens, int token) {
        int before = tokens.start(token) - 2;
        return switch (tokens.unitBefore(token)) {
            case '@' -> true;
            case '.' -> before >= 0 && " (".indexOf(tokens.text().charAt(before)) >= 0;
            default -> false;
        };
    }

    /// `openai.com`, `blog/openai`, `press@openai`.
    private static boolean isInAddress(Tokens tokens, int first, int end) {
        if (tokens.gap(end) == Gap.DOT && tokens.shape(end) == Shape.LOWER) {
            return true;
        }
        return tokens.shape(first) == Shape.LOWER
                && ("/._#".indexOf(tokens.unitBefore(first)) >= 0 || "/_@".indexOf(tokens.unitAfter(end - 1)) >= 0);
    }

    private void addNames(GazetteerEntry entry, LinkTarget target) {
        for (Alias alias : entry.aliases()) {
            Tokens tokens = tokenizer.tokenize(alias.text());
            addName(entry, target, alias, tokens);
            int last = tokens.size() - 1;
            if (entry.type() == EntityType.PERSON
                    && last > 0
                    && tokens.shape(last).isLetters()) {
                String word = alias.text().substring(tokens.start(last), tokens.end(last));
                addName(entry, target, new Alias(word, Ambiguity.SURNAME, alias.validity()), tokenizer.tokenize(word));
            }
        }
    }

    private void addName(GazetteerEntry entry, LinkTarget target, Alias alias, Tokens tokens) {
        int node = path(entry, alias, tokens);
        List<Shape> shapes = new ArrayList<>();
        for (int token = 0; token < tokens.size(); token++) {
            shapes.add(tokens.shape(token));
        }
        String ending = alias.text().substring(tokens.end(tokens.size() - 1)).strip();
        Sense sense = new Sense(target, alias.ambiguity(), alias.validity(), List.copyOf(shapes), ending);
        if (!trie.senses(node).contains(sense)) {
            trie.addSense(node, sense);
        }
    }

    private int path(GazetteerEntry entry, Alias alias, Tokens tokens) {
        if (tokens.size() == 0) {
            throw entry.invalid("alias \"" + alias.text() + "\" has neither letters nor digits");
        }
        int node = NameTrie.ROOT;
        for (int token = 0; token < tokens.size(); token++) {
            if (token > 0 && !tokens.gap(token).joins()) {
                throw entry.invalid("alias \"" + alias.text() + "\" looks like two sentences");
            }
            String word = CharacterFolding.fold(alias.text().substring(tokens.start(token), tokens.end(token)));
            if (word.length() > Tokenizer.LONGEST_KNOWN_WORD) {
                throw entry.invalid("alias \"" + alias.text() + "\" has a word of " + word.length() + " letters");
            }
            node = trie.extend(node, token == 0 ? Gap.NONE : tokens.gap(token), vocabulary.add(word));
        }
        return node;
    }
}
