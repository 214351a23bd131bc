package newshound.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newshound.article.Article;
import newshound.article.ArticleId;
import newshound.evaluation.RewrittenCopy.Way;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RewrittenCopyTest {
    private static final Article ORIGINAL = Article.builder(new ArticleId("original"))
            .title("A headline")
            .body(IntStream.range(0, 100)
                    .mapToObj(n -> "Here stands sentence%d of them. ".formatted(n) + (n % 5 == 4 ? "\n\n" : ""))
                    .collect(Collectors.joining()))
            .build();

    @ParameterizedTest
    @EnumSource
    void keepsTheShareAndChangesTheHeadline(Way way) {
        Article copy = rewrite(way, 3);
        List<String> original = RewrittenCopy.words(ORIGINAL.body());
        long kept = RewrittenCopy.words(copy.body()).stream()
                .filter(original::contains)
                .count();
        assertThat((double) kept / original.size()).isCloseTo(0.7, within(0.05));
        assertThat(copy.title()).isNotEqualTo(ORIGINAL.title());
        assertThat(copy.id()).isNotEqualTo(ORIGINAL.id());
    }

    @ParameterizedTest
    @EnumSource
    void theSameSeedMakesTheSameCopy(Way way) {
        assertThat(rewrite(way, 5)).isEqualTo(rewrite(way, 5));
    }

    private static Article rewrite(Way way, long seed) {
        return new RewrittenCopy(way, 0.7).of(ORIGINAL, List.of("other", "words"), new Random(seed));
    }
}
