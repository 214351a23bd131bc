package newshound.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/// The product, started by its launcher and asked over HTTP.
final class ProductSide implements Side {
    private static final Pattern ADDRESS = Pattern.compile("(http://[\\w.]+:\\d+)");

    private final JavaProcess process;
    private final String address;

    private ProductSide(JavaProcess process, String address) {
        this.process = process;
        this.address = address;
    }

    /// Returns when the server listens.
    ///
    /// @param options further flags for its JVM
    static ProductSide start(Path launcher, Path index, String options) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(launcher.toString(), "serve", "--port", "0", "--index", index.toString());
        builder.environment().put("NEWSHOUND_OPTS", options);
        JavaProcess process = JavaProcess.start(builder);
        while (true) {
            Matcher matcher = ADDRESS.matcher(process.readLine());
            if (matcher.find()) {
                return new ProductSide(process, matcher.group(1));
            }
        }
    }

    @Override
    public Round round(List<Question> questions, int clients) {
        return Round.run(questions, clients, this::answer);
    }

    @Override
    public long[] totals(List<Question> questions) throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        long[] totals = new long[questions.size()];
        for (int i = 0; i < totals.length; i++) {
            totals[i] = json.readTree(answer(questions.get(i)))
                    .path("total")
                    .path("value")
                    .asLong();
        }
        return totals;
    }

    /// The JDK's oldest client is its cheapest: it blocks, keeps the connection open for the next question of
    /// this thread, and leaves the cores to the server.
    byte[] answer(Question question) throws IOException {
        HttpURLConnection connection = (HttpURLConnection)
                URI.create(address + question.address()).toURL().openConnection();
        try (InputStream in = connection.getInputStream()) {
            return in.readAllBytes();
        }
    }

    @Override
    public JavaProcess process() {
        return process;
    }
}
