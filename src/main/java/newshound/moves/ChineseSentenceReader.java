package newshound.moves;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import newshound.article.Article;
import newshound.article.Entity;
import newshound.article.Mention;
import newshound.article.Span;
import newshound.article.TextField;
import newshound.chinese.Word;
import newshound.chinese.WordCutter;
import newshound.chinese.WordKind;
import org.jspecify.annotations.Nullable;

/// Cuts a Chinese article into sentences of words and names, and makes units of described people.
final class ChineseSentenceReader {
    private static final String ENDS = "。！？!?；;\n";
    private static final Pattern COUNT = Pattern.compile("[两二三四五六七八九十几数多百余0-9]+");
    /// In units. What has no full stop in so long a stretch is a table or a list, and read in pieces.
    private static final int LONGEST_SENTENCE = 500;

    private static final int LONGEST_DESCRIPTION = 12;

    private final String text;
    private final TextField field;
    private final List<Unit> units = new ArrayList<>();
    private final List<WordKind> kinds = new ArrayList<>();

    private ChineseSentenceReader(String text, TextField field) {
        this.text = text;
        this.field = field;
    }

    /// The sentences of an article in reading order, the title's first.
    static List<ChineseSentence> read(Article article, List<Mention> mentions) {
        List<ChineseSentence> sentences = new ArrayList<>();
        for (TextField field : TextField.values()) {
            List<Mention> own = withoutOverlaps(mentions, field);
            List<Span> spans = own.stream().map(Mention::span).toList();
            ChineseSentenceReader reader = new ChineseSentenceReader(article.text(field), field);
            reader.read(WordCutter.cut(article.text(field), spans), own, sentences);
        }
        return sentences;
    }

    private static List<Mention> withoutOverlaps(List<Mention> mentions, TextField field) {
        List<Mention> kept = new ArrayList<>();
        mentions.stream()
                .filter(mention -> mention.field() == field)
                .sorted((one, other) -> one.span().compareTo(other.span()))
                .filter(mention -> kept.isEmpty() || !kept.getLast().span().overlaps(mention.span()))
                .forEach(kept::add);
        return kept;
    }

    private void read(List<Word> words, List<Mention> mentions, List<ChineseSentence> sentences) {
        int next = 0;
        for (Word word : words) {
            boolean name = word.is(WordKind.NAME);
            add(word, name ? mentions.get(next++).entity() : null);
            if (units.size() >= LONGEST_SENTENCE || (!name && ENDS.contains(word.text()))) {
                end(sentences);
            }
        }
        end(sentences);
    }

    private void add(Word word, @Nullable Entity entity) {
        String written = word.span().in(text);
        Unit.Kind kind = entity == null
                ? Unit.Kind.WORD
                : switch (entity.type()) {
                    case PERSON -> Unit.Kind.PERSON;
                    case ORGANISATION -> Unit.Kind.ORGANISATION;
                    case PRODUCT -> Unit.Kind.PRODUCT;
                    case PLACE -> Unit.Kind.PLACE;
                };
        units.add(new Unit(kind, written, word.text(), word.span(), entity));
        kinds.add(word.kind());
    }

    private void end(List<ChineseSentence> sentences) {
        if (!units.isEmpty()) {
            for (int at = 0; at < units.size(); at++) {
                mergeGroup(at);
            }
            sentences.add(new ChineseSentence(new Units(text, field, sentences.size(), units), kinds));
        }
        units.clear();
        kinds.clear();
    }

    /// `三名核心研究员`, `通义千问团队的几名成员`: one unit for counted people.
    private void mergeGroup(int at) {
        String classifier = units.get(at).word();
        if (!classifier.equals("名") && !classifier.equals("位")) {
            return;
        }
        int first = at;
        while (first > 0 && COUNT.matcher(units.get(first - 1).word()).matches()) {
            first--;
        }
        int head = first == at ? at : head(at);
        if (head == at) {
            return;
        }
        int start = owner(first);
        Entity team = null;
        for (int unit = start; unit <= head; unit++) {
            Entity entity = units.get(unit).entity();
            team = team == null ? entity : team;
        }
        Span span =
                new Span(units.get(start).span().start(), units.get(head).span().end());
        units.subList(start, head + 1).clear();
        kinds.subList(start, head + 1).clear();
        units.add(start, new Unit(Unit.Kind.GROUP, span.in(text), span.in(text), span, team));
        kinds.add(start, WordKind.NAME);
    }

    /// The post's name that the description ends with; `at` where it names a single person, or none.
    private int head(int at) {
        for (int next = at + 1; next < units.size() && next < at + LONGEST_DESCRIPTION; next++) {
            WordKind kind = kinds.get(next);
            boolean inside = kind == WordKind.OTHER
                    || kind == WordKind.LATIN
                    || kind == WordKind.FORMER
                    || kind == WordKind.ORGANISATION_NOUN
                    || units.get(next).word().equals("的")
                    || units.get(next).is(Unit.Kind.ORGANISATION)
                    || units.get(next).is(Unit.Kind.PRODUCT);
            if (kind == WordKind.POST) {
                boolean more = next + 1 < units.size() && units.get(next + 1).is(Unit.Kind.PERSON);
                return more ? at : next;
            }
            if (!inside) {
                return at;
            }
        }
        return at;
    }

    private int owner(int first) {
        if (first == 0 || !units.get(first - 1).word().equals("的")) {
            return first;
        }
        for (int at = first - 2; at >= Math.max(0, first - LONGEST_DESCRIPTION); at--) {
            if (units.get(at).is(Unit.Kind.ORGANISATION) || units.get(at).is(Unit.Kind.PRODUCT)) {
                return at;
            }
            if (kinds.get(at) != WordKind.OTHER && kinds.get(at) != WordKind.ORGANISATION_NOUN) {
                return first;
            }
        }
        return first;
    }
}
