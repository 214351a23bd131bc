package newshound.moves;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import newshound.article.Article;
import newshound.article.Entity;
import newshound.article.Mention;
import newshound.chinese.WordKind;
import newshound.moves.SentenceMove.Certainty;
import newshound.moves.SentenceMove.Direction;
import org.jspecify.annotations.Nullable;

/// Reads a whole Chinese article: makes tellings of what its sentences state, and tells history from news.
final class ChineseMoves {
    private static final String EXTRACTOR = "chinese-rules";

    private final List<ChineseSentence> sentences;
    private final @Nullable LocalDate published;
    private final ChineseDates dates;
    private final ChineseContext context;
    private final List<Telling> kept = new ArrayList<>();

    private ChineseMoves(List<ChineseSentence> sentences, @Nullable LocalDate published) {
        this.sentences = sentences;
        this.published = published;
        this.dates = new ChineseDates(published);
        this.context = new ChineseContext(sentences);
    }

    /// The tellings of an article, united.
    static List<Telling> of(Article article, List<Mention> mentions, @Nullable LocalDate published) {
        ChineseMoves moves = new ChineseMoves(ChineseSentenceReader.read(article, mentions), published);
        return new MoveUnion(new Origins(moves.context.employments)).unite(moves.tellings());
    }

    private List<Telling> tellings() {
        List<Telling> tellings = new ArrayList<>();
        for (ChineseSentence sentence : sentences) {
            if (isDenialOfBefore(sentence)) {
                deny(tellings, sentence.units().index() - 1);
            }
            for (ChineseDraft draft : ChineseMoveFinder.find(sentence)) {
                Telling telling = telling(sentence, draft);
                if (telling != null) {
                    tellings.add(telling);
                }
            }
            context.read(sentence);
        }
        return tellings.stream()
                .filter(telling -> !isKeptAlone(telling, tellings) && !isTold(telling, tellings))
                .toList();
    }

    /// `两位高管离开…`, where the article says who they are.
    private static boolean isTold(Telling telling, List<Telling> all) {
        if (telling.group() == null) {
            return false;
        }
        long named = all.stream()
                .filter(other -> other.person() != null
                        && !other.background()
                        && (SameOrganisation.is(other.from(), telling.from()) || telling.from() == null)
                        && (SameOrganisation.is(other.to(), telling.to()) || telling.to() == null))
                .map(other -> other.person().id())
                .distinct()
                .count();
        return named > 1;
    }

    /// `继续担任` is news only beside a post that is given up.
    private boolean isKeptAlone(Telling telling, List<Telling> all) {
        Entity person = telling.person();
        return kept.contains(telling)
                && all.stream()
                        .noneMatch(other -> other.direction() == Direction.OUT
                                && person != null
                                && other.person() != null
                                && person.id().equals(other.person().id()));
    }

    /// `该公司回应称消息不实。`
    private static boolean isDenialOfBefore(ChineseSentence sentence) {
        boolean denies = sentence.any(WordKind.DENIAL, 0, sentence.size());
        return denies && sentence.kinds().stream().noneMatch(WordKind::isTrigger);
    }

    private static void deny(List<Telling> tellings, int index) {
        tellings.replaceAll(
                telling -> telling.sentence().index() == index && telling.move().certainty() == Certainty.RUMOURED
                        ? telling.sure(Certainty.DENIED)
                        : telling);
    }

    private @Nullable Telling telling(ChineseSentence sentence, ChineseDraft draft) {
        Entity person = context.person(draft.who);
        String group = draft.who instanceof Who.Group described ? described.text() : null;
        boolean anybody = draft.who instanceof Who.Group described
                && described.team() == null
                && !(draft.from instanceof Where.Named);
        if ((person == null && group == null) || anybody) {
            return null;
        }
        Entity from = context.from(sentence, draft, person);
        Entity to = context.organisation(sentence, draft.to, draft.trigger);
        Direction direction = direction(draft, from, to);
        if (direction == Direction.WITHIN) {
            from = to;
        }
        Entity needed = direction == Direction.OUT || direction == Direction.LAST_AT ? from : to;
        if (needed == null) {
            return null;
        }
        if (direction != Direction.WITHIN && SameOrganisation.is(from, to)) {
            from = null;
        }
        if (person != null) {
            context.learn(person, from, to, direction, draft.history);
        }
        SentenceMove move = draft.move(sentence);
        String date = dates.beside(sentence, move);
        boolean background = move.history() || HistoryReader.isLongAgo(date, published);
        Telling telling =
                new Telling(move, sentence.units(), person, group, from, to, direction, date, background, EXTRACTOR);
        if (draft.kept) {
            kept.add(telling);
        }
        return telling;
    }

    private static Direction direction(ChineseDraft draft, @Nullable Entity from, @Nullable Entity to) {
        boolean in = draft.direction == Direction.IN;
        boolean same = to != null && SameOrganisation.is(from, to);
        boolean inside = draft.inside && (from == null || to == null);
        return in && (inside || draft.kept || same) ? Direction.WITHIN : draft.direction;
    }
}
