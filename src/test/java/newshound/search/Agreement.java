package newshound.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import newshound.schema.Dimension;
import org.jspecify.annotations.Nullable;

/// That an index answers a question as a scan of all articles does.
///
/// @param described what to say where it does not
public record Agreement(NaiveSearch scan, Question question, String described) {

    /// @return how many articles match
    public int check(OpenedIndex index) {
        SearchResponse counted = index.ask(question.size(0));
        Set<String> articles = scan.ids(question);
        assertThat(counted.total().articles()).as(described).isEqualTo(articles.size());
        assertThat(counted.total().value())
                .as(described)
                .isEqualTo(scan.hits(question).size());
        List<String> shown = walk(index, question);
        assertThat(shown).as(described).doesNotHaveDuplicates().isSubsetOf(articles);
        assertThat(shown.stream().map(scan::groupOf))
                .as(described)
                .containsExactlyInAnyOrderElementsOf(scan.hits(question));
        for (Dimension dimension : Dimension.values()) {
            check(
                    dimension,
                    Optional.ofNullable(counted.facets().get(dimension.key())).orElseThrow());
        }
        check(counted.histogram());
        return articles.size();
    }

    /// The ids of all hits, page after page by cursor.
    public static List<String> walk(OpenedIndex index, Question question) {
        SearchResponse page = index.ask(question);
        List<String> ids = new ArrayList<>(OpenedIndex.ids(page));
        while (page.cursor() != null) {
            page = index.ask(question.after(page.cursor()));
            assertThat(page.hits()).isNotEmpty();
            ids.addAll(OpenedIndex.ids(page));
        }
        return ids;
    }

    private void check(Dimension dimension, List<FacetValue> values) {
        Map<String, Long> expected = scan.facet(question, dimension);
        String where = dimension.key() + ", " + described;
        for (FacetValue value : values) {
            assertThat(value.count())
                    .as(value + " of " + where)
                    .isEqualTo(expected.getOrDefault(NaiveSearch.folded(value.value()), 0L));
        }
        assertThat(values.stream().map(v -> NaiveSearch.folded(v.value())).toList())
                .as(where)
                .doesNotHaveDuplicates();
        int size = Math.min(question.facets().getFirst().size(), expected.size());
        List<Long> most = expected.values().stream()
                .sorted(Collections.reverseOrder())
                .limit(size)
                .toList();
        List<Long> shown = values.stream()
                .filter(value -> value.count() > 0)
                .map(FacetValue::count)
                .limit(size)
                .toList();
        assertThat(shown).as(where).isEqualTo(most);
    }

    private void check(Histogram histogram) {
        Set<NaiveSearch.Dated> dated = scan.days(question);
        assertThat(histogram.unknown())
                .as(described)
                .isEqualTo(dated.stream().filter(hit -> hit.day() == null).count());
        for (Histogram.Bucket bucket : histogram.buckets()) {
            assertThat(bucket.count())
                    .as(bucket + " of " + described)
                    .isEqualTo(dated.stream()
                            .filter(hit -> within(hit.day(), bucket))
                            .map(NaiveSearch.Dated::group)
                            .distinct()
                            .count());
        }
        Set<NaiveSearch.Dated> outside = dated.stream()
                .filter(hit -> hit.day() != null)
                .filter(hit -> histogram.buckets().stream().noneMatch(bucket -> within(hit.day(), bucket)))
                .collect(Collectors.toSet());
        assertThat(outside).as(described).isEmpty();
    }

    private static boolean within(@Nullable LocalDate day, Histogram.Bucket bucket) {
        return day != null && !day.isBefore(bucket.start()) && !day.isAfter(bucket.end());
    }
}
