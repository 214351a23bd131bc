package newshound.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import newshound.annotate.Gazetteer;
import newshound.annotate.NameAnnotator;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.article.ArticleId;
import newshound.article.TextField;
import newshound.corpus.Corpus;
import newshound.corpus.Item;
import newshound.indexing.ArticlePreparation;
import newshound.language.LanguageDetector;
import newshound.moves.MoveExtractor;
import newshound.ner.AccurateRecogniser;
import newshound.ner.FastRecogniser;
import newshound.ner.NamedSentence;
import newshound.ner.Recogniser;
import newshound.ner.SentenceCutter;
import tools.jackson.databind.json.JsonMapper;

/// Annotates a file of articles in a process of its own, on one thread, and prints what it took. The process then
/// waits, so that its memory can be looked at.
final class AnnotationRun {
    private static final int ROUNDS = 5;
    /// For the compiler, which goes on for seconds; a server annotates for days.
    private static final Duration WARM_UP = Duration.ofSeconds(15);

    /// How far articles are annotated.
    enum Step {
        SENTENCES("sentences and words"),
        FAST_NAMES("names, fast"),
        FAST_ENTITIES("names linked, fast"),
        FAST_MOVES("moves alone, fast"),
        FAST_ALL("all with moves, fast"),
        ACCURATE_NAMES("names, accurate"),
        ACCURATE_ALL("all with moves, accurate");

        private final String title;

        Step(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    /// @param found words, names, mentions, moves, or mentions and moves
    /// @param startNanos of loading what is needed and annotating a first sentence
    /// @param cpuNanos of the thread for all articles, the median of the rounds after those that warm up
    record Cost(long words, long found, long startNanos, long cpuNanos) {
        double wordsASecond() {
            return words / (cpuNanos / 1e9);
        }

        double millis(int size) {
            return cpuNanos / 1e6 / words * size;
        }
    }

    private AnnotationRun() {}

    public static void main(String[] args) throws IOException {
        List<Article> articles;
        try (Stream<Item> items = Corpus.of(List.of(Path.of(args[1]))).items()) {
            articles = items.filter(Item.Read.class::isInstance)
                    .map(item -> ((Item.Read) item).article())
                    .toList();
        }
        System.out.println(JsonMapper.builder().build().writeValueAsString(measure(Step.valueOf(args[0]), articles)));
        while (System.in.read() >= 0) {
            // until its memory was read
        }
    }

    private static Cost measure(Step step, List<Article> articles) {
        Article first = Article.builder(new ArticleId("first"))
                .title("Siemens")
                .body("Maren Oduya left Siemens.")
                .build();
        long start = System.nanoTime();
        ToLongFunction<Article> annotation = annotation(step);
        if (annotation.applyAsLong(first) == 0) {
            throw new IllegalStateException(step + " finds nothing in \"" + first.body() + '"');
        }
        long started = System.nanoTime() - start;
        long found = warmUp(annotation, articles);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] rounds = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long before = threads.getCurrentThreadCpuTime();
            long again = all(annotation, articles);
            rounds[round] = threads.getCurrentThreadCpuTime() - before;
            if (again != found) {
                throw new IllegalStateException("the same articles have " + again + " finds, before " + found);
            }
        }
        Arrays.sort(rounds);
        return new Cost(all(AnnotationRun::words, articles), found, started, rounds[ROUNDS / 2]);
    }

    /// At least one round.
    private static long warmUp(ToLongFunction<Article> annotation, List<Article> articles) {
        long start = System.nanoTime();
        long found;
        do {
            found = all(annotation, articles);
        } while (System.nanoTime() - start < WARM_UP.toNanos());
        return found;
    }

    private static long all(ToLongFunction<Article> annotation, List<Article> articles) {
        return articles.stream().mapToLong(annotation).sum();
    }

    private static ToLongFunction<Article> annotation(Step step) {
        return switch (step) {
            case SENTENCES -> AnnotationRun::words;
            case FAST_NAMES -> names(FastRecogniser.builtIn());
            case FAST_ENTITIES -> entities(FastRecogniser.builtIn());
            case FAST_MOVES -> moves(FastRecogniser.builtIn());
            case FAST_ALL -> everything(FastRecogniser.builtIn());
            case ACCURATE_NAMES -> names(AccurateRecogniser.builtIn());
            case ACCURATE_ALL -> everything(AccurateRecogniser.builtIn());
        };
    }

    private static long words(Article article) {
        return Stream.of(TextField.values())
                .flatMap(field -> SentenceCutter.cut(article.text(field)).stream())
                .mapToLong(sentence -> sentence.size())
                .sum();
    }

    private static ToLongFunction<Article> names(Recogniser recogniser) {
        return article -> Stream.of(TextField.values())
                .flatMap(field -> recogniser.recognise(article.text(field)).stream())
                .map(NamedSentence::names)
                .mapToLong(List::size)
                .sum();
    }

    private static ToLongFunction<Article> entities(Recogniser recogniser) {
        NameAnnotator annotator = new NameAnnotator(Gazetteer.builtIn(), recogniser);
        return article -> annotator.annotate(article).mentions().size();
    }

    /// Of articles whose names were found before the rounds that count.
    private static ToLongFunction<Article> moves(Recogniser recogniser) {
        ArticlePreparation preparation = new ArticlePreparation(
                new LanguageDetector(), new NameAnnotator(Gazetteer.builtIn(), recogniser), new MoveExtractor());
        MoveExtractor extractor = new MoveExtractor(recogniser);
        Map<ArticleId, AnnotatedArticle> named = new HashMap<>();
        return article -> {
            AnnotatedArticle known = named.computeIfAbsent(article.id(), _ -> preparation.prepare(article));
            return extractor.extract(known.article(), known.mentions()).size();
        };
    }

    private static ToLongFunction<Article> everything(Recogniser recogniser) {
        ArticlePreparation preparation = new ArticlePreparation(
                new LanguageDetector(),
                new NameAnnotator(Gazetteer.builtIn(), recogniser),
                new MoveExtractor(recogniser));
        return article -> {
            AnnotatedArticle annotated = preparation.prepare(article);
            return (long) annotated.mentions().size() + annotated.moves().size();
        };
    }
}
