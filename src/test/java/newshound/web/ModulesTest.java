package newshound.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The page's pure modules, called in the browser as the page calls them.
class ModulesTest {
    @RegisterExtension
    static final Browsing BROWSING = Browsing.theSampleCorpus();

    /// @param call an expression of the module `m` and the argument `x`
    private static Object call(Visitor visitor, String module, String call, Object argument) {
        visitor.expects("status of 404"); // Chromium asks for /favicon.ico where a document names no other
        visitor.page().navigate(BROWSING.site().address() + "js/" + module + ".js");
        return visitor.page()
                .evaluate(
                        "async x => { const m = await import('/js/" + module + ".js'); return " + call + "; }",
                        argument);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?q=qwen",
                "?q=a%26b%3Dc+%2B+%22d%22&company=alibaba&company=google&tag=hire",
                "?q=%E5%91%A8&person=x&product=y&place=z&source=s&language=en",
                "?after=2024-01-01&before=2025-01-01&sort=oldest&page=3&article=a%2Fb%25",
                "?q=x&page=501&cursor=abc",
                "?q=x&article=a&entity=google-deepmind",
                "?q=x&after=2024-01-01&stories=all&sort=newest",
                "?q=x&view=moves&from=a&from=b&to=c&kind=moved&status=rumoured&role=chief&background=true&sort=sources",
                "?view=moves&level=team&origin=a&destination=b&page=2&cursor=c&article=d&mark=body%3A12-40",
                "?view=flows&level=parent"
            })
    void addressStaysAsItIsWhenReadAndWritten(String address, Visitor visitor) {
        assertThat(call(visitor, "url-state", "m.format(m.parse(x))", address)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?page=0",
                "?page=-1&page=2",
                "?page=1e999",
                "?q=+++",
                "?tag=a&tag=a&tag=",
                "?unknown=1&q=x",
                "?q=%",
                "?q=%F0%28%8C&sort=",
                "??&&==",
                "?view=zyx&kind=&from=a&from=a&mark=x",
                "?__proto__=x&constructor=y&tag=__proto__"
            })
    void oddAddressIsReadTheSameOnceWritten(String address, Visitor visitor) {
        String written = (String) call(visitor, "url-state", "m.format(m.parse(x))", address);
        assertThat(call(visitor, "url-state", "m.format(m.parse(x))", written)).isEqualTo(written);
    }

    @Test
    void pageBecomesAnOffsetAndACursorReplacesIt(Visitor visitor) {
        assertThat((String) call(visitor, "url-state", "m.apiQuery(m.parse(x), () => 8)", "?page=3"))
                .contains("offset=40");
        assertThat((String) call(visitor, "url-state", "m.apiQuery(m.parse(x), () => 8)", "?page=501&cursor=abc"))
                .contains("cursor=abc")
                .doesNotContain("offset");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-28, 2024-02-29",
        "2024-12-31, 2025-01-01",
        "2025-02-28, 2025-03-01",
        "0999-12-31, 1000-01-01",
        "nonsense, nonsense"
    })
    void daysFollowTheCalendar(String day, String next, Visitor visitor) {
        assertThat(call(visitor, "days", "m.dayAfter(x)", day)).isEqualTo(next);
        assertThat(call(visitor, "days", "m.dayBefore(x)", next)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "ali, ali, ``, ``, filter",
                "company:ali, ali, ``, ``, filter",
                "\"Google Deep, Google Deep, ``, ``, filter",
                "qwen AND company:goog, goog, qwen, ``, filter",
                "(a OR b) AND ali, ali, `(a OR b) AND `, ``, text",
                "a OR ali ba, ali ba, `a OR `, ``, text",
                "NOT person:ali, ali, `NOT `, person, text",
                "-ali, ali, -, ``, text",
                "(ali, ali, (, ``, text",
                "from:ali, ali, ``, from, text",
                "title:ali, , , , ",
                "\"a OR ali, , , , ",
                "\"a\" ali, , , , ",
                "ali), , , , "
            })
    void nameBeingTypedIsTheLastOneAndBecomesAFilterWhereThatSaysTheSame(
            String typed, String name, String rest, String field, String becomes, Visitor visitor) {
        Object fragment = call(
                visitor,
                "typed-fragment",
                "(f => f && [f.name, f.rest, f.field ?? '', f.narrows ? 'filter' : 'text'])(m.typedFragment(x))",
                typed);
        assertThat(fragment).isEqualTo(name == null ? null : List.of(name, rest, field, becomes));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "comp, company:, company:",
                "qwen comp, company:, qwen company:",
                "(tit, title:, (title:",
                "a O, OR, `a OR `"
            })
    void operatorIsWrittenInThePlaceOfTheLastWord(String typed, String operator, String text, Visitor visitor) {
        assertThat(call(visitor, "typed-fragment", "m.withOperator(x[0], x[1])", List.of(typed, operator)))
                .isEqualTo(text);
    }

    @Test
    void nameIsWrittenWithItsFieldAndInQuotes(Visitor visitor) {
        String written = "m.withName(m.typedFragment(x[0]), 'company', x[1])";
        assertThat(call(visitor, "typed-fragment", written, List.of("a OR goog", "Google \"X\"")))
                .isEqualTo("a OR company:\"Google X\"");
        assertThat(call(visitor, "typed-fragment", written, List.of("NOT to:goog", "Google")))
                .isEqualTo("NOT to:\"Google\"");
    }

    @Test
    void wordsAreFoundWholeInAnyCaseAndInScriptsWithoutSpaces(Visitor visitor) {
        String spans = "m.wordSpans(x[0], x.slice(1)).map(s => x[0].slice(s.start, s.end))";
        assertThat(call(visitor, "annotated-text", spans, List.of("Ship ships SHIP worship", "ship")))
                .isEqualTo(List.of("Ship", "SHIP"));
        assertThat(call(visitor, "annotated-text", spans, List.of("阿里巴巴的通义千问", "通义")))
                .isEqualTo(List.of("通义"));
        assertThat(call(visitor, "annotated-text", spans, List.of("C++ and c+ (x)", "c++", "(x)")))
                .isEqualTo(List.of("C++", "(x)"));
    }

    @Test
    void onlyACellIsAskedForAtALevelAndOnlyArticlesAreFolded(Visitor visitor) {
        String asked = "m.movesQuery((await import('/js/url-state.js')).parse(x))";
        String address = "?q=a&view=moves&level=team&stories=all&kind=moved";
        assertThat(call(visitor, "move-questions", asked, address)).isEqualTo("q=a&kind=moved&sort=newest&size=20");
        assertThat(call(visitor, "move-questions", asked, address + "&destination=b"))
                .isEqualTo("q=a&kind=moved&level=team&destination=b&sort=newest&size=20");
        assertThat(call(visitor, "move-questions", asked, "?q=a")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "departed | Ada leaves Old for New",
                "joined   | Ada joins New from Old",
                "moved    | Ada moves from Old to New",
                "promoted | Ada takes another post at New",
                "founded  | Ada founds New after Old",
                "returned | Ada returns to New from Old",
                "offered  | Ada is invited from Old to New"
            })
    void aMoveIsSaidWithItsEndsInTheirPlaces(String kind, String words, Visitor visitor) {
        String said = "m.moveInWords({ person: { id: 'a', name: 'Ada' }, group: null, fromTeam: null, toTeam: null,"
                + " from: { id: 'o', name: 'Old' }, to: { id: 'n', name: 'New' }, roleFrom: null, roleTo: null,"
                + " date: '2026-03', status: 'confirmed', kind: x }).map(node => node.textContent)";
        assertThat(call(visitor, "move-words", said, kind)).isEqualTo(List.of(words, "Mar 2026"));
    }

    private static Map<String, Object> flow(String origin, String destination, int count) {
        return Map.of("origin", origin, "destination", destination, "count", count);
    }

    @Test
    void nodesOfADiagramAreAsHighAsTheirFlowsAndNoneOverlap(Visitor visitor) {
        String wrong = """
                (() => {
                  const { origins, destinations, ribbons, height } = m.sankey(x, { unit: 4, slot: 20, gap: 6 });
                  const of = (end, id) => x.filter(flow => flow[end] === id).reduce((sum, flow) => sum + flow.count, 0);
                  const inside = ({ y, height: own }) => y >= 0 && y + own <= height + 1e-9;
                  const apart = (node, index, all) => index === 0
                    || node.y >= all[index - 1].y + all[index - 1].height + 6 - 1e-9;
                  const within = (nodes, end, edge) => ribbons.every(ribbon => {
                    const node = nodes.find(({ id }) => id === ribbon.flow[end]);
                    return ribbon[edge] >= node.y - 1e-9 && ribbon[edge] + ribbon.width <= node.y + node.height + 1e-9;
                  });
                  return [
                    ...origins.filter(node => node.height !== 4 * of('origin', node.id)),
                    ...destinations.filter(node => node.height !== 4 * of('destination', node.id)),
                    ...[...origins, ...destinations].filter(node => !inside(node)),
                    ...[origins, destinations].filter(column => !column.every(apart)),
                    ...(within(origins, 'origin', 'from') && within(destinations, 'destination', 'to') ? [] : ['ribbon']),
                  ];
                })()""";
        assertThat(call(
                        visitor,
                        "sankey",
                        wrong,
                        List.of(
                                flow("a", "b", 9),
                                flow("b", "a", 7),
                                flow("a", "c", 6),
                                flow("d", "a", 1),
                                flow("d", "e", 30))))
                .isEqualTo(List.of());
    }

    @Test
    void nodesOfADiagramStandNearWhatTheyAreJoinedTo(Visitor visitor) {
        String order =
                "(({ origins, destinations }) => [origins, destinations].map(nodes => nodes.map(n => n.id).join('')))"
                        + "(m.sankey(x, { unit: 1, slot: 1, gap: 1 }))";
        assertThat(call(visitor, "sankey", order, List.of(flow("a", "x", 9), flow("b", "y", 8), flow("c", "x", 1))))
                .isEqualTo(List.of("acb", "xy"));
    }
}
