package newshound.corpus;

import static newshound.corpus.CorpusReading.article;
import static newshound.corpus.CorpusReading.fixture;
import static newshound.corpus.CorpusReading.skipped;
import static newshound.corpus.CorpusReading.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import newshound.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownBriefTest {
    @TempDir
    Path folder;

    @Test
    void aBriefIsReadCompletely() {
        Article brief = article(fixture("briefs/ferry.md"));

        assertThat(brief.id().value()).isEqualTo("ferry-2026-03");
        assertThat(brief.title()).isEqualTo("Ferry line Nordlys picks a new captain");
        assertThat(brief.published()).hasToString("Day[day=2026-03-04]");
        assertThat(brief.source()).isEqualTo("Strait Courier");
        assertThat(brief.url()).isEqualTo("https://strait.example/ferry");
        assertThat(brief.tags()).containsExactly("ferries", "Nordlys", "people: moves");
        assertThat(brief.authors()).containsExactly("Ada Lindqvist", "Jon Berg");
        assertThat(brief.language()).isEqualTo("en");
        assertThat(brief.body()).isEqualTo("""
                        The ferry line Nordlys has picked Ada Lindqvist as captain of its northern route.

                        What changes

                        two crossings a day

                        a night boat on Fridays

                        "We sail in any weather," she said.""");
    }

    @Test
    void withoutAnIdTheFileNameIsTheId() {
        assertThat(article(write(folder, "sea-2026.v2.md", "---\ntitle: Sea\n---\n"))
                        .id()
                        .value())
                .isEqualTo("sea-2026.v2");
    }

    @Test
    void textsMayBeNumbersQuotedOrNull() {
        Article brief = article(write(folder, "a.md", "---\nid: 42\ntitle: '7'\nsource: ~\ntags: x, y\n---\nBody"));

        assertThat(brief.id().value()).isEqualTo("42");
        assertThat(brief.title()).isEqualTo("7");
        assertThat(brief.source()).isNull();
        assertThat(brief.tags()).containsExactly("x", "y");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: [a, b]        | :2: title: one text is needed, not a list",
                "id: 1¶title: {a: b}  | :3: title: a text is needed, not something nested",
                "tags: {a: b}         | :2: tags: a text is needed, not something nested",
                "tags: [a, [b]]       | :2: tags: a text is needed, not something nested",
                "x: &x a¶title: *x    | :3: title: a text is needed, not an alias",
                "title: a¶title: b    | :3: title: given twice",
                "- title              | :2: front matter is not made of keys and values",
                "[a]: b               | :2: a key must be a text",
                "id: 1¶title: 'open   | :3: broken YAML: found unexpected end of stream",
                "title: a: b          | :2: broken YAML: mapping values are not allowed here",
                "source: x            | : missing title and body"
            })
    void errorsNameTheirLine(String yaml, String error) {
        Path file = write(folder, "a.md", "---\n" + yaml.strip().replace('¶', '\n') + "\n---\n");

        assertThat(skipped(file)).singleElement().asString().startsWith("a.md" + error);
    }

    @Test
    void frontMatterWithoutEndIsAnError() {
        assertThat(skipped(write(folder, "a.md", "---\ntitle: a\n\nBody\n")))
                .containsExactly("a.md:1: front matter without end: no second line ---");
    }

    @Test
    void markdownWithoutFrontMatterIsSkipped() {
        assertThat(skipped(write(folder, "a.md", "# Notes\n\nNone.\n")))
                .containsExactly("a.md: Markdown without front matter: the first line must be ---");
    }

    @Test
    void windowsLineEndsAreAccepted() {
        assertThat(article(write(folder, "a.md", "---\r\ntitle: Sea\r\n---\r\nOne\r\ntwo.\r\n\r\nThree.\r\n"))
                        .body())
                .isEqualTo("One two.\n\nThree.");
    }
}
