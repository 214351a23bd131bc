package newshound.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import newshound.article.Article;
import newshound.article.ArticleId;
import newshound.article.Entity;
import newshound.article.Mention;
import newshound.article.Span;
import newshound.article.TextField;
import newshound.moves.PartSentence;
import newshound.moves.PartTagger;
import newshound.ner.Name;
import newshound.ner.NamedSentence;
import newshound.ner.Sentence;
import org.jspecify.annotations.Nullable;

/// A sentence of training text as the tagger of parts sees it, with what is right.
///
/// @param quotes what its moves quote of it
record LabelledParts(PartSentence sentence, List<Quote> quotes) {
    private static final int NONE = -1;

    /// Words that a move quotes.
    ///
    /// @param part as [PartTagger] numbers it
    /// @param state likewise; -1 for organisations
    /// @param candidate that stands for the words; -1 where none does
    record Quote(int part, int state, Span span, int candidate) {}

    /// Those of annotated text that says moves, or of sentences labelled with parts (`*.jsonl`).
    ///
    /// @throws InvalidAnnotation where a line breaks the rules, naming file and line
    static List<LabelledParts> read(Path file) {
        if (file.toString().endsWith(".jsonl")) {
            return PartedSentence.read(file).stream()
                    .flatMap(sentence -> of(sentence).stream())
                    .toList();
        }
        return AnnotatedText.read(file).stream()
                .filter(AnnotatedSentence::saysMoves)
                .flatMap(sentence -> of(sentence).stream())
                .toList();
    }

    /// The units of the product may be more than one sentence.
    static List<LabelledParts> of(AnnotatedSentence annotated) {
        Sentence sentence = annotated.named().sentence();
        String text = sentence.span(0, sentence.size()).in(sentence.text());
        return sentences(annotated.named(), text).stream()
                .map(units -> new LabelledParts(units, quotes(units, text, annotated.moves())))
                .toList();
    }

    private static List<LabelledParts> of(PartedSentence parted) {
        Sentence sentence = parted.named().sentence();
        return sentences(parted.named(), sentence.text()).stream()
                .map(units -> new LabelledParts(units, quotes(units, sentence, parted.parts())))
                .toList();
    }

    private static List<PartSentence> sentences(NamedSentence named, String text) {
        Sentence sentence = named.sentence();
        int start = sentence.span(0, sentence.size()).start();
        List<Mention> mentions = new ArrayList<>();
        for (Name name : named.names()) {
            Span span = sentence.span(name.first(), name.end());
            String written = span.in(sentence.text());
            mentions.add(new Mention(
                    TextField.BODY,
                    new Span(span.start() - start, span.end() - start),
                    new Entity(written.toLowerCase(Locale.ROOT), name.type(), written, List.of(), null)));
        }
        Article article = Article.builder(new ArticleId("training")).body(text).build();
        return PartSentence.all(article, mentions);
    }

    private static List<Quote> quotes(PartSentence units, Sentence sentence, List<PartedSentence.Part> parts) {
        return parts.stream()
                .map(part -> {
                    Span span = sentence.span(part.first(), part.end());
                    return new Quote(part.part(), part.state(), span, candidate(units, span, part.state() != NONE));
                })
                .toList();
    }

    private static List<Quote> quotes(PartSentence sentence, String text, List<MoveLine> moves) {
        List<Quote> quotes = new ArrayList<>();
        for (MoveLine move : moves) {
            int state = PartTagger.state(MoveParts.state(move));
            add(sentence, text, move.person(), MoveParts.mover(move), state, quotes);
            for (String field : List.of("to", "to_team")) {
                add(sentence, text, move.fields().get(field), "TO", NONE, quotes);
            }
            for (String field : List.of("from", "from_team")) {
                add(sentence, text, move.fields().get(field), "FROM", NONE, quotes);
            }
        }
        return List.copyOf(quotes);
    }

    private static void add(
            PartSentence sentence, String text, @Nullable String quoted, String part, int state, List<Quote> quotes) {
        int start = quoted == null ? NONE : start(text, quoted);
        if (quoted == null || start == NONE) {
            return;
        }
        Span span = new Span(start, start + quoted.length());
        int number = PartTagger.part(part);
        if (quotes.stream()
                .noneMatch(quote -> quote.part() == number && quote.span().equals(span))) {
            quotes.add(new Quote(number, state, span, candidate(sentence, span, state != NONE)));
        }
    }

    /// Where the words first stand whole.
    private static int start(String text, String quoted) {
        int at = text.indexOf(quoted);
        while (at >= 0 && (isLetter(text, at - 1) || isLetter(text, at + quoted.length()))) {
            at = text.indexOf(quoted, at + 1);
        }
        return at;
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    /// The candidate that stands best for the words. Described people do not stand for an organisation, though their
    /// description may name it.
    private static int candidate(PartSentence sentence, Span span, boolean people) {
        int best = NONE;
        for (int at = 0; at < sentence.size(); at++) {
            boolean fits = sentence.span(at).overlaps(span) && (people || !sentence.isGroup(at));
            if (fits && (best == NONE || rank(sentence, at, people) > rank(sentence, best, people))) {
                best = at;
            }
        }
        return best;
    }

    private static int rank(PartSentence sentence, int candidate, boolean people) {
        return people ? sentence.rankAsPeople(candidate) : sentence.rankAsOrganisation(candidate);
    }

    /// The right part of each candidate, 0 for none. Where one organisation is left by one and joined by another, it
    /// is joined.
    int[] parts() {
        int[] parts = new int[sentence.size()];
        for (Quote quote : quotes) {
            int at = quote.candidate();
            boolean left = at != NONE && parts[at] == PartTagger.part("FROM") && quote.part() == PartTagger.part("TO");
            if (at != NONE && (parts[at] == 0 || left)) {
                parts[at] = quote.part();
            }
        }
        return parts;
    }

    /// The right state of each candidate that moves, -1 for all others.
    int[] states() {
        int[] states = new int[sentence.size()];
        Arrays.fill(states, NONE);
        for (Quote quote : quotes) {
            if (quote.candidate() != NONE && states[quote.candidate()] == NONE) {
                states[quote.candidate()] = quote.state();
            }
        }
        return states;
    }
}
