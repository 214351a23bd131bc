package newshound.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// Plain Lucene: searches run in the process itself, which is told by lines what to run.
final class PlainSide implements Side {
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Question>> QUESTIONS = new TypeReference<>() {};

    private final JavaProcess process;
    private List<Question> told = List.of();

    private PlainSide(JavaProcess process) {
        this.process = process;
    }

    static PlainSide start(Path index) throws IOException {
        return new PlainSide(JavaProcess.start(PlainSide.class, index.toString()));
    }

    @Override
    public Round round(List<Question> questions, int clients) throws IOException {
        tell(questions);
        return JSON.readValue(process.ask("round " + clients), Round.class);
    }

    @Override
    public long[] totals(List<Question> questions) throws IOException {
        tell(questions);
        return JSON.readValue(process.ask("totals"), long[].class);
    }

    private void tell(List<Question> questions) throws IOException {
        if (!told.equals(questions)) {
            process.ask("questions " + JSON.writeValueAsString(questions));
            told = questions;
        }
    }

    @Override
    public JavaProcess process() {
        return process;
    }

    /// The process.
    public static void main(String[] args) throws IOException {
        PlainSearch search = new PlainSearch(Path.of(args[0]));
        List<Question> questions = List.of();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] words = line.split(" ", 2);
            switch (words[0]) {
                case "questions" -> {
                    questions = JSON.readValue(words[1], QUESTIONS);
                    System.out.println("ready");
                }
                case "round" ->
                    System.out.println(
                            JSON.writeValueAsString(Round.run(questions, Integer.parseInt(words[1]), search::answer)));
                case "totals" -> System.out.println(JSON.writeValueAsString(totals(search, questions)));
                default -> throw new IllegalArgumentException(line);
            }
        }
    }

    private static long[] totals(PlainSearch search, List<Question> questions) throws IOException {
        long[] totals = new long[questions.size()];
        for (int i = 0; i < totals.length; i++) {
            totals[i] = search.search(questions.get(i)).total();
        }
        return totals;
    }
}
