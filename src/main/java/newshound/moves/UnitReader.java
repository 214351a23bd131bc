package newshound.moves;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newshound.article.Article;
import newshound.article.Entity;
import newshound.article.EntityType;
import newshound.article.Mention;
import newshound.article.Span;
import newshound.article.TextField;
import newshound.moves.Unit.Kind;
import newshound.ner.Sentence;
import newshound.ner.SentenceCutter;
import org.jspecify.annotations.Nullable;

/// Lays the names of an article on the words of its sentences.
final class UnitReader {
    /// `the Corporation`, `the Audit Committee`: what is no name though it is written as one.
    private static final WordList GENERIC =
            WordList.of("corporation company board committee nominating compensation governance");
    private static final WordList GIVING =
            WordList.of("appoints appointed names named hires hired taps tapped promotes promoted");

    /// A longer word in -ly that begins a sentence is an adverb: `Additionally`.
    private static final int LONGEST_NAME_IN_LY = 7;

    private final String text;
    private final TextField field;
    private final Sentence sentence;
    private final List<Mention> mentions;
    private final Asides asides;
    private final List<Unit> units = new ArrayList<>();
    private int nextMention;

    private UnitReader(String text, TextField field, Sentence sentence, List<Mention> mentions, int nextMention) {
        this.text = text;
        this.field = field;
        this.sentence = sentence;
        this.asides = new Asides(text, sentence);
        this.mentions = mentions;
        this.nextMention = nextMention;
    }

    /// The sentences of an article in reading order, the title's first.
    static List<Units> read(Article article, List<Mention> mentions) {
        List<Units> sentences = new ArrayList<>();
        for (TextField field : TextField.values()) {
            List<Mention> own = mentions.stream()
                    .filter(mention -> mention.field() == field)
                    .sorted((a, b) -> a.span().compareTo(b.span()))
                    .toList();
            int next = 0;
            for (Sentence sentence : SentenceCutter.cut(article.text(field))) {
                UnitReader reader = new UnitReader(article.text(field), field, sentence, own, next);
                reader.read(sentences);
                next = reader.nextMention;
            }
        }
        return sentences;
    }

    /// A post's name in capitals is no organisation, though a recogniser may take it for one.
    private boolean isPost(Mention mention) {
        if (mention.entity().type() == EntityType.PLACE) {
            return false;
        }
        String name = mention.span().in(text);
        if (mention.entity().type() == EntityType.PERSON
                && mention.entity().name().length() > name.length()) {
            return false;
        }
        if (mention.entity().type() == EntityType.ORGANISATION && isKnown(mention.entity(), name, mention.span())) {
            return false;
        }
        if (name.endsWith("ly") && name.length() > LONGEST_NAME_IN_LY && name.indexOf(' ') < 0) {
            return true;
        }
        for (String word : SentenceCutter.words(name)) {
            String low = word.toLowerCase(Locale.ROOT);
            if (!Lexicon.ROLE_HEADS.has(low) && !Lexicon.ROLE_MODIFIERS.has(low) && !GENERIC.has(low)) {
                return false;
            }
        }
        return true;
    }

    /// `GM` is General Motors where that was found, and `Frontier Robotics` a firm where it gives a post.
    private boolean isKnown(Entity organisation, String name, Span span) {
        if (!organisation.name().equalsIgnoreCase(name)) {
            return true;
        }
        int next = span.end() + 1;
        int end = next < text.length() ? text.indexOf(' ', next) : -1;
        return end > 0
                && GIVING.has(text.substring(next, end).toLowerCase(Locale.ROOT))
                && SentenceCutter.words(name).stream()
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .noneMatch(word -> Lexicon.ROLE_HEADS.has(word) || GENERIC.has(word));
    }

    private void read(List<Units> sentences) {
        int at = 0;
        while (at < sentence.size()) {
            int end = asides.end(at, !units.isEmpty() && units.getLast().is(Kind.PERSON));
            boolean stop =
                    sentence.word(at).equals(".") && at + 1 < sentence.size() && isCapital(sentence.word(at + 1));
            at = end > at ? end : unit(at);
            if (stop || at >= sentence.size()) {
                List<Unit> merged = GroupReader.merge(text, units);
                sentences.add(States.asEmployers(new Units(text, field, sentences.size(), merged)));
                units.clear();
            }
        }
    }

    /// Sentences without a space between come as one.
    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    private Span span(int first, int end) {
        return sentence.span(first, end);
    }

    /// Adds what begins at this word and returns the word after it.
    private int unit(int at) {
        Span span = span(at, at + 1);
        Mention mention = mentionIn(span);
        if (mention == null) {
            units.add(word(sentence.word(at), span));
            return at + 1;
        }
        int start = mention.span().start();
        if (start > span.start()) {
            Span prefix = new Span(span.start(), start);
            units.add(word(prefix.in(text), prefix));
        }
        int end = at + 1;
        while (end < sentence.size()
                && span(end, end + 1).start() < mention.span().end()) {
            end++;
        }
        if (isCompounded(end, mention.span().end())) {
            Span whole = new Span(start, span(end + 1, end + 2).end());
            units.add(word(whole.in(text), whole));
            return end + 2;
        }
        int stop = span(end - 1, end).end();
        if (stop > mention.span().end() && isHyphen(text.charAt(mention.span().end()))) {
            Span whole = new Span(start, stop);
            units.add(word(whole.in(text), whole));
        } else {
            units.add(name(new Span(start, Math.min(stop, mention.span().end())), mention.entity()));
        }
        return end;
    }

    /// `Paris-based`, `Acme-backed`: an adjective and no name.
    private boolean isCompounded(int hyphen, int endOfName) {
        return hyphen + 1 < sentence.size()
                && span(hyphen, hyphen + 1).start() == endOfName
                && sentence.word(hyphen).length() == 1
                && isHyphen(sentence.word(hyphen).charAt(0))
                && span(hyphen + 1, hyphen + 2).start() == endOfName + 1
                && Character.isLowerCase(sentence.word(hyphen + 1).charAt(0));
    }

    /// The mention that begins in this word.
    private @Nullable Mention mentionIn(Span word) {
        while (nextMention < mentions.size() && mentions.get(nextMention).span().start() < word.start()) {
            nextMention++;
        }
        boolean begins = nextMention < mentions.size()
                && mentions.get(nextMention).span().start() < word.end();
        return begins && !isPost(mentions.get(nextMention)) ? mentions.get(nextMention) : null;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    static Unit word(String word, Span span) {
        String low = word.toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace('\u2011', '-')
                .replace('\u2010', '-');
        return new Unit(Kind.WORD, word, low, span, null);
    }

    private Unit name(Span span, Entity entity) {
        String name = span.in(text);
        return new Unit(kind(entity.type()), name, name.toLowerCase(Locale.ROOT), span, entity);
    }

    private static Kind kind(EntityType type) {
        return switch (type) {
            case PERSON -> Kind.PERSON;
            case ORGANISATION -> Kind.ORGANISATION;
            case PRODUCT -> Kind.PRODUCT;
            case PLACE -> Kind.PLACE;
        };
    }
}
