package newshound.export;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import newshound.article.PublicationDate;
import newshound.search.EntityLink;
import newshound.search.GroupLink;
import newshound.search.Hit;
import newshound.search.SnippetPart;
import org.jspecify.annotations.Nullable;

/// The hits of a search.
public final class HitRows implements RowKind<Hit> {
    /// Between values in one cell.
    private static final String SEPARATOR = "; ";

    private static final List<Column<Hit>> COLUMNS = List.of(
            new Column<>("id", Hit::id),
            new Column<>("title", Hit::title),
            new Column<>("published", Hit::published),
            new Column<>("source", Hit::source),
            new Column<>("url", Hit::url),
            new Column<>("snippet", HitRows::snippet),
            new Column<>("companies", hit -> names(hit, "company")),
            new Column<>("people", hit -> names(hit, "person")),
            new Column<>("products", hit -> names(hit, "product")),
            new Column<>("places", hit -> names(hit, "place")),
            new Column<>("copies", hit -> articles(hit.copies())),
            new Column<>("copies_id", hit -> id(hit.copies())),
            new Column<>("story", hit -> articles(hit.story())),
            new Column<>("story_id", hit -> id(hit.story())),
            new Column<>("score", hit -> Double.toString(hit.score())));

    @Override
    public List<Column<Hit>> columns() {
        return COLUMNS;
    }

    @Override
    public FeedEntry entry(Hit hit) {
        return new FeedEntry(
                "article " + hit.id(),
                hit.title(),
                hit.url(),
                hit.source(),
                instant(hit.published()),
                snippet(hit),
                hit.entities().stream().map(HitRows::category).toList());
    }

    private static FeedEntry.Category category(EntityLink entity) {
        return new FeedEntry.Category(entity.dimension() + ":" + entity.id(), entity.name());
    }

    /// Of a day its start in UTC: a feed knows no smaller accuracy than a second.
    private static @Nullable Instant instant(@Nullable String published) {
        return published == null
                ? null
                : Instant.ofEpochMilli(PublicationDate.ofIso(published).orderMillis());
    }

    private static String snippet(Hit hit) {
        return hit.snippets().stream()
                .map(sentence -> sentence.stream().map(SnippetPart::text).collect(Collectors.joining()))
                .collect(Collectors.joining(" … "));
    }

    private static String names(Hit hit, String dimension) {
        return hit.entities().stream()
                .filter(entity -> entity.dimension().equals(dimension))
                .map(EntityLink::name)
                .collect(Collectors.joining(SEPARATOR));
    }

    private static @Nullable String articles(@Nullable GroupLink group) {
        return group == null ? null : Long.toString(group.articles());
    }

    private static @Nullable String id(@Nullable GroupLink group) {
        return group == null ? null : group.id();
    }
}
