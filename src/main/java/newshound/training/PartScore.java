package newshound.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import newshound.article.Span;
import newshound.moves.PartSentence;
import newshound.moves.PartTagger;
import newshound.moves.PartTagger.Tag;
import org.jspecify.annotations.Nullable;

/// How well a tagger finds the parts of annotated sentences that it did not learn from. A part is found where a unit
/// with that part stands in the words that the annotation quotes; quoted words in which the tagger sees no candidate
/// count as not found.
public final class PartScore {
    private final int[] right = new int[PartTagger.partCount()];
    private final int[] found = new int[PartTagger.partCount()];
    private final int[] stated = new int[PartTagger.partCount()];
    private int movers;
    private int rightStates;

    private PartScore() {}

    /// Measured on annotated text, or on sentences labelled with parts (`*.jsonl`).
    ///
    /// @throws InvalidAnnotation where a line breaks the rules, naming file and line
    public static PartScore on(List<Path> texts, PartTagger tagger) {
        PartScore score = new PartScore();
        texts.stream()
                .flatMap(file -> LabelledParts.read(file).stream())
                .forEach(sentence -> score.add(tagger, sentence));
        return score;
    }

    private void add(PartTagger tagger, LabelledParts labelled) {
        Set<LabelledParts.Quote> hit = new HashSet<>();
        labelled.quotes().forEach(quote -> stated[quote.part()]++);
        for (Tag tag : tagger.tags(labelled.sentence())) {
            LabelledParts.Quote quote = quote(labelled, tag);
            if (quote == null) {
                found[tag.part()]++;
            } else if (hit.add(quote)) {
                found[tag.part()]++;
                right[tag.part()]++;
                movers += quote.state() < 0 ? 0 : 1;
                rightStates += quote.state() == tag.state() ? 1 : 0;
            }
        }
    }

    private static LabelledParts.@Nullable Quote quote(LabelledParts labelled, Tag tag) {
        PartSentence sentence = labelled.sentence();
        Span span = sentence.span(tag.candidate());
        return labelled.quotes().stream()
                .filter(quote -> quote.part() == tag.part() && quote.span().overlaps(span))
                .findFirst()
                .orElse(null);
    }

    /// Precision, recall and their harmonic mean of each part and of all, and how many states of found movers are
    /// right.
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        int[] all = new int[3];
        for (int part = 1; part < stated.length; part++) {
            lines.add(line(PartTagger.partName(part), right[part], found[part], stated[part]));
            all[0] += right[part];
            all[1] += found[part];
            all[2] += stated[part];
        }
        lines.add(line("all", all[0], all[1], all[2]));
        lines.add("state of movers: %d of %d right".formatted(rightStates, movers));
        return List.copyOf(lines);
    }

    private static String line(String name, int right, int found, int stated) {
        return "%-9s %4d stated, precision %.3f, recall %.3f, F1 %.3f"
                .formatted(
                        name.toLowerCase(Locale.ROOT),
                        stated,
                        (double) right / Math.max(1, found),
                        (double) right / Math.max(1, stated),
                        2.0 * right / Math.max(1, found + stated));
    }
}
