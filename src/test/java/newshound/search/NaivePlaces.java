package newshound.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import newshound.article.Article;
import newshound.query.Closeness;
import newshound.query.QueryNode;
import newshound.schema.Field;
import org.jspecify.annotations.Nullable;

/// Where words stand in articles of plain words, found by comparing each with each. Sentences end in `. `, and
/// the words are those of [RandomPlaces].
final class NaivePlaces {
    private static final Map<String, String> STEMS = Map.of("ferries", "ferry", "sailed", "sail", "sailing", "sail");

    private NaivePlaces() {}

    /// @param paragraph counted from the beginning, as is the sentence
    private record Place(String word, int sentence, int paragraph) {}

    /// From one place to another, both included.
    private record Stretch(int start, int end) implements Comparable<Stretch> {
        private boolean holds(Stretch other) {
            return !equals(other) && start <= other.start && other.end <= end;
        }

        @Override
        public int compareTo(Stretch other) {
            return start == other.start ? Integer.compare(end, other.end) : Integer.compare(start, other.start);
        }
    }

    static boolean fit(Article article, QueryNode node) {
        int times = node instanceof QueryNode.AtLeast atLeast ? atLeast.times() : 1;
        QueryNode looked = node instanceof QueryNode.AtLeast atLeast ? atLeast.clause() : node;
        int found = texts(article, field(looked)).stream()
                .mapToInt(text -> mostApart(List.copyOf(stretches(text, looked)), -1))
                .sum();
        return found >= times;
    }

    private static List<List<Place>> texts(Article article, @Nullable Field field) {
        return switch (field) {
            case null -> List.of(places(article.title(), true), places(article.body(), false));
            case TITLE -> List.of(places(article.title(), true));
            case BODY -> List.of(places(article.body(), false));
            case LEAD -> List.of(places(article.title(), true), places(article.lead(), false));
            default -> throw new IllegalArgumentException("no text: " + field);
        };
    }

    private static @Nullable Field field(QueryNode node) {
        return switch (node) {
            case QueryNode.Word word -> word.field();
            case QueryNode.Phrase phrase -> phrase.field();
            case QueryNode.Wildcard wildcard -> wildcard.field();
            case QueryNode.Or or -> field(or.clauses().getFirst());
            case QueryNode.Near near -> field(near.left());
            default -> throw new IllegalArgumentException("no place in a text: " + node);
        };
    }

    private static List<Place> places(String text, boolean isTitle) {
        List<Place> places = new ArrayList<>();
        int sentences = 0;
        int paragraphs = 0;
        for (String paragraph : text.split("\n\n", -1)) {
            for (String sentence : isTitle ? new String[] {paragraph} : paragraph.split("\\. ", -1)) {
                for (String word : sentence.split("[ .]+", 0)) {
                    places.add(new Place(word.toLowerCase(Locale.ROOT), sentences, paragraphs));
                }
                sentences++;
            }
            paragraphs++;
        }
        places.removeIf(place -> place.word.isEmpty());
        return places;
    }

    private static Set<Stretch> stretches(List<Place> text, QueryNode node) {
        Set<Stretch> found = new TreeSet<>();
        switch (node) {
            case QueryNode.Word word -> addWhere(text, place -> stem(place).equals(stem(word.text())), found);
            case QueryNode.Wildcard wildcard ->
                addWhere(text, place -> place.startsWith(wildcard.pattern().replace("*", "")), found);
            case QueryNode.Phrase phrase ->
                addPhrases(text, Arrays.asList(phrase.text().split(" ")), found);
            case QueryNode.Or or -> or.clauses().forEach(clause -> found.addAll(stretches(text, clause)));
            case QueryNode.Near near -> addPairs(text, near, found);
            default -> throw new IllegalArgumentException("no place in a text: " + node);
        }
        return found;
    }

    private interface Condition {
        boolean holds(String word);
    }

    private static void addWhere(List<Place> text, Condition condition, Set<Stretch> found) {
        for (int i = 0; i < text.size(); i++) {
            if (condition.holds(text.get(i).word)) {
                found.add(new Stretch(i, i));
            }
        }
    }

    private static String stem(String word) {
        return STEMS.getOrDefault(word, word);
    }

    private static void addPhrases(List<Place> text, List<String> phrase, Set<Stretch> found) {
        List<String> words = text.stream().map(Place::word).toList();
        for (int i = 0; i + phrase.size() <= words.size(); i++) {
            if (words.subList(i, i + phrase.size()).equals(phrase)) {
                found.add(new Stretch(i, i + phrase.size() - 1));
            }
        }
    }

    private static void addPairs(List<Place> text, QueryNode.Near near, Set<Stretch> found) {
        List<Stretch> pairs = new ArrayList<>();
        for (Stretch left : stretches(text, near.left())) {
            for (Stretch right : stretches(text, near.right())) {
                boolean ordered = left.end < right.start;
                if ((ordered || right.end < left.start) && areNear(text, left, right, near.closeness())) {
                    pairs.add(ordered ? new Stretch(left.start, right.end) : new Stretch(right.start, left.end));
                }
            }
        }
        Stream<Stretch> shortest = pairs.stream().filter(pair -> pairs.stream().noneMatch(pair::holds));
        shortest.forEach(found::add);
    }

    private static boolean areNear(List<Place> text, Stretch left, Stretch right, Closeness closeness) {
        boolean ordered = left.end < right.start;
        Place first = text.get(Math.min(left.start, right.start));
        Place last = text.get(Math.max(left.end, right.end));
        return switch (closeness) {
            case Closeness.Within within ->
                (ordered || !within.ordered())
                        && (ordered ? right.start - left.end : left.start - right.end) <= within.words();
            case Closeness.SameSentence _ -> first.sentence == last.sentence;
            case Closeness.SameParagraph _ -> first.paragraph == last.paragraph;
        };
    }

    /// The most of them that one can choose after `end` so that none overlaps another.
    private static int mostApart(List<Stretch> stretches, int end) {
        int most = 0;
        for (Stretch first : stretches) {
            boolean hasShorter = stretches.stream().anyMatch(other -> other.start > end && other.end < first.end);
            if (first.start > end && !hasShorter) {
                most = Math.max(most, 1 + mostApart(stretches, first.end));
            }
        }
        return most;
    }
}
