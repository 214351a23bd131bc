package newshound.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Between two paragraphs of an article.
class AsidesTest {
    private static final String FIRST = "The harbour board will raise its tolls by a third in July, it said on Friday.";
    private static final String LAST =
            "Ferrymen called the decision an insult, and three lines will raise their fares.";

    private static String read(String between) {
        String page = "<article><p>" + FIRST + "</p>" + between + "<p>" + LAST + "</p></article>";
        return PageReader.read(page.getBytes(StandardCharsets.UTF_8), null, null)
                .body();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Advertisement</p>",
                "<p>Read more: <a href=/a>Why the harbour board needs a crane</a></p>",
                "<p><a href=/a>FOG CLOSES THE OLD HARBOUR</a></p>",
                "<p>Sign up to our weekly letter.</p>",
                "<p>Get the news from the quay in your inbox: subscribe to our newsletter today.</p>",
                "<p>Comments (12)</p>",
                "<p>By Ada Byron</p>",
                "<p><img src=a>The quay on Monday</p>",
                "<p>© 2025 The Quay Gazette</p>",
                "<div class=related-stories><p>Something long on something else, which is no part of this.</p></div>",
                "<ul><li><h4><a href=/b>Mill burns down in the old town</a></h4></li></ul>"
            })
    void whatIsNoTextOfTheArticleIsLeftOut(String aside) {
        assertThat(read(aside)).isEqualTo(FIRST + "\n\n" + LAST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "More than 30 lost.",
                "Share prices fell 3%.",
                "Watch out for the bear.",
                "Copyright law is no help to the ferrymen, said their lawyer on Friday.",
                "Comments like these have been heard before, in other harbours.",
                "“No.”",
                "He is an editor."
            })
    void shortSentencesOfTheArticleAreKept(String text) {
        assertThat(read("<p>" + text + "</p>")).isEqualTo(FIRST + "\n\n" + text + "\n\n" + LAST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"By The Numbers", "More on the tolls", "Watch the tide"})
    void headingsOfTheArticleAreKept(String text) {
        assertThat(read("<h2>" + text + "</h2>")).contains(text);
    }
}
