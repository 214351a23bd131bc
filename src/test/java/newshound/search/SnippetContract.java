package newshound.search;

import static newshound.search.Nodes.all;
import static newshound.search.Nodes.any;
import static newshound.search.Nodes.days;
import static newshound.search.Nodes.fuzzy;
import static newshound.search.Nodes.not;
import static newshound.search.Nodes.phrase;
import static newshound.search.Nodes.value;
import static newshound.search.Nodes.wildcard;
import static newshound.search.Nodes.word;
import static newshound.search.TestArticles.article;
import static newshound.search.TestArticles.bare;
import static newshound.search.TestArticles.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import newshound.article.Article;
import newshound.query.QueryNode;
import newshound.schema.Field;
import org.junit.jupiter.api.Test;

/// What is shown of a hit.
interface SnippetContract extends OpensIndex {

    private Hit only(QueryNode query, Article.Builder article) {
        try (OpenedIndex news = open()) {
            SearchResponse response = news.holding(article).ask(Question.of(query));
            assertThat(response.hits()).as("hits of %s", query).hasSize(1);
            Hit hit = response.hits().getFirst();
            isOfTheArticle(hit, article.build());
            return hit;
        }
    }

    private static void isOfTheArticle(Hit hit, Article article) {
        assertThat(text(hit.titleParts())).isEqualTo(article.title()).isEqualTo(hit.title());
        for (List<SnippetPart> snippet : hit.snippets()) {
            String shown = text(snippet);
            String bare = (article.body().contains(shown) ? shown : shown.replaceAll("^…|…$", ""));
            assertThat(article.body()).contains(bare);
            assertThat(shown).isNotBlank();
            snippet.forEach(part -> assertThat(part.text()).isNotEmpty());
            assertThat(brokenPairs(shown)).isZero();
        }
    }

    private static long brokenPairs(String text) {
        return text.codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF).count();
    }

    private static String text(List<SnippetPart> parts) {
        return parts.stream().map(SnippetPart::text).collect(Collectors.joining());
    }

    private static List<String> marked(List<SnippetPart> parts) {
        return parts.stream().filter(SnippetPart::hit).map(SnippetPart::text).toList();
    }

    private static List<String> marked(Hit hit) {
        return hit.snippets().stream().flatMap(s -> marked(s).stream()).toList();
    }

    @Test
    default void everyKindOfTextQueryMarksWhatItFound() {
        Article.Builder article = bare("a")
                .title("Ferry sinks")
                .body("Northwind acquired a rival. Its chief executive left.\n\nKarpaty stayed in the harbour.");
        assertThat(marked(only(word("acquire"), article))).containsExactly("acquired");
        assertThat(marked(only(word(Field.BODY, "ACQUIRES"), article))).containsExactly("acquired");
        assertThat(marked(only(word(Field.LEAD, "rival"), article))).containsExactly("rival");
        assertThat(String.join(" ", marked(only(phrase("chief executive"), article))))
                .isEqualTo("chief executive");
        assertThat(marked(only(wildcard("harb*"), article))).containsExactly("harbour");
        assertThat(marked(only(wildcard("th?"), article))).containsExactly("the");
        assertThat(marked(only(fuzzy("karpathy", 1), article))).containsExactly("Karpaty");
        assertThat(marked(only(new QueryNode.Boost(word("rival"), 3), article))).containsExactly("rival");
        assertThat(marked(only(all(word("the"), word("rival")), article))).containsExactly("rival");
        assertThat(marked(only(any(word("rival"), word("nothing")), article))).containsExactly("rival");
        assertThat(marked(only(new QueryNode.Phrase(Field.LEAD, "a rival", 0), article)))
                .containsExactly("a rival");
        assertThat(marked(only(new QueryNode.Wildcard(Field.LEAD, "riv*"), article)))
                .containsExactly("rival");
    }

    @Test
    default void aMatchInTheTitleIsMarkedThere() {
        Hit hit = only(word("ferry"), bare("a").title("A ferry, two ferries").body("Nothing."));
        assertThat(marked(hit.titleParts())).containsExactly("ferry", "ferries");
        assertThat(marked(hit)).isEmpty();
        assertThat(text(hit.snippets().getFirst())).isEqualTo("Nothing.");
    }

    @Test
    default void withoutAMatchInTheTextTheBodysStartIsShown() {
        Article.Builder article = article("a")
                .tags(List.of("x"))
                .published(on("2025-01-01"))
                .body("Dr. Abel spoke. Then he left.\n\nMore.");
        for (QueryNode query : List.of(
                new QueryNode.Everything(), value(Field.TAG, "x"), days("2025-01-01", null), not(word("tram")))) {
            Hit hit = only(query, article);
            assertThat(hit.snippets()).hasSize(1);
            assertThat(text(hit.snippets().getFirst())).startsWith("Dr. Abel spoke.");
            assertThat(marked(hit)).isEmpty();
        }
    }

    @Test
    default void wordsThatMustNotBeThereAreNotMarked() {
        Hit hit = only(
                all(word("ferry"), not(all(word("tram"), word("absent")))),
                article("a").body("A ferry beside a tram."));
        assertThat(marked(hit)).containsExactly("ferry");
    }

    @Test
    default void aHeadlineWithoutABodyHasNoSnippets() {
        assertThat(only(word("alone"), bare("a").title("Alone")).snippets()).isEmpty();
        Hit hit = only(word("alone"), bare("a").body("Alone."));
        assertThat(hit.titleParts()).isEmpty();
        assertThat(marked(hit)).containsExactly("Alone");
    }

    @Test
    default void otherScriptsAndPairsOfSurrogatesStayWhole() {
        assertThat(marked(only(word("千问"), article("a").body("阿里云发布通义千问模型。市场反应平淡。"))))
                .isNotEmpty();
        assertThat(marked(only(word("fox"), article("a").body("🦊🦊 fox 🦊. 𝒳 fox𠀋fox 👩‍👩‍👧."))))
                .contains("fox");
        assertThat(marked(only(word("zoe"), article("a").body("Zoë and Zoe\u0301 met ✈️."))))
                .contains("Zoë");
    }

    @Test
    default void aLongSentenceIsCutAroundItsMatch() {
        for (String filler : List.of("word ", "长", "🦊", "x", "🦊 ", "e\u0301")) {
            for (int before : new int[] {0, 1, 79, 80, 81, 400, 5_000}) {
                String body = filler.repeat(before) + " ferry " + filler.repeat(1_001);
                Hit hit = only(word("ferry"), bare("a").body(body));
                assertThat(marked(hit)).as("%s × %s", filler, before).containsExactly("ferry");
                String shown = text(hit.snippets().getFirst());
                assertThat(shown).hasSizeLessThan(330).endsWith("…");
                int shownBefore = filler.equals("长") ? 40 : 80; // a character without spaces counts twice
                assertThat(shown.startsWith("…")).isEqualTo(before * filler.length() >= shownBefore);
            }
        }
    }

    @Test
    default void aMatchLongerThanASnippetIsMarkedAsFarAsItGoes() {
        String giant = "a".repeat(254);
        Hit hit = only(wildcard("a*"), bare("a").body(giant + " " + giant + " " + giant));
        assertThat(String.join("", marked(hit))).startsWith("aaaa");
    }

    @Test
    default void markUpInAnArticleIsShownAsText() {
        Hit hit = only(word("script"), bare("a").title("<b>A</b> script").body("<script>alert(1)</script> & more."));
        assertThat(hit.title()).isEqualTo("<b>A</b> script");
        assertThat(marked(hit)).containsExactly("script", "script");
    }

    @Test
    default void snippetsStandInReadingOrder() {
        Hit hit = only(
                any(word("ferry"), word("tram")),
                article("a").body("A tram came. Nothing else. A ferry went. Nobody saw a ferry or tram. End."));
        assertThat(hit.snippets()).hasSize(2);
        String body = "A tram came. Nothing else. A ferry went. Nobody saw a ferry or tram. End.";
        assertThat(body.indexOf(text(hit.snippets().getFirst())))
                .isLessThan(body.indexOf(text(hit.snippets().getLast())));
    }
}
