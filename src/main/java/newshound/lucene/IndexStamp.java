package newshound.lucene;

import java.time.Instant;
import java.util.Map;
import newshound.search.IndexFailure;
import org.apache.lucene.util.Version;

/// What every commit says of itself, so that an index made by another version is told and not misread.
///
/// @param annotator the version of the annotator that all articles went through
/// @param linkedUpTo the number of the last article that is linked to those that tell the same
record IndexStamp(String annotator, long linkedUpTo, Instant committed) {
    private static final String SCHEMA = "newshound.schema";
    private static final String LUCENE = "newshound.lucene";
    private static final String ANNOTATOR = "newshound.annotator";
    private static final String LINKED = "newshound.linked";
    private static final String COMMITTED = "newshound.committed";
    /// To be raised with every change of fields or analysis that an older index does not have.
    private static final String SCHEMA_VERSION = "6";

    Map<String, String> entries() {
        return Map.of(
                SCHEMA, SCHEMA_VERSION,
                LUCENE, Version.LATEST.toString(),
                ANNOTATOR, annotator,
                LINKED, Long.toString(linkedUpTo),
                COMMITTED, committed.toString());
    }

    /// Whether articles came in up to a commit, even if all were taken out again.
    static boolean tellsOfArticles(Map<String, String> commit) {
        return !commit.getOrDefault(LINKED, "0").equals("0");
    }

    /// @param index what the error message calls the index
    /// @throws IndexFailure where the commit was made with another schema
    static IndexStamp of(Map<String, String> commit, String index) {
        String schema = commit.get(SCHEMA);
        if (schema == null) {
            throw new IndexFailure(index + ": a Lucene index, but not one that Newshound made");
        }
        if (!schema.equals(SCHEMA_VERSION)) {
            throw new IndexFailure(index + ": made with schema " + schema + ", this version reads schema "
                    + SCHEMA_VERSION + ": index the articles again into an empty folder");
        }
        return new IndexStamp(
                commit.getOrDefault(ANNOTATOR, ""),
                Long.parseLong(commit.getOrDefault(LINKED, "0")),
                Instant.parse(commit.getOrDefault(COMMITTED, Instant.EPOCH.toString())));
    }
}
