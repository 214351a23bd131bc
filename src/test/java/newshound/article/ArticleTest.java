package newshound.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ArticleTest {
    private static Article.Builder article() {
        return Article.builder(new ArticleId("a"));
    }

    @Test
    void aTitleOrABodyIsEnough() {
        assertThat(article().title("Title").build().body()).isEmpty();
        assertThat(article().body("Body").build().title()).isEmpty();
    }

    @Test
    void neitherTitleNorBodyIsNoArticle() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> article().title(" ").body("\n").build())
                .withMessageContaining("article a");
    }

    @Test
    void aTitleIsOneLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> article().title("two\nlines").build())
                .withMessageContaining("one line");
    }

    @Test
    void theLeadIsTheFirstParagraph() {
        assertThat(article().body("First\nline.\n\nSecond.\n\nThird.").build().lead())
                .isEqualTo("First\nline.");
        assertThat(article().body("Only one.").build().lead()).isEqualTo("Only one.");
        assertThat(article().title("No body").build().lead()).isEmpty();
    }

    @Test
    void tagsAreKeptOnceInTheirOrder() {
        assertThat(article().title("t").tags(List.of("b", "a", "b")).build().tags())
                .containsExactly("b", "a");
    }

    @Test
    void listsGivenCanChangeWithoutChangingTheArticle() {
        List<String> names = new ArrayList<>(List.of("Ada"));
        Article article = article().title("t").authors(names).tags(names).build();
        names.add("Bob");
        assertThat(article.authors()).containsExactly("Ada");
        assertThat(article.tags()).containsExactly("Ada");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " a", "a ", "a\nb", "a\u0000b", "\u0085"})
    void anIdHasNoWhiteSpaceAtItsEndsAndNoControlCharacters(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ArticleId(id))
                .withMessageStartingWith("article id: ");
    }

    @Test
    void anIdIsAtMost512Long() {
        assertThat(new ArticleId("x".repeat(512)).toString()).hasSize(512);
        assertThatIllegalArgumentException().isThrownBy(() -> new ArticleId("x".repeat(513)));
    }

    @Test
    void entitiesAreMostSalientFirst() {
        Entity titled = entity("titled");
        Entity often = entity("often");
        Entity early = entity("early");
        Entity late = entity("late");
        Article article = article().title("xx").body("xxxxxxxx").build();
        AnnotatedArticle annotated = new AnnotatedArticle(
                article,
                List.of(
                        new Mention(TextField.TITLE, new Span(0, 1), titled),
                        new Mention(TextField.BODY, new Span(0, 1), early),
                        new Mention(TextField.BODY, new Span(1, 2), often),
                        new Mention(TextField.BODY, new Span(2, 3), late),
                        new Mention(TextField.BODY, new Span(3, 4), often)));
        assertThat(annotated.entities()).containsExactly(titled, often, early, late);
    }

    @Test
    void aMentionOutsideItsTextIsRefused() {
        Article article = article().title("four").body("eightchr").build();
        Mention mention = new Mention(TextField.TITLE, new Span(0, 5), entity("e"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AnnotatedArticle(article, List.of(mention)))
                .withMessageContaining("article a");
    }

    @Test
    void anEntityKnowsAllThatItIsPartOfNearestFirst() {
        Entity top = entity("top");
        Entity middle = new Entity("middle", EntityType.ORGANISATION, "Middle", List.of(), top);
        Entity bottom = new Entity("bottom", EntityType.PRODUCT, "Bottom", List.of(), middle);
        assertThat(bottom.ancestors()).containsExactly(middle, top);
        assertThat(top.ancestors()).isEmpty();
    }

    @Test
    void anEntityHasAnIdAndAName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Entity(" ", EntityType.PERSON, "Name", List.of(), null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Entity("id", EntityType.PERSON, "", List.of(), null));
    }

    private static Entity entity(String id) {
        return new Entity(id, EntityType.ORGANISATION, id, List.of(), null);
    }
}
