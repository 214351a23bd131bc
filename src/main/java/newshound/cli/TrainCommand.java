package newshound.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newshound.annotate.Gazetteer;
import newshound.article.Entity;
import newshound.article.EntityType;
import newshound.corpus.Corpus;
import newshound.corpus.Item;
import newshound.moves.PartTagger;
import newshound.ner.FastRecogniser;
import newshound.ner.NameFeatures;
import newshound.ner.NameList;
import newshound.ner.NamedSentence;
import newshound.ner.Recogniser;
import newshound.ner.SentenceCutter;
import newshound.ner.SequenceModel;
import newshound.ner.WordClasses;
import newshound.training.LabelledSentences;
import newshound.training.NameTrainer;
import newshound.training.PartScore;
import newshound.training.PartTrainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `newshound train`: the steps of making the models. `src/training/train` runs them in order.
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "Makes the models that find names and moves, step by step.",
        synopsisSubcommandLabel = "STEP")
final class TrainCommand {
    private static final int ROUNDS = 10;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Command(
            name = "prepare",
            mixinStandardHelpOptions = true,
            description = "Cuts annotated text into labelled words.")
    void prepare(
            @Parameters(arity = "1..*", paramLabel = "FILE", description = "Annotated text.") List<Path> files,
            @Option(names = "--out", required = true, description = "Labelled sentences.") Path target) {
        say("%,d sentences in %s".formatted(LabelledSentences.prepare(files, target), target));
    }

    @Command(name = "cut", mixinStandardHelpOptions = true, description = "Cuts articles into words without labels.")
    void cut(
            @Parameters(arity = "1..*", paramLabel = "FILE", description = "Articles in any format that is indexed.")
                    List<Path> files,
            @Option(names = "--out", required = true, description = "Sentences.") Path target) {
        List<NamedSentence> sentences = new ArrayList<>();
        try (Stream<Item> items = Corpus.of(files).items()) {
            items.forEach(item -> {
                switch (item) {
                    case Item.Read read -> {
                        sentences.addAll(unnamed(read.article().title()));
                        sentences.addAll(unnamed(read.article().body()));
                    }
                    case Item.Skipped skipped -> say(skipped.toString());
                }
            });
        }
        LabelledSentences.write(sentences, target);
        say("%,d sentences in %s".formatted(sentences.size(), target));
    }

    private static List<NamedSentence> unnamed(String text) {
        return SentenceCutter.cut(text).stream()
                .map(sentence -> new NamedSentence(sentence, List.of()))
                .toList();
    }

    @Command(
            name = "label",
            mixinStandardHelpOptions = true,
            description = "Labels sentences by a recogniser, for another to learn from.")
    void label(
            @Parameters(arity = "1..*", paramLabel = "FILE", description = "Sentences, whatever their labels.")
                    List<Path> files,
            @Mixin NerOption ner,
            @Option(names = "--out", required = true, description = "Labelled sentences.") Path target) {
        Recogniser recogniser = ner.recogniser();
        List<NamedSentence> sentences = files.stream()
                .flatMap(file -> LabelledSentences.read(file).stream())
                .map(NamedSentence::sentence)
                .map(sentence -> new NamedSentence(sentence, recogniser.names(sentence)))
                .toList();
        LabelledSentences.write(sentences, target);
        say("%,d sentences in %s".formatted(sentences.size(), target));
    }

    @Command(name = "fast", mixinStandardHelpOptions = true, description = "Trains the fast recogniser.")
    void fast(
            @Parameters(arity = "1..*", paramLabel = "FILE", description = "Labelled sentences.") List<Path> files,
            @Option(names = "--classes", description = "Classes of words: word, coarse and fine class a line.")
                    Path classes,
            @Option(names = "--gazetteer", required = true, description = "Names that are well known.") Path gazetteer,
            @Option(names = "--out", required = true, description = "The model.") Path target) {
        List<NamedSentence> sentences = new ArrayList<>();
        files.forEach(file -> sentences.addAll(LabelledSentences.read(file)));
        WordClasses known = classes == null ? WordClasses.none() : WordClasses.of(classes(classes));
        NameList list = NameList.of(names(gazetteer));
        SequenceModel model = new NameTrainer(new NameFeatures(known, list), ROUNDS, this::say).train(sentences);
        FastRecogniser recogniser =
                new FastRecogniser(LocalDate.now(ZoneOffset.UTC).toString(), known, list, model);
        try (OutputStream out = Files.newOutputStream(target)) {
            recogniser.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing " + target, e);
        }
        say("%,d features in %s".formatted(model.members().size(), target));
    }

    @Command(
            name = "moves",
            mixinStandardHelpOptions = true,
            description = "Trains the fast tagger of who moves from where to where.")
    void moves(
            @Parameters(
                            arity = "1..*",
                            paramLabel = "FILE",
                            description = "Annotated text with moves, or labelled sentences (*.jsonl).")
                    List<Path> files,
            @Option(names = "--held", description = "Likewise, to measure on; repeatable.") List<Path> held,
            @Option(names = "--out", required = true, description = "The model.") Path target) {
        PartTagger tagger = new PartTrainer(ROUNDS, this::say).trainOn(files);
        try (OutputStream out = Files.newOutputStream(target)) {
            tagger.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing " + target, e);
        }
        if (held != null) {
            PartScore.on(held, tagger).lines().forEach(this::say);
        }
    }

    private static Map<String, EntityType> names(Path file) {
        Map<String, EntityType> names = new HashMap<>();
        try (Stream<String> lines = Files.lines(file)) {
            for (Entity entity : Gazetteer.parse(lines, file.toString()).entities()) {
                names.put(entity.name(), entity.type());
                entity.aliases().forEach(alias -> names.put(alias, entity.type()));
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }

    private static Map<String, int[]> classes(Path file) {
        Map<String, int[]> classes = new HashMap<>();
        try {
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                String[] columns = line.split("\t", -1);
                if (columns.length != 3 || !columns[1].matches("\\d{1,5}") || !columns[2].matches("\\d{1,5}")) {
                    throw new CommandFailure(file + ":" + number + ": not a word and two numbers: " + line);
                }
                classes.put(columns[0], new int[] {Integer.parseInt(columns[1]), Integer.parseInt(columns[2])});
            }
            return classes;
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }

    private void say(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }
}
