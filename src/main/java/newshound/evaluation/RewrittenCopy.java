package newshound.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import newshound.article.Article;
import newshound.article.ArticleId;

/// How an outlet may rewrite what a wire sent: part of the text is kept, the headline is another.
///
/// @param kept the share of the text that is kept, above 0 and at most 1
record RewrittenCopy(Way way, double kept) {
    enum Way {
        TAIL_CUT,
        SENTENCES_DROPPED,
        /// Each by a word of other articles, wherever it stands.
        WORDS_REPLACED
    }

    /// `tail cut, 70 % kept`
    @Override
    public String toString() {
        return way.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ", " + Math.round(100 * kept) + " % kept";
    }

    private static final int HEADLINE_WORDS = 8;

    /// @param vocabulary words to replace others by
    Article of(Article original, List<String> vocabulary, Random random) {
        List<String> paragraphs = List.of(original.body().split("\n\n"));
        String body = switch (way) {
            case TAIL_CUT -> tailCut(paragraphs);
            case SENTENCES_DROPPED -> sentencesDropped(paragraphs, random);
            case WORDS_REPLACED -> wordsReplaced(paragraphs, vocabulary, random);
        };
        return Article.builder(new ArticleId(id(original)))
                .title(headline(original, random))
                .body(body)
                .published(original.published())
                .source("rewritten")
                .build();
    }

    /// The id of an article may be as long as an id can be.
    private String id(Article original) {
        return this + ": " + Integer.toHexString(original.id().hashCode()) + " "
                + original.title().hashCode();
    }

    /// Some words out of the middle of the text.
    private static String headline(Article original, Random random) {
        List<String> words = words(original.body());
        int start = random.nextInt(Math.max(1, words.size() - HEADLINE_WORDS));
        return String.join(" ", words.subList(start, Math.min(words.size(), start + HEADLINE_WORDS)));
    }

    static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    private String tailCut(List<String> paragraphs) {
        long left = Math.round(
                kept * paragraphs.stream().mapToInt(p -> words(p).size()).sum());
        List<String> body = new ArrayList<>();
        for (String paragraph : paragraphs) {
            List<String> words = words(paragraph);
            if (left > 0) {
                body.add(String.join(" ", words.subList(0, (int) Math.min(left, words.size()))));
            }
            left -= words.size();
        }
        return String.join("\n\n", body);
    }

    private String sentencesDropped(List<String> paragraphs, Random random) {
        List<List<String>> sentences = paragraphs.stream()
                .map(paragraph -> List.of(paragraph.split("(?<=[.!?])\\s+")))
                .toList();
        int all = sentences.stream().mapToInt(List::size).sum();
        long left = Math.max(1, Math.round(kept * all));
        List<String> body = new ArrayList<>();
        for (List<String> paragraph : sentences) {
            List<String> keep = new ArrayList<>();
            for (String sentence : paragraph) {
                if (random.nextInt(all) < left) {
                    keep.add(sentence);
                    left--;
                }
                all--;
            }
            if (!keep.isEmpty()) {
                body.add(String.join(" ", keep));
            }
        }
        return String.join("\n\n", body);
    }

    private String wordsReplaced(List<String> paragraphs, List<String> vocabulary, Random random) {
        return paragraphs.stream()
                .map(paragraph -> words(paragraph).stream()
                        .map(word ->
                                random.nextDouble() < kept ? word : vocabulary.get(random.nextInt(vocabulary.size())))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n\n"));
    }
}
