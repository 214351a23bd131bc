package newshound.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import newshound.article.AnnotatedArticle;
import newshound.article.Article;
import newshound.article.ArticleId;
import newshound.article.Entity;
import newshound.article.PublicationDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a name meant, and what a firm was part of, on the day of the article.
class NamesInTimeTest {
    private static final Annotator BUILT_IN = new GazetteerAnnotator(Gazetteer.builtIn());
    private static final Gazetteer WORKS =
            Gazetteer.parse(Stream.of("""
                    {"id": "motor", "type": "organisation", "name": "Motorworks"}""", """
                    {"id": "search", "type": "organisation", "name": "Searchworks",
                     "parent": {"id": "holding", "from": "2015-08"}}""".replace("\n", " "), """
                    {"id": "holding", "type": "organisation", "name": "Holdingworks"}""", """
                    {"id": "unit", "type": "team", "name": "Unitworks",
                     "aliases": [{"alias": "Oldunit", "until": 2012}],
                     "parent": [{"id": "motor", "until": 2011}, {"id": "search", "from": "2013-03-05"}]}""".replace("\n", " ")), "test");

    @ParameterizedTest
    @CsvSource({
        "1999-01-01, motor",
        "2011-12-31, motor",
        "2012-01-01, ''",
        "2013-03-04, ''",
        "2013-03-05, search",
        "2015-07-31, search",
        "2015-08-01, search holding"
    })
    void articleRollsUpToTheOwnersOfItsDay(LocalDate day, String owners) {
        assertThat(ancestors(annotated(WORKS, "Unitworks grew.", day))).isEqualTo(owners);
    }

    @Test
    void articleWithoutADateRollsUpToTheOwnersOfToday() {
        assertThat(ancestors(annotated(WORKS, "Unitworks grew.", null))).isEqualTo("search holding");
    }

    @Test
    void nameOutOfUseIsNotFoundUnlessTheDateIsUnknown() {
        assertThat(annotated(WORKS, "Oldunit grew.", LocalDate.of(2012, 12, 31)).entities())
                .hasSize(1);
        assertThat(annotated(WORKS, "Oldunit grew.", LocalDate.of(2013, 1, 1)).entities())
                .isEmpty();
        assertThat(annotated(WORKS, "Oldunit grew.", null).entities()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Users of Twitter complained. | 2011-05-01 | ''",
                "Users of Twitter complained. | 2025-06-01 | xai",
                "Users of WhatsApp complained. | 2013-05-01 | ''",
                "Users of WhatsApp complained. | 2016-05-01 | meta",
                "Phones of Motorola Mobility sold. | 2013-05-01 | google",
                "Phones of Motorola Mobility sold. | 2016-05-01 | lenovo",
                "Games of Activision Blizzard sold. | 2023-10-12 | ''",
                "Games of Activision Blizzard sold. | 2023-10-13 | microsoft",
                "Research at DeepMind goes on. | 2013-05-01 | ''",
                "Research at DeepMind goes on. | 2014-05-01 | google",
                "Research at DeepMind goes on. | 2020-05-01 | google alphabet"
            })
    void builtInGazetteerKnowsWhenFirmsChangedHands(String body, LocalDate day, String owners) {
        assertThat(ancestors(BUILT_IN.annotate(article(body, day)))).isEqualTo(owners);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\": \"b\", \"from\": \"spring\"} | from must be a year, month or day",
                "{\"id\": \"b\", \"until\": \"2023-13\"} | until: there is no day 2023-13",
                "{\"id\": \"b\", \"until\": true} | until must be a text",
                "{\"id\": \"b\", \"from\": 2014, \"until\": 2013} | until is before from",
                "{\"id\": \"b\", \"since\": 2014} | unknown field \"since\"",
                "[{\"id\": \"b\", \"until\": 2014}, {\"id\": \"c\", \"from\": \"2014-12\"}] | are given for the same time"
            })
    void errorInATimeNamesOriginLineAndReason(String parent, String reason) {
        String line = "{\"id\": \"a\", \"type\": \"team\", \"name\": \"A\", \"parent\": " + parent + "}";

        assertThatThrownBy(() -> Gazetteer.parse(Stream.of("", line), "words.jsonl"))
                .isInstanceOf(InvalidGazetteer.class)
                .hasMessageStartingWith("words.jsonl:2: ")
                .hasMessageContaining(reason);
    }

    private static AnnotatedArticle annotated(Gazetteer gazetteer, String body, @Nullable LocalDate day) {
        return new GazetteerAnnotator(gazetteer).annotate(article(body, day));
    }

    private static Article article(String body, @Nullable LocalDate day) {
        return Article.builder(new ArticleId("a"))
                .body(body)
                .published(day == null ? null : new PublicationDate.Day(day))
                .build();
    }

    private static String ancestors(AnnotatedArticle article) {
        List<Entity> owners = article.entities().getFirst().ancestors();
        return String.join(" ", owners.stream().map(Entity::id).toList());
    }
}
