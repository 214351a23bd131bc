package newshound.page;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// When a page's article was published and when it was changed, as the page writes it.
///
/// @param modified null where it says the same as `published`
record PageDates(@Nullable String published, @Nullable String modified) {
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "article:published",
            "og:article:published_time",
            "og:published_time",
            "datepublished",
            "parsely-pub-date",
            "sailthru.date",
            "cxenseparse:recs:publishtime",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.created",
            "dc.date.created",
            "dc.date.published",
            "dc.date",
            "dcterms.date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "published-date",
            "originalpublicationdate",
            "article_date_original",
            "article.published",
            "article.created",
            "displaydate",
            "ptime",
            "date");

    private static final List<String> MODIFIED = List.of(
            "article:modified_time",
            "article:modified",
            "og:updated_time",
            "og:article:modified_time",
            "datemodified",
            "dcterms.modified",
            "dc.date.modified",
            "lastmod",
            "last-modified",
            "last-updated",
            "revision_date",
            "article.updated",
            "utime");

    /// From the marked to the merely shown.
    private static final List<String> SHOWN = List.of(
            "[itemprop~=datePublished]",
            "time[pubdate]",
            "article time[datetime], main time[datetime]",
            ".entry-date, .post-date, .article-date, .published, .pubdate, .publish-date, .dateline, .timestamp",
            "time");

    /// Says a year that a page can be from; `1970` is what a computer writes that does not know.
    private static final Pattern DATED = Pattern.compile(
            "(?s).*(?:(?<!\\d)(?:19[89]\\d|197[1-9]|20\\d\\d)(?!\\d{1,3}(?!\\d))|\\d{1,2}[./]\\d{1,2}[./]\\d{2}|(?:19|20)\\d{6}).*");

    private static final int MAX_LENGTH = 80;

    /// @param address of the page, as much as is known: outlets put the day into it
    static PageDates of(Document page, LinkedData data, MetaTags meta, @Nullable String address) {
        String published = firstDate(Stream.of(
                        data.all("datePublished"),
                        PUBLISHED.stream().flatMap(name -> meta.all(List.of(name))),
                        SHOWN.stream().flatMap(query -> shown(page, query)),
                        data.all("dateCreated"),
                        Stream.ofNullable(address == null ? null : AddressDate.of(address)))
                .flatMap(dates -> dates));
        String modified = firstDate(Stream.of(
                        data.all("dateModified"),
                        MODIFIED.stream().flatMap(name -> meta.all(List.of(name))),
                        shown(page, "[itemprop~=dateModified]"))
                .flatMap(dates -> dates));
        return published == null
                ? new PageDates(modified, null)
                : new PageDates(published, otherThan(published, modified));
    }

    private static @Nullable String otherThan(String published, @Nullable String modified) {
        return Objects.equals(published, modified) ? null : modified;
    }

    private static @Nullable String firstDate(Stream<String> candidates) {
        return candidates
                .filter(date ->
                        date.length() <= MAX_LENGTH && DATED.matcher(date).matches())
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> shown(Document page, String query) {
        return page.select(query).stream().limit(5).map(PageDates::date);
    }

    private static String date(Element element) {
        return PlainValue.of(Stream.of("datetime", "content", "title")
                .map(element::attr)
                .filter(value -> DATED.matcher(value).matches())
                .findFirst()
                .orElseGet(element::text));
    }
}
