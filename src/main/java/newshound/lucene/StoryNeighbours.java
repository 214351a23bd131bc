package newshound.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import newshound.story.Profile;
import newshound.story.Relation;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.jspecify.annotations.Nullable;

/// Finds the articles of a reader that may tell the same as a given one. For one thread.
final class StoryNeighbours {
    /// Living articles that are looked at for one trace, the first to arrive. Only floods of one and the same text have
    /// more; of these the first are enough, and time stays bounded.
    private static final int MAX_SHARING = 512;

    private static final int TERM_BYTES = 6;

    private final List<Segment> segments = new ArrayList<>();

    StoryNeighbours(IndexReader reader) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(IndexFields.TRACE);
            if (terms != null) {
                segments.add(new Segment(leaf, terms.iterator()));
            }
        }
    }

    /// @param doc in the whole reader
    /// @param links by relation: what the article itself is linked to
    record Neighbour(int doc, Profile profile, Map<Relation, StoryLink> links) {}

    /// All living articles that share a trace with a document, itself left out.
    ///
    /// @param doc the document of the profile
    List<Neighbour> of(int doc, Profile profile) throws IOException {
        BytesRef[] lookups = Arrays.stream(profile.lookups())
                .sorted()
                .distinct()
                .mapToObj(StoryNeighbours::term)
                .toArray(BytesRef[]::new);
        int[] room = new int[lookups.length];
        Arrays.fill(room, MAX_SHARING);
        List<Neighbour> found = new ArrayList<>();
        for (Segment segment : segments) {
            segment.collect(lookups, room, doc, found);
        }
        return found;
    }

    /// A trace as a term: its upper bytes, which tell enough apart, since what is found is compared. The order of
    /// the numbers is the order of their terms.
    static BytesRef term(long trace) {
        byte[] bytes = new byte[Long.BYTES];
        NumericUtils.longToSortableBytes(trace, bytes, 0);
        return new BytesRef(bytes, 0, TERM_BYTES);
    }

    private static final class Segment {
        private final LeafReader reader;
        private final int base;
        private final TermsEnum terms;
        private @Nullable PostingsEnum postings;
        private int[] docs = new int[64];

        private Segment(LeafReaderContext leaf, TermsEnum terms) {
            this.reader = leaf.reader();
            this.base = leaf.docBase;
            this.terms = terms;
        }

        /// @param room how many more articles are looked at for each lookup
        private void collect(BytesRef[] lookups, int[] room, int self, List<Neighbour> found) throws IOException {
            int size = 0;
            Bits live = reader.getLiveDocs();
            for (int i = 0; i < lookups.length; i++) {
                if (room[i] == 0 || !terms.seekExact(lookups[i])) {
                    continue;
                }
                postings = terms.postings(postings, PostingsEnum.NONE);
                for (int doc = postings.nextDoc();
                        doc != DocIdSetIterator.NO_MORE_DOCS && room[i] > 0;
                        doc = postings.nextDoc()) {
                    // one that left takes no room: how many of those are there still depends on kills and merges
                    if (base + doc != self && (live == null || live.get(doc))) {
                        room[i]--;
                        docs = ArrayUtil.grow(docs, size + 1);
                        docs[size++] = doc;
                    }
                }
            }
            if (size > 0) {
                Arrays.sort(docs, 0, size);
                read(size, found);
            }
        }

        /// Doc values are read in the order of the documents.
        private void read(int size, List<Neighbour> found) throws IOException {
            BinaryDocValues profiles = DocValues.getBinary(reader, IndexFields.PROFILE);
            Map<Relation, StoryLinkValues> values = new EnumMap<>(Relation.class);
            for (Relation relation : Relation.values()) {
                values.put(relation, new StoryLinkValues(reader, relation));
            }
            int last = -1;
            for (int i = 0; i < size; i++) {
                int doc = docs[i];
                if (doc == last || !profiles.advanceExact(doc)) {
                    continue;
                }
                last = doc;
                BytesRef bytes = profiles.binaryValue();
                Profile profile = Profile.decode(bytes.bytes, bytes.offset, bytes.length);
                Map<Relation, StoryLink> links = new EnumMap<>(Relation.class);
                for (Map.Entry<Relation, StoryLinkValues> value : values.entrySet()) {
                    links.put(value.getKey(), value.getValue().of(doc));
                }
                found.add(new Neighbour(base + doc, profile, links));
            }
        }
    }
}
