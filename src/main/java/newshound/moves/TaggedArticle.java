package newshound.moves;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import newshound.article.Article;
import newshound.article.Span;
import newshound.article.TextField;
import newshound.ner.Sentence;
import newshound.ner.SentenceCutter;
import newshound.ner.SentenceEncoder;

/// The parts in talent moves that a model sees which is asked for whole sentences. It is slow, and so asked for those
/// only of which there is something to ask.
final class TaggedArticle implements PartFinder {
    private static final Trust TRUST = new Trust(1, 0.5, 0.5, 0.5, 0.8);

    /// Enough to fill in what rules leave open, too little to tell by itself.
    private static final double UNSURE = 0.6;

    private final Map<TextField, List<Sentence>> sentences = new EnumMap<>(TextField.class);
    private final SentenceEncoder encoder;
    private final PartTagger linear;

    /// @param linear without whose agreement nobody is taken for a mover surely
    TaggedArticle(Article article, SentenceEncoder encoder, PartTagger linear) {
        for (TextField field : TextField.values()) {
            sentences.put(field, SentenceCutter.cut(article.text(field)));
        }
        this.encoder = encoder;
        this.linear = linear;
    }

    @Override
    public boolean mayTell(Units sentence) {
        return linear.parts(sentence).stream().anyMatch(part -> part.role().isMover());
    }

    @Override
    public List<Part> parts(Units sentence) {
        if (sentence.size() == 0) {
            return List.of();
        }
        Span whole = sentence.span(0, sentence.size() - 1);
        List<Part> agreed = linear.parts(sentence);
        List<Part> parts = new ArrayList<>();
        for (Sentence each : sentences.getOrDefault(sentence.field(), List.of())) {
            if (each.span(0, each.size()).overlaps(whole)) {
                parts.addAll(new PartReader(encoder.encode(each)).parts());
            }
        }
        return parts.stream()
                .filter(part ->
                        part.span().start() >= whole.start() && part.span().start() < whole.end())
                .map(part -> isAgreed(part, agreed) ? part : part.unsure(UNSURE))
                .toList();
    }

    private static boolean isAgreed(Part part, List<Part> agreed) {
        return !part.role().isMover()
                || agreed.stream()
                        .anyMatch(other -> other.role().isMover()
                                && other.span().start() < part.span().end()
                                && part.span().start() < other.span().end());
    }

    @Override
    public Trust trust() {
        return TRUST;
    }
}
