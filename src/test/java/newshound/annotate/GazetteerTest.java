package newshound.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.article.ArticleId;
import newshound.article.Entity;
import newshound.article.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
    private static final String ACME = """
            {"id": "acme", "type": "organisation", "name": "Acme", "aliases": ["Acme Works"]}""";

    @Test
    void entityHasItsNamesAndItsChainOfParents() {
        Gazetteer gazetteer = Gazetteer.parse(Stream.of("""
                        {"id": "lab", "type": "team", "name": "Acme Lab", "parent": "works", "note": "moved twice"}""", "", """
                        {"id": "works", "type": "organisation", "name": "Acme Works", "parent": "acme"}""", ACME), "test");

        Entity lab = gazetteer.entity("lab").orElseThrow();
        assertThat(lab.type()).isEqualTo(EntityType.ORGANISATION);
        assertThat(lab.ancestors()).extracting(Entity::id).containsExactly("works", "acme");
        assertThat(gazetteer.entities()).extracting(Entity::id).containsExactly("lab", "works", "acme");
        assertThat(gazetteer.named("ÁCME works")).extracting(Entity::id).containsExactly("works", "acme");
        assertThat(gazetteer.named("Nobody")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\": \"b\" | not JSON",
                "[1] | not a JSON object",
                "{\"id\": \"b\", \"type\": \"planet\", \"name\": \"B\"} | type must be",
                "{\"id\": \"B b\", \"type\": \"person\", \"name\": \"B\"} | id must be",
                "{\"id\": \"b\", \"type\": \"person\"} | name must be a text",
                "{\"id\": \"b\", \"type\": \"person\", \"name\": \" \"} | name must be a text and not blank",
                "{\"id\": \"b\", \"type\": \"person\", \"name\": \"B\", \"wikidata\": \"Q1\"} | unknown field \"wikidata\"",
                "{\"id\": \"b\", \"type\": \"person\", \"name\": \"B\", \"parent\": \"acme\"} | a person is part of nothing",
                "{\"id\": \"b\", \"type\": \"team\", \"name\": \"B\", \"parent\": \"c\"} | refers to \"c\"",
                "{\"id\": \"b\", \"type\": \"team\", \"name\": \"B\", \"parent\": \"b\"} | is part of itself: b > b",
                "{\"id\": \"b\", \"type\": \"person\", \"name\": \"B\", \"related\": [\"c\"]} | refers to \"c\"",
                "{\"id\": \"b\", \"type\": \"team\", \"name\": \"B\", \"aliases\": \"C\"} | aliases must be a list",
                "{\"id\": \"b\", \"type\": \"team\", \"name\": \"B\", \"aliases\": [{\"alias\": \"C\", \"ambiguous\": \"very\"}]} | ambiguous must be",
                "{\"id\": \"acme\", \"type\": \"team\", \"name\": \"B\"} | id already given at words.jsonl:1"
            })
    void errorNamesOriginLineAndReason(String line, String reason) {
        assertThatThrownBy(() -> Gazetteer.parse(Stream.of(ACME, "", line), "words.jsonl"))
                .isInstanceOf(InvalidGazetteer.class)
                .hasMessageStartingWith("words.jsonl:3: ")
                .hasMessageContaining(reason);
    }

    @Test
    void cycleOfParentsIsToldWithItsWay() {
        assertThatThrownBy(() -> Gazetteer.parse(Stream.of("""
                                {"id": "a", "type": "team", "name": "A", "parent": "b"}""", """
                                {"id": "b", "type": "team", "name": "B", "parent": "a"}"""), "words.jsonl"))
                .isInstanceOf(InvalidGazetteer.class)
                .hasMessage("words.jsonl:1: a: is part of itself: a > b > a");
    }

    @ParameterizedTest
    @CsvSource({
        "!!, has neither letters nor digits",
        "Who? What, looks like two sentences",
        "Aaaaaaaaaabbbbbbbbbbccccccccccdddddddddde, has a word of 41 letters"
    })
    void aliasThatNoTextCanHoldIsRefused(String name, String reason) {
        String line = """
                {"id": "a", "type": "team", "name": "%s"}""".formatted(name);
        Gazetteer gazetteer = Gazetteer.parse(Stream.of(line), "words.jsonl");

        assertThatThrownBy(() -> new GazetteerAnnotator(gazetteer))
                .isInstanceOf(InvalidGazetteer.class)
                .hasMessage("words.jsonl:1: a: alias \"" + name + "\" " + reason);
    }

    @Test
    void addedLinesExtendAndOverrideByIdAndMayReferToTheBase() {
        Gazetteer base = Gazetteer.parse(Stream.of(ACME), "base");
        Gazetteer both = base.with(Stream.of("""
                        {"id": "rocket", "type": "product", "name": "Roadrocket", "parent": "acme"}""", """
                        {"id": "acme", "type": "organisation", "name": "Acme Incorporated"}"""), "mine");

        assertThat(both.entity("acme")).map(Entity::name).contains("Acme Incorporated");
        assertThat(both.named("Acme Works")).isEmpty();
        assertThat(both.entity("rocket").orElseThrow().ancestors())
                .extracting(Entity::name)
                .containsExactly("Acme Incorporated");
        assertThat(base.entity("acme")).map(Entity::name).contains("Acme");
    }

    @Test
    void annotatorFindsWhatAUserAdds() {
        Gazetteer mine = Gazetteer.builtIn().with(Stream.of("""
                        {"id": "zyx", "type": "team", "name": "Zyx Lab", "parent": "openai"}"""), "mine");
        Article article = Article.builder(new ArticleId("a"))
                .body("Zyx Lab of OpenAI moved.")
                .build();

        AnnotatedArticle annotated = new GazetteerAnnotator(mine).annotate(article);

        assertThat(annotated.entities()).extracting(Entity::id).containsExactly("zyx", "openai");
    }
}
