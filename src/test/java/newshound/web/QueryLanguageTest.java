package newshound.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the help says of the query language is what the README says, and true.
class QueryLanguageTest {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @RegisterExtension
    static final Browsing BROWSING = Browsing.theSampleCorpus();

    /// The rows of the README's table, as `| what is written | what it finds |`.
    private static List<String> rows() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("README.md"));
        int heading = lines.indexOf("| write | finds |");
        assertThat(heading).as("the table").isPositive();
        return lines.stream()
                .skip(heading + 2L)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
    }

    private static String[] column(int number) throws IOException {
        return rows().stream()
                .map(row -> row.split(" ?\\| ?", -1)[number].replace("`", ""))
                .toArray(String[]::new);
    }

    /// What the table has as something to write; numbers of stories are cut there.
    static List<String> examples() throws IOException {
        return rows().stream()
                .flatMap(row -> CODE.matcher(row.split(" \\| ", -1)[0]).results())
                .map(code -> code.group(1))
                .filter(code -> !code.contains("…"))
                .toList();
    }

    @Test
    void theHelpHasTheTableOfTheReadme(Visitor visitor) throws IOException {
        visitor.open("");
        visitor.see(AriaRole.BUTTON, "Help").click();
        assertThat(visitor.see("#help .language dt")).hasText(column(1));
        assertThat(visitor.see("#help .language dd")).hasText(column(2));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsReadWithoutAHint(String example) {
        String q = URLEncoder.encode(example, StandardCharsets.UTF_8);
        assertThat(BROWSING.site().api("search?size=0&q=" + q).at("/query/warnings"))
                .isEmpty();
    }
}
