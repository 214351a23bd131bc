package newshound.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import newshound.ner.Name;
import newshound.ner.NamedSentence;
import newshound.ner.Sentence;
import newshound.ner.SentenceCutter;

/// Reads training text: a sentence or headline a line, names in brackets, moves below on lines that begin with
/// `>`, empty lines between articles, comments after `#`. `src/training/text/README.md` has the rules.
final class AnnotatedText {
    private final String origin;
    private final boolean saysMoves;
    private final List<AnnotatedSentence> sentences = new ArrayList<>();
    private final List<MarkedLine> waiting = new ArrayList<>();
    private final List<MoveLine> moves = new ArrayList<>();

    private AnnotatedText(String origin, boolean saysMoves) {
        this.origin = origin;
        this.saysMoves = saysMoves;
    }

    /// The sentences of several files.
    ///
    /// @throws InvalidAnnotation where a line breaks the rules, naming file and line
    static List<AnnotatedSentence> all(List<Path> files) {
        return files.stream().flatMap(file -> read(file).stream()).toList();
    }

    /// @throws InvalidAnnotation where a line breaks the rules, naming file and line
    static List<AnnotatedSentence> read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            boolean saysMoves = lines.stream().anyMatch(line -> line.startsWith(">"));
            AnnotatedText text = new AnnotatedText(file.getFileName().toString(), saysMoves);
            for (int number = 1; number <= lines.size(); number++) {
                text.line(lines.get(number - 1), number);
            }
            text.finish();
            return text.sentences;
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }

    private void line(String line, int number) {
        String location = origin + ":" + number;
        if (line.startsWith("#")) {
            return;
        }
        if (line.startsWith(">")) {
            if (waiting.isEmpty()) {
                throw new InvalidAnnotation(location, "a move below no sentence");
            }
            moves.add(MoveLine.parse(line, waiting.getLast().text(), location));
            return;
        }
        finish();
        if (!line.isBlank()) {
            waiting.add(MarkedLine.parse(line.strip(), location));
        }
    }

    /// A line that the cutter takes for two sentences is two; its moves stand with the one that names the mover.
    private void finish() {
        for (MarkedLine line : waiting) {
            for (Sentence sentence : SentenceCutter.cut(line.text())) {
                NamedSentence named = new NamedSentence(sentence, names(sentence, line));
                String text = line.text()
                        .substring(
                                sentence.span(0, 1).start(),
                                sentence.span(0, sentence.size()).end());
                List<MoveLine> stated = moves.stream()
                        .filter(move -> text.contains(move.person()))
                        .toList();
                sentences.add(new AnnotatedSentence(named, stated, saysMoves));
            }
        }
        waiting.clear();
        moves.clear();
    }

    private static List<Name> names(Sentence sentence, MarkedLine line) {
        List<Name> names = new ArrayList<>();
        for (MarkedLine.MarkedName name : line.names()) {
            int first = -1;
            int end = -1;
            for (int word = 0; word < sentence.size(); word++) {
                if (sentence.span(word, word + 1).overlaps(name.span())) {
                    first = first < 0 ? word : first;
                    end = word + 1;
                }
            }
            if (first >= 0 && (names.isEmpty() || names.getLast().end() <= first)) {
                names.add(new Name(first, end, name.type()));
            }
        }
        return names;
    }
}
