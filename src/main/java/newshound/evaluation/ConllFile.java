package newshound.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newshound.article.EntityType;
import newshound.ner.Name;
import newshound.ner.NamedSentence;
import newshound.ner.Sentence;
import org.jspecify.annotations.Nullable;

/// Reads sentences with marked names in CoNLL's format: a word and its label a line, between them whatever else
/// a collection tells of the word, an empty line after a sentence. Labels are `B-TYPE`, `I-TYPE` and `O`; the
/// collections' names for types are mapped to ours, and types that we do not know count as no name.
final class ConllFile {
    private static final Map<String, EntityType> TYPES = new HashMap<>();

    static {
        type(EntityType.PERSON, "per person researcher politician scientist writer musicalartist artist actor");
        type(EntityType.ORGANISATION, "org organisation organization corporation group university politicalparty band");
        type(EntityType.PLACE, "loc location place country gpe fac facility");
        type(EntityType.PRODUCT, "prod product programlang");
    }

    private ConllFile() {}

    private static void type(EntityType type, String names) {
        for (String name : names.split(" ", -1)) {
            TYPES.put(name, type);
        }
    }

    /// @throws InvalidBenchmark where a line is none such
    static List<NamedSentence> read(Path file) {
        try {
            List<NamedSentence> sentences = new ArrayList<>();
            List<String[]> rows = new ArrayList<>();
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                if (!line.isBlank()) {
                    rows.add(columns(line, file, number));
                } else if (!rows.isEmpty()) {
                    sentences.add(sentence(rows));
                    rows.clear();
                }
            }
            if (!rows.isEmpty()) {
                sentences.add(sentence(rows));
            }
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }

    private static String[] columns(String line, Path file, int number) {
        String[] columns = line.strip().split("\\s+");
        String label = columns[columns.length - 1];
        if (columns.length < 2 || !(label.equals("O") || label.startsWith("B-") || label.startsWith("I-"))) {
            throw new InvalidBenchmark(file + ":" + number + ": neither a word and its label nor empty: " + line);
        }
        return columns;
    }

    private static NamedSentence sentence(List<String[]> rows) {
        int column = isNumbered(rows) ? 1 : 0;
        List<String> words = rows.stream().map(row -> row[column]).toList();
        List<String> labels = rows.stream().map(row -> row[row.length - 1]).toList();
        return new NamedSentence(Sentence.of(words), names(labels));
    }

    /// Whether each word's number in the sentence stands before it.
    private static boolean isNumbered(List<String[]> rows) {
        for (int word = 0; word < rows.size(); word++) {
            String first = rows.get(word)[0];
            if (rows.get(word).length < 3 || !(first.equals("" + word) || first.equals("" + (word + 1)))) {
                return false;
            }
        }
        return true;
    }

    /// An inside label that continues nothing begins a name, as in the first of CoNLL's formats.
    private static List<Name> names(List<String> labels) {
        List<Name> names = new ArrayList<>();
        int first = 0;
        String open = "";
        for (int word = 0; word <= labels.size(); word++) {
            String label = word < labels.size() ? labels.get(word) : "O";
            String type = label.equals("O") ? "" : label.substring(2);
            if (!label.startsWith("I-") || !type.equals(open)) {
                EntityType known = type(open);
                if (known != null) {
                    names.add(new Name(first, word, known));
                }
                first = word;
                open = type;
            }
        }
        return names;
    }

    private static @Nullable EntityType type(String name) {
        return TYPES.get(name.toLowerCase(Locale.ROOT));
    }
}
