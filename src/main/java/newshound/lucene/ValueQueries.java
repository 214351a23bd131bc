package newshound.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import newshound.schema.Dimension;
import newshound.schema.Field;
import newshound.schema.FieldType;
import newshound.story.Relation;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Values of entity, keyword, address and group fields, as a query or a chosen facet names them.
final class ValueQueries {
    /// What parts an outlet's name from what follows it; a hyphen inside a word does not.
    private static final Pattern TAIL = Pattern.compile("(?: [-‐‑–—|·•:»>/(]|[:|»]) ?\\S");

    private final ReaderColumns columns;
    private final IndexReader reader;

    ValueQueries(ReaderColumns columns, IndexReader reader) {
        this.columns = columns;
        this.reader = reader;
    }

    /// What a query's `field:text` finds.
    Query value(Field field, String text, boolean prefix) {
        return switch (field.type()) {
            case ENTITY -> prefix ? entitiesNamedLike(field, text) : oneOf(field, List.of(text));
            case KEYWORD -> field == Field.SOURCE ? source(text, prefix) : keyword(field, text, prefix);
            case ADDRESS -> address(text, prefix);
            case GROUP -> group(field, text);
            case TEXT, DATE, NUMBER, MOVE -> throw new IllegalArgumentException(field + " holds no values");
        };
    }

    /// The articles of any group.
    Query grouped(Field field) {
        return new DocumentsQuery(groups(field).documents());
    }

    /// The group of the article with this key, or that article alone: so a link that was made when the group had
    /// another first article still finds it.
    private Query group(Field field, String key) {
        Query keyed = NumericDocValuesField.newSlowExactQuery(IndexFields.KEY, HexFormat.fromHexDigitsToLong(key));
        try {
            ScoreDoc[] found = new IndexSearcher(reader).search(keyed, 1).scoreDocs;
            int group = found.length == 0 ? ArticleGroups.ALONE : groups(field).group(found[0].doc);
            return group == ArticleGroups.ALONE
                    ? new ConstantScoreQuery(keyed)
                    : new DocumentsQuery(groups(field).documents(group));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ArticleGroups groups(Field field) {
        return columns.groups(reader, field == Field.COPIES ? Relation.COPY : Relation.STORY);
    }

    /// What the values chosen in a facet let through: an article with any of them.
    Query chosen(Dimension dimension, List<String> values) {
        return oneOf(dimension.field(), values);
    }

    private Query oneOf(Field field, List<String> values) {
        List<BytesRef> keys;
        if (field.type() == FieldType.ENTITY) {
            FacetColumn column = column(field);
            keys = values.stream()
                    .flatMap(value -> column.meant(value).stream())
                    .map(number -> new BytesRef(column.value(number).key()))
                    .toList();
        } else {
            keys = values.stream()
                    .map(value -> new BytesRef(FacetTerm.of(value).key()))
                    .toList();
        }
        return switch (keys.size()) {
            case 0 -> new MatchNoDocsQuery("nothing is called " + values);
            case 1 -> new ConstantScoreQuery(new TermQuery(new Term(field.fieldName(), keys.getFirst())));
            default -> new TermInSetQuery(field.fieldName(), keys);
        };
    }

    private Query entitiesNamedLike(Field field, String text) {
        FacetColumn column = column(field);
        List<BytesRef> keys = column.beginning(text).stream()
                .map(number -> new BytesRef(column.value(number).key()))
                .toList();
        return new TermInSetQuery(field.fieldName(), keys);
    }

    /// Whether an entity of the index has this name, given in lower case.
    boolean isName(String name) {
        return Arrays.stream(Dimension.values())
                .map(Dimension::field)
                .filter(field -> field.type() == FieldType.ENTITY)
                .anyMatch(field -> !column(field).named(name).isEmpty());
    }

    private FacetColumn column(Field field) {
        return columns.column(reader, field.fieldName());
    }

    private static Query keyword(Field field, String text, boolean prefix) {
        Term term = new Term(field.fieldName(), FacetTerm.of(text).key());
        return prefix ? new PrefixQuery(term) : new ConstantScoreQuery(new TermQuery(term));
    }

    private Query source(String text, boolean prefix) {
        String host = text.strip().toLowerCase(Locale.ROOT).replaceFirst("^(https?://)?(www\\.)?", "");
        Term domain = new Term(IndexFields.HOST, host);
        return new ConstantScoreQuery(new BooleanQuery.Builder()
                .add(keyword(Field.SOURCE, text, prefix), Occur.SHOULD)
                .add(keyword(Field.SOURCE, host, prefix), Occur.SHOULD)
                .add(withTail(text), Occur.SHOULD)
                .add(prefix ? new PrefixQuery(domain) : new TermQuery(domain), Occur.SHOULD)
                .build());
    }

    /// Feeds call an outlet by its name and more: `The Bench | Tools`, `The Bench: World`.
    private Query withTail(String outlet) {
        String name = FacetTerm.of(outlet).key();
        FacetColumn column = column(Field.SOURCE);
        List<BytesRef> keys = IntStream.range(0, column.size())
                .mapToObj(number -> column.value(number).key())
                .filter(key -> key.startsWith(name)
                        && TAIL.matcher(key).region(name.length(), key.length()).lookingAt())
                .map(BytesRef::new)
                .toList();
        return new TermInSetQuery(Field.SOURCE.fieldName(), keys);
    }

    private static Query address(String text, boolean prefix) {
        if (prefix) {
            return addressBeginning(TextAnalysis.words(text));
        }
        Query words = TextQueries.phrase(Field.URL, text, 0);
        return words == null ? new MatchNoDocsQuery("no part of an address") : new ConstantScoreQuery(words);
    }

    /// The last word as a beginning, anywhere in an address that has the others side by side.
    private static Query addressBeginning(List<String> words) {
        if (words.isEmpty()) {
            return new MatchNoDocsQuery("no part of an address");
        }
        String url = Field.URL.fieldName();
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(new PrefixQuery(new Term(url, words.getLast())), Occur.FILTER);
        if (words.size() > 1) {
            all.add(new PhraseQuery(url, words.subList(0, words.size() - 1).toArray(String[]::new)), Occur.FILTER);
        }
        return new ConstantScoreQuery(all.build());
    }
}
