package newshound.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import newshound.corpus.Corpus;
import newshound.corpus.Item;
import newshound.ner.AccurateRecogniser;
import newshound.ner.FastRecogniser;
import newshound.ner.Name;
import newshound.ner.NamedSentence;
import newshound.ner.Recogniser;
import newshound.ner.Sentence;
import tools.jackson.databind.json.JsonMapper;

/// Finds the names in a file of articles in a process of its own, on one thread, and prints what it took. The process
/// then waits, so that its memory can be looked at.
final class RecogniserRun {
    private static final int ROUNDS = 5;

    enum Kind {
        /// Sentences are cut and no names found.
        NONE,
        FAST,
        ACCURATE
    }

    /// @param startNanos of loading the model and finding the first names
    /// @param cpuNanos of the thread for all articles, the median of the rounds after the first
    record Cost(String version, long articles, long words, long names, long startNanos, long cpuNanos) {
        double wordsASecond() {
            return words / (cpuNanos / 1e9);
        }

        double millis(int size) {
            return cpuNanos / 1e6 / words * size;
        }
    }

    private RecogniserRun() {}

    public static void main(String[] args) throws IOException {
        List<String> texts;
        try (Stream<Item> items = Corpus.of(List.of(Path.of(args[1]))).items()) {
            texts = items.filter(Item.Read.class::isInstance)
                    .map(item -> ((Item.Read) item).article())
                    .map(article -> article.title() + "\n\n" + article.body())
                    .toList();
        }
        System.out.println(JsonMapper.builder().build().writeValueAsString(measure(Kind.valueOf(args[0]), texts)));
        while (System.in.read() >= 0) {
            // until its memory was read
        }
    }

    private static Cost measure(Kind kind, List<String> texts) {
        long start = System.nanoTime();
        Recogniser recogniser = recogniser(kind);
        List<NamedSentence> first = recogniser.recognise("Maren Oduya left Siemens.");
        long started = System.nanoTime() - start;
        Count count = count(recogniser, texts);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] rounds = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long before = threads.getCurrentThreadCpuTime();
            Count again = count(recogniser, texts);
            rounds[round] = threads.getCurrentThreadCpuTime() - before;
            if (!again.equals(count) || first.isEmpty()) {
                throw new IllegalStateException("the same text has other names: " + again + ", before " + count);
            }
        }
        Arrays.sort(rounds);
        return new Cost(recogniser.version(), texts.size(), count.words(), count.names(), started, rounds[ROUNDS / 2]);
    }

    private record Count(long words, long names) {}

    private static Count count(Recogniser recogniser, List<String> texts) {
        long words = 0;
        long names = 0;
        for (String text : texts) {
            for (NamedSentence sentence : recogniser.recognise(text)) {
                words += sentence.sentence().size();
                names += sentence.names().size();
            }
        }
        return new Count(words, names);
    }

    private static Recogniser recogniser(Kind kind) {
        return switch (kind) {
            case NONE -> new Nobody();
            case FAST -> FastRecogniser.builtIn();
            case ACCURATE -> AccurateRecogniser.builtIn();
        };
    }

    private static final class Nobody implements Recogniser {
        @Override
        public List<Name> names(Sentence sentence) {
            return List.of();
        }

        @Override
        public String version() {
            return "none";
        }
    }
}
