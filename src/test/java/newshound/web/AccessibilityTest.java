package newshound.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// No view breaks a rule of axe, in light and dark, wide and narrow, or is wider than a phone.
class AccessibilityTest {
    @RegisterExtension
    static final Browsing BROWSING = Browsing.theSampleCorpus();

    enum View {
        START(visitor -> visitor.open("")),
        RESULTS(visitor -> {
            visitor.open("?q=openai&company=microsoft&after=2023-01-01");
            assertThat(visitor.see("mark").first()).isVisible();
        }),
        HINTS(visitor -> {
            visitor.open("?q=%28hired+AND+%22chief");
            assertThat(visitor.see("#hints")).isVisible();
        }),
        TABLE(visitor -> {
            visitor.open("?q=openai");
            visitor.see("#histogram summary").click();
            assertThat(visitor.see("#histogram table")).isVisible();
        }),
        ARTICLE(visitor -> {
            visitor.open("?q=qwen&article=2026-03-05-yu-bowen-and-li-kaixin-leave-qwen");
            assertThat(visitor.see("#similar .stories").first()).isVisible();
        }),
        ENTITY(visitor -> {
            visitor.open("?entity=alibaba");
            assertThat(visitor.see("#entity-title")).isVisible();
        }),
        MOVES(visitor -> {
            visitor.open("?q=openai&view=moves&sort=sources&from=openai");
            visitor.see(".move-open").first().click();
            assertThat(visitor.see(".move-sources").first()).isVisible();
        }),
        PROOF(visitor -> {
            visitor.open("?q=openai&view=moves&sort=sources");
            visitor.see(".move-open").first().click();
            visitor.see(".move-sources a[data-article]").first().click();
            assertThat(visitor.see("#proof")).isVisible();
        }),
        FLOWS(visitor -> {
            visitor.open("?view=flows");
            assertThat(visitor.see(".sankey .ribbon").first()).isVisible();
        }),
        EMPTY(visitor -> {
            visitor.open("?q=zyxwvut&tag=hire&company=alibaba");
            assertThat(visitor.see(".notice")).isVisible();
        }),
        ERROR(visitor -> {
            visitor.expects("status of 400");
            visitor.open("?after=nonsense");
            assertThat(visitor.see(".failure")).isVisible();
        }),
        SUGGESTIONS(visitor -> {
            visitor.open("");
            visitor.searchField().pressSequentially("alib");
            assertThat(visitor.suggestions().first()).isVisible();
            visitor.press("ArrowDown");
            assertThat(visitor.see("#status code")).hasText("alib"); // the articles behind the list have come too
        }),
        HELP(visitor -> {
            visitor.open("");
            visitor.see(AriaRole.BUTTON, "Help").click();
            assertThat(visitor.see("#help")).isVisible();
        });

        private final Consumer<Visitor> reach;

        View(Consumer<Visitor> reach) {
            this.reach = reach;
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyViewKeepsEveryRule(View view, Visitor visitor) {
        Page page = visitor.page();
        // colours in mid-transition have no contrast to be measured
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        for (int width : new int[] {1280, 360}) {
            page.setViewportSize(width, 860);
            view.reach.accept(visitor);
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                assertThat(rules(page, scheme).analyze().getViolations())
                        .as("%s, %d px wide, %s", view, width, scheme)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingScrollsSidewaysOnTheNarrowestPhone(View view, Visitor visitor) {
        visitor.page().setViewportSize(320, 640);
        view.reach.accept(visitor);
        assertThat(visitor.scrollsSideways()).isFalse();
    }

    /// In the dark only the rules about colours can be broken anew. Axe's other mode opens a window for each run.
    private static AxeBuilder rules(Page page, ColorScheme scheme) {
        AxeBuilder all = new AxeBuilder(page).setLegacyMode(true);
        return scheme == ColorScheme.DARK ? all.withRules(List.of("color-contrast", "link-in-text-block")) : all;
    }
}
