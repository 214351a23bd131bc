package newshound.search;

import static newshound.search.Nodes.all;
import static newshound.search.Nodes.any;
import static newshound.search.Nodes.days;
import static newshound.search.Nodes.not;
import static newshound.search.Nodes.phrase;
import static newshound.search.Nodes.value;
import static newshound.search.Nodes.word;
import static newshound.search.TestArticles.article;
import static newshound.search.TestArticles.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import newshound.query.QueryNode;
import newshound.schema.Field;
import org.junit.jupiter.api.Test;

/// How clauses are put together.
interface BooleanQueryContract extends OpensIndex {

    private OpenedIndex colours() {
        return open().holding(
                        article("r").body("red").published(on("2025-01-01")).tags(List.of("warm")),
                        article("g").body("green").published(on("2025-01-02")).tags(List.of("cold")),
                        article("rg").body("red green").published(on("2025-01-03")),
                        article("rgb").body("red green blue").tags(List.of("warm", "cold")),
                        article("none").body("grey"));
    }

    @Test
    default void everythingFindsAllAndNothingNone() {
        try (OpenedIndex news = colours()) {
            assertThat(news.found(new QueryNode.Everything())).hasSize(5);
            assertThat(news.found(new QueryNode.Nothing())).isEmpty();
        }
    }

    @Test
    default void andWantsAllOrWantsAny() {
        try (OpenedIndex news = colours()) {
            assertThat(news.found(all(word("red"), word("green")))).containsExactlyInAnyOrder("rg", "rgb");
            assertThat(news.found(any(word("blue"), word("grey")))).containsExactlyInAnyOrder("rgb", "none");
            assertThat(news.found(all(word("red"), value(Field.TAG, "warm"), days(null, "2025-12-31"))))
                    .containsExactly("r");
        }
    }

    @Test
    default void aLoneNotFindsAllOthers() {
        try (OpenedIndex news = colours()) {
            assertThat(news.found(not(word("red")))).containsExactlyInAnyOrder("g", "none");
            assertThat(news.found(all(not(word("red")), not(word("grey"))))).containsExactly("g");
            assertThat(news.found(any(not(word("red")), word("blue")))).containsExactlyInAnyOrder("g", "none", "rgb");
            assertThat(news.found(not(value(Field.TAG, "cold")))).containsExactlyInAnyOrder("r", "rg", "none");
        }
    }

    @Test
    default void notOfNotIsTheThingItself() {
        try (OpenedIndex news = colours()) {
            assertThat(news.found(not(not(word("blue"))))).containsExactly("rgb");
            assertThat(news.found(all(word("red"), not(not(word("blue")))))).containsExactly("rgb");
            assertThat(news.found(not(any(word("red"), word("green"))))).containsExactly("none");
            assertThat(news.found(not(all(word("red"), word("green"))))).containsExactlyInAnyOrder("r", "g", "none");
        }
    }

    @Test
    default void clausesNest() {
        try (OpenedIndex news = colours()) {
            QueryNode query = all(any(word("red"), word("green")), not(all(word("red"), not(word("blue")))));
            assertThat(news.found(query)).containsExactlyInAnyOrder("g", "rgb");
        }
    }

    @Test
    default void aBoostChangesNoHits() {
        try (OpenedIndex news = colours()) {
            assertThat(news.found(new QueryNode.Boost(word("red"), 4))).hasSize(3);
            assertThat(news.found(new QueryNode.Boost(not(word("red")), 0.5f))).hasSize(2);
            assertThat(news.found(all(new QueryNode.Boost(value(Field.TAG, "cold"), 3), word("green"))))
                    .containsExactlyInAnyOrder("g", "rgb");
            assertThat(news.found(new QueryNode.Boost(word("—"), 2))).isEmpty();
        }
    }

    @Test
    default void emptyClausesFindNothing() {
        try (OpenedIndex news = colours()) {
            assertThat(news.found(all())).isEmpty();
            assertThat(news.found(any())).isEmpty();
        }
    }

    @Test
    default void deepAndWideTreesAreAnswered() {
        try (OpenedIndex news = colours()) {
            QueryNode deep = word("blue");
            for (int i = 0; i < 20; i++) {
                deep = i % 2 == 0 ? all(deep, word("red")) : any(deep, phrase("blue"));
            }
            assertThat(news.found(deep)).containsExactly("rgb");
            assertThat(news.found(new QueryNode.And(Collections.nCopies(256, word("blue")))))
                    .containsExactly("rgb");
        }
    }
}
