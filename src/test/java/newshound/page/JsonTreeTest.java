package newshound.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// JSON as pages have it.
class JsonTreeTest {
    private static final List<Object> TITLE = List.of(Map.of("title", "Fog"));

    @Test
    void wrappingsOfOldPagesAreTakenOff() {
        assertThat(JsonTree.read("<!--\n{\"title\": \"Fog\"}\n-->")).isEqualTo(TITLE);
        assertThat(JsonTree.read("//<![CDATA[\n{\"title\": \"Fog\"}\n//]]>")).isEqualTo(TITLE);
        assertThat(JsonTree.read("/*<![CDATA[*/{\"title\": \"Fog\"}/*]]>*/;")).isEqualTo(TITLE);
    }

    @Test
    void commentsAndCommasTooManyAreReadOver() {
        assertThat(JsonTree.read("{/* a */\"title\": \"Fog\", // b\n}")).isEqualTo(TITLE);
    }

    @Test
    void escapedQuotationMarksAreUnescaped() {
        assertThat(JsonTree.read("{&quot;title&quot;: &quot;Fog&quot;}")).isEqualTo(TITLE);
    }

    @Test
    void lineBreaksInsideStringsAreKept() {
        assertThat(JsonTree.read("{\"title\": \"Fog\nlifts\"}")).isEqualTo(List.of(Map.of("title", "Fog\nlifts")));
    }

    @Test
    void whatStandsBeforeTheFaultIsKept() {
        assertThat(JsonTree.read("[{\"title\": \"Fog\", \"text\": \"say \"no\" to\"}]"))
                .isEqualTo(List.of(List.of(Map.of("title", "Fog", "text", "say "))));
    }

    @Test
    void severalValuesAreSeveral() {
        assertThat(JsonTree.read("{\"a\": 1}{\"b\": [true, null, \"x\"]}"))
                .isEqualTo(List.of(Map.of("a", "1"), Map.of("b", List.of("true", "x"))));
    }
}
