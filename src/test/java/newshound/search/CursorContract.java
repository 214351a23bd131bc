package newshound.search;

import static newshound.search.Nodes.word;
import static newshound.search.TestArticles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import newshound.schema.Dimension;
import org.junit.jupiter.api.Test;

/// Cursors that cannot be followed are the caller's mistake.
interface CursorContract extends OpensIndex {

    private OpenedIndex ferries() {
        return open().holding(
                        article("1").body("ferry"),
                        article("2").body("ferry").tags(List.of("x")),
                        article("3").body("ferry"));
    }

    private static String cursor(OpenedIndex news, Question question) {
        return Objects.requireNonNull(news.ask(question).cursor());
    }

    private static void refuses(OpenedIndex news, Question question) {
        assertThatThrownBy(() -> news.ask(question))
                .isInstanceOfSatisfying(
                        InvalidRequest.class,
                        invalid -> assertThat(invalid.parameter()).isEqualTo("cursor"));
    }

    @Test
    default void aCursorOfAnotherQuestionIsRefused() {
        try (OpenedIndex news = ferries()) {
            Question question = Question.of(word("ferry")).size(1);
            Question on = question.after(cursor(news, question));
            refuses(news, Question.of(word("tram")).after(on.cursor()));
            refuses(news, on.choosing(Dimension.TAG, "x"));
            refuses(news, on.within(LocalDate.of(2025, 1, 1), null));
            refuses(news, on.sorted(Sort.OLDEST));
        }
    }

    @Test
    default void aCursorMayGoOnWithAnotherPageSizeAndOtherFacets() {
        try (OpenedIndex news = ferries()) {
            Question question = Question.of(word("ferry")).size(1);
            Question on = question.after(cursor(news, question)).size(2).facetSize(1);
            assertThat(OpenedIndex.ids(news.ask(on))).hasSize(2);
        }
    }

    @Test
    default void textThatIsNoCursorIsRefused() {
        try (OpenedIndex news = ferries()) {
            Question question = Question.of(word("ferry")).size(1);
            String cursor = cursor(news, question);
            for (String text : List.of("", " ", "x", "%%%", "AAAA", "🦊", cursor + "AAAA", cursor.substring(4))) {
                refuses(news, question.after(text));
            }
        }
    }

    /// A character that changes nothing of what it stands for (unused bits at the end) may pass.
    @Test
    default void aCursorWithAnyCharacterChangedIsRefusedOrGoesOnAsBefore() {
        try (OpenedIndex news = ferries()) {
            for (Sort sort : Sort.values()) {
                Question question = Question.of(word("ferry")).size(1).sorted(sort);
                String cursor = cursor(news, question);
                List<String> next = OpenedIndex.ids(news.ask(question.after(cursor)));
                int refused = 0;
                for (int at = 0; at < cursor.length(); at++) {
                    String changed =
                            cursor.substring(0, at) + (cursor.charAt(at) == 'A' ? 'B' : 'A') + cursor.substring(at + 1);
                    try {
                        assertThat(OpenedIndex.ids(news.ask(question.after(changed))))
                                .isEqualTo(next);
                    } catch (InvalidRequest invalid) {
                        refused++;
                    }
                }
                assertThat(refused).isGreaterThanOrEqualTo(cursor.length() - 1);
            }
        }
    }
}
