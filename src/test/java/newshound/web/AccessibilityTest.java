package newshound.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// No view of the page breaks one of axe's rules, light or dark, wide or narrow.
final class AccessibilityTest extends ServedPage {
    private static final List<String> VIEWS = List.of(
            "/",
            "/?q=openai&tag=departure",
            "/?q=qwen&article=2026-03-03-qwen-technical-lead-lin-junyang-steps-down",
            "/?q=xyzzyplugh");

    @BeforeAll
    void serveSampleCorpus() throws IOException {
        serve(List.of());
    }

    static Stream<Arguments> views() {
        return VIEWS.stream()
                .flatMap(view -> Stream.of(ColorScheme.values())
                        .filter(scheme -> scheme != ColorScheme.NO_PREFERENCE)
                        .flatMap(scheme -> Stream.of(1280, 360).map(width -> Arguments.of(view, width, scheme))));
    }

    @ParameterizedTest
    @MethodSource("views")
    void viewBreaksNoRule(String view, int width, ColorScheme scheme) {
        Page page = visit(view, width, scheme);
        assertThat(page.locator("#hits > li:visible, #reader-title:visible, #notice .notice:visible")
                        .first())
                .isVisible();

        Assertions.assertThat(violations(page)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void openSuggestionsBreakNoRule(ColorScheme scheme) {
        Page page = visit("/", 1280, scheme);
        page.locator("#q").pressSequentially("aliba");
        assertThat(page.locator("#suggestions [role=option]").first()).isVisible();

        Assertions.assertThat(violations(page)).isEmpty();
    }

    static List<ColorScheme> schemes() {
        return List.of(ColorScheme.LIGHT, ColorScheme.DARK);
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map((Rule rule) -> rule.getId() + ": " + rule.getNodes())
                        .toList();
    }
}
