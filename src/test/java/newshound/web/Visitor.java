package newshound.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Someone with a browser window at the site: what they see, by the names that assistive technology uses.
final class Visitor implements AutoCloseable {
    private static final String REPORT_VIOLATIONS = """
            addEventListener('securitypolicyviolation',
                event => console.error(`policy violated: ${event.violatedDirective} by ${event.blockedURI}`));
            """;
    private static final Pattern ANSWERED = Pattern.compile("ready|failed");

    private final BrowserContext profile;
    private final String address;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private Pattern expected = Pattern.compile("(?!)");

    Visitor(BrowserContext profile, String address) {
        this.profile = profile;
        this.address = address;
        profile.addInitScript(REPORT_VIOLATIONS);
        page = profile.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.onDialog(dialog -> {
            complaints.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
    }

    /// Console messages that a test brings about, such as Chromium's own about a status of 400.
    void expects(String complaint) {
        expected = Pattern.compile(complaint);
    }

    List<String> complaints() {
        return complaints.stream()
                .filter(complaint -> !expected.matcher(complaint).find())
                .toList();
    }

    Page page() {
        return page;
    }

    /// @param search the query part of the address, with its question mark; empty for the start page
    void open(String search) {
        page.navigate(address + search);
        assertThat(page.locator("#browse")).hasAttribute("data-phase", ANSWERED);
    }

    /// The query part of the address, decoded.
    String search() {
        String query = URI.create(page.url()).getQuery();
        return query == null ? "" : query.replace('+', ' ');
    }

    void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    Locator see(String selector) {
        return page.locator(selector);
    }

    Locator see(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator searchField() {
        return see(AriaRole.COMBOBOX, "Search the news");
    }

    Locator suggestions() {
        return page.getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setVisible(true));
    }

    Locator headlines() {
        return page.locator("#hits h3 a");
    }

    Locator total() {
        return page.locator("#status strong");
    }

    Locator chips() {
        return page.locator(".chip");
    }

    /// The values of a facet, each as `Alibaba12 articles`.
    Locator facet(String dimension) {
        return page.locator("fieldset[data-dimension=" + dimension + "] li label");
    }

    boolean scrollsSideways() {
        return (boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    @Override
    public void close() {
        profile.close();
    }
}
