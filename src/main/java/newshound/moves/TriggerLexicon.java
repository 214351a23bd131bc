package newshound.moves;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newshound.moves.Trigger.Form;

/// Finds the words that state a change.
final class TriggerLexicon {
    private static final WordList POSSESSIVES = WordList.of("his her their its");
    private static final String POSSESSIVE = "one's";
    private static final String OPTIONAL = "(";
    private static final WordList AUXILIARIES = Lexicon.BE.and(WordList.of("has have had 've"));
    /// In `the same post`, `a bigger role`.
    private static final WordList ADJECTIVES = WordList.of(
            "same similar bigger larger other different comparable permanent day-to-day full-time open vacant own");
    private static final int LONGEST_PHRASE = 8;
    /// The nouns that end a phrase, by what stands for it among the words of a trigger.
    private static final Map<String, WordList> PHRASES = Map.of(
            "<post>",
            Lexicon.POST_NOUNS.and(
                    WordList.of(
                            "keys key baton torch mantle title titles responsibilities leadership jobs chair chairs offices reins ropes command place")),
            "<offer>",
            WordList.of(
                    "offer offers approach approaches invitation invitations proposal overture overtures advances"));
    private static final Map<String, List<Entry>> BY_FIRST_WORD = new HashMap<>();

    /// @param weak whether the words say much else too
    private record Entry(Frame frame, Form form, boolean weak, List<String> rest) {}

    static {
        TriggerWords.VERBS.lines().forEach(TriggerLexicon::verbs);
        TriggerWords.NOUNS.lines().forEach(TriggerLexicon::nouns);
        BY_FIRST_WORD.values().forEach(entries -> entries.sort((a, b) -> b.rest.size() - a.rest.size()));
    }

    private TriggerLexicon() {}

    private static void verbs(String line) {
        String[] columns = line.split("\\|", -1);
        String[] frame = columns[0].strip().split(" ", -1);
        String mark = frame.length > 1 ? frame[1] : "";
        for (String verb : columns[1].strip().split("\\s+", -1)) {
            for (Conjugation.Inflected inflected : Conjugation.of(verb)) {
                if (mark.equals("!") && inflected.form() != Form.BASE) {
                    continue;
                }
                for (String rest : columns[2].strip().split("\\s*;\\s*", -1)) {
                    Entry entry = new Entry(Frame.valueOf(frame[0]), inflected.form(), mark.equals("?"), words(rest));
                    add(inflected.word(), entry);
                }
            }
        }
    }

    private static void nouns(String line) {
        String[] columns = line.split("\\|", -1);
        for (String noun : columns[1].strip().split("\\s+", -1)) {
            add(noun, new Entry(Frame.valueOf(columns[0].strip()), Form.NOUN, false, List.of()));
        }
    }

    private static List<String> words(String rest) {
        return rest.isEmpty() ? List.of() : List.of(rest.split("\\s+", -1));
    }

    private static void add(String first, Entry entry) {
        List<Entry> entries = BY_FIRST_WORD.computeIfAbsent(first, _ -> new ArrayList<>());
        if (!entries.contains(entry)) {
            entries.add(entry);
        }
    }

    /// The trigger that begins at this unit, the longest one.
    static Optional<Trigger> at(Units units, int at) {
        Unit unit = units.at(at);
        List<Entry> entries = unit.isWord() ? BY_FIRST_WORD.getOrDefault(unit.word(), List.of()) : List.of();
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        boolean participle =
                units.anyIn(AUXILIARIES, at - 2, at) && !units.at(at - 1).is("to");
        for (Entry entry : entries) {
            int last = last(units, at, entry.rest);
            if (last >= 0) {
                Form form =
                        participle && entry.frame == Frame.OUST && entry.form == Form.BASE && isParticiple(unit, entry)
                                ? Form.PAST
                                : entry.form;
                return Optional.of(new Trigger(entry.frame, form, entry.weak, at, last));
            }
        }
        return Optional.empty();
    }

    /// `was let go`: the participle may look like the base.
    private static boolean isParticiple(Unit verb, Entry entry) {
        return BY_FIRST_WORD.getOrDefault(verb.word(), List.of()).stream()
                .anyMatch(other ->
                        other.form == Form.PAST && other.frame == entry.frame && other.rest.equals(entry.rest));
    }

    /// The noun at this unit, where what looks like a verb has an article or an owner.
    static Optional<Trigger> nounAt(Units units, int at) {
        return BY_FIRST_WORD.getOrDefault(units.at(at).word(), List.of()).stream()
                .filter(entry -> entry.form == Form.NOUN)
                .findFirst()
                .map(entry -> new Trigger(entry.frame, entry.form, entry.weak, at, at));
    }

    /// Last unit of what follows the verb; -1 where something else follows.
    private static int last(Units units, int verb, List<String> rest) {
        boolean adverb = !rest.isEmpty() && units.at(verb).isIn(Lexicon.BE) && isAdverb(units.at(verb + 1));
        int at = adverb ? verb + 1 : verb;
        for (String wanted : rest) {
            WordList heads = PHRASES.get(wanted);
            if (heads != null) {
                at = endOfPhrase(units, at + 1, heads);
                if (at < 0) {
                    return -1;
                }
                continue;
            }
            boolean optional = wanted.startsWith(OPTIONAL);
            boolean there = optional
                    ? units.at(at + 1).isIn(Lexicon.DETERMINERS)
                    : wanted.equals(POSSESSIVE)
                            ? units.at(at + 1).isIn(POSSESSIVES)
                            : units.at(at + 1).is(wanted);
            if (!there && !optional) {
                return -1;
            }
            at = there ? at + 1 : at;
        }
        return at;
    }

    /// `is reportedly back at`.
    private static boolean isAdverb(Unit unit) {
        return unit.isWord() && (unit.word().endsWith("ly") || unit.is("now") || unit.is("also") || unit.is("already"));
    }

    /// Last unit of a noun phrase from `from` on whose head is one of these; -1 where none stands there.
    private static int endOfPhrase(Units units, int from, WordList heads) {
        int at = from;
        while (at < from + LONGEST_PHRASE) {
            Unit unit = units.at(at);
            boolean owns =
                    units.at(at + 1).isPossessiveSign() || units.at(at + 1).isIn(Lexicon.ROLE_HEADS);
            if (unit.isIn(heads) && !owns && !units.at(at + 1).isIn(heads)) {
                return at;
            }
            boolean inside = unit.isPossessiveSign()
                    || unit.isIn(Lexicon.DETERMINERS)
                    || unit.isIn(heads)
                    || unit.isIn(Lexicon.ROLE_HEADS)
                    || (unit.isIn(Lexicon.ROLE_MODIFIERS) && !unit.isIn(Lexicon.PREPOSITIONS))
                    || unit.is(Unit.Kind.ORGANISATION)
                    || unit.isIn(ADJECTIVES)
                    || (unit.is(Unit.Kind.PERSON) && units.at(at + 1).isPossessiveSign());
            if (!inside) {
                return -1;
            }
            at++;
        }
        return -1;
    }

    /// Whether the word alone is a verb of some frame.
    static boolean isVerb(Unit unit) {
        return unit.isWord()
                && BY_FIRST_WORD.getOrDefault(unit.word(), List.of()).stream()
                        .anyMatch(entry -> entry.form != Form.NOUN && !entry.weak && entry.rest.isEmpty());
    }
}
