package newshound.lucene;

import java.time.Clock;
import java.util.Map;
import newshound.search.IndexFailure;
import org.apache.lucene.util.Version;

/// What every commit says of itself, so that an index made by another version is told and not misread.
final class IndexStamp {
    static final String COMMITTED = "newshound.committed";
    private static final String SCHEMA = "newshound.schema";
    private static final String LUCENE = "newshound.lucene";
    /// To be raised with every change of fields or analysis that an older index does not have.
    private static final String SCHEMA_VERSION = "1";

    private IndexStamp() {}

    static Map<String, String> now(Clock clock) {
        return Map.of(
                SCHEMA, SCHEMA_VERSION,
                LUCENE, Version.LATEST.toString(),
                COMMITTED, clock.instant().toString());
    }

    /// @throws IndexFailure where the commit was made with another schema
    static void check(Map<String, String> stamp, String index) {
        String schema = stamp.get(SCHEMA);
        if (schema == null) {
            throw new IndexFailure(index + ": a Lucene index, but not one that Newshound made");
        }
        if (!schema.equals(SCHEMA_VERSION)) {
            throw new IndexFailure(index + ": made with schema " + schema + ", this version reads schema "
                    + SCHEMA_VERSION + ": index the articles again into an empty folder");
        }
    }
}
