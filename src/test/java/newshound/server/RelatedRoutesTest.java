package newshound.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import newshound.article.Article;
import newshound.article.ArticleId;
import newshound.article.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// What is related to an article, and what is told of an entity, over HTTP.
class RelatedRoutesTest {
    @RegisterExtension
    static final FixtureServer SERVER = FixtureServer.over(
            List.of(
                    article("https://news.example/1?a=b", "Alibaba opens Qwen", "2025-03-01"),
                    article("later", "Alibaba closes Qwen", "2025-03-09")),
            backend -> backend);

    private static Article article(String id, String title, String day) {
        return Article.builder(new ArticleId(id))
                .title(title)
                .body(title + " for all, the company said.")
                .published(PublicationDate.ofIso(day))
                .build();
    }

    @Test
    void anIdMayBeAnAddress() {
        String path = "/api/similar/" + FixtureServer.encoded("https://news.example/1?a=b");
        JsonNode reply = FixtureServer.json(SERVER.get(path));
        assertThat(reply.at("/after/0/article/id").stringValue()).isEqualTo("later");
        assertThat(reply.get("before").size()).isZero();
    }

    @Test
    void anEntityIsFoundByItsNameAndToldByItsId() {
        JsonNode found = FixtureServer.json(SERVER.get("/api/entities?q=" + FixtureServer.encoded("阿里巴巴")));
        String id = found.at("/entities/0/id").stringValue();
        JsonNode alibaba = FixtureServer.json(SERVER.get("/api/entities/" + id));
        assertThat(alibaba.get("name").stringValue()).isEqualTo("Alibaba");
        assertThat(alibaba.get("articles").intValue()).isEqualTo(2);
        assertThat(alibaba.at("/newest/0/id").stringValue()).isEqualTo("later");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/similar/nobody", "/api/entities/nobody", "/api/entities/%20", "/api/similar/later%2F"})
    void anUnknownIdIsNotFound(String path) {
        assertThat(SERVER.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/articles/nobody,no article has the id `nobody`",
        "/api/similar/nobody,no article has the id `nobody`",
        "/api/entities/nobody,no entity has the id `nobody`",
        "/api/moves/0123456789abcdef,no move has the id `0123456789abcdef`",
    })
    void whatIsMissingIsNamed(String path, String detail) {
        assertThat(FixtureServer.json(SERVER.get(path)).get("detail").stringValue())
                .isEqualTo(detail);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/similar/later?size=0,size",
        "/api/similar/later?size=51,size",
        "/api/similar/later?q=x,q",
        "/api/similar/%20,id",
        "/api/entities?size=many,size",
        "/api/entities?name=x,name",
        "/api/entities/alibaba?size=5,size"
    })
    void aRefusalNamesTheParameter(String path, String parameter) {
        HttpResponse<String> reply = SERVER.get(path);
        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(FixtureServer.json(reply).get("parameter").stringValue()).isEqualTo(parameter);
    }
}
