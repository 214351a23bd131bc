package newshound.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import newshound.story.Likeness;
import newshound.story.Profile;
import newshound.story.Relation;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.DocValuesSkipper;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// One update of the links, over one reader.
///
/// Every article is linked to the one before it that it is most like, and among equals to the first. So a
/// new article chooses among those before it, and those after it may choose it.
final class StoryLinking {
    private static final Relation[] RELATIONS = Relation.values();
    /// Articles that one thread links in one go.
    private static final int CHUNK = 256;

    private final IndexWriter writer;
    private final DirectoryReader reader;
    private final Set<Long> touched;
    private final long linkedUpTo;
    private final boolean trusted;
    private final BitSet arrived = new BitSet();

    /// @param linkedUpTo the number of the last article that is linked
    /// @param trusted false where any link may lead nowhere
    StoryLinking(IndexWriter writer, Arrivals.Snapshot snapshot, long linkedUpTo, boolean trusted) {
        this.writer = writer;
        this.reader = snapshot.reader();
        this.touched = snapshot.touched();
        this.linkedUpTo = linkedUpTo;
        this.trusted = trusted;
    }

    void run() throws IOException {
        findArrived();
        Set<Integer> again = ConcurrentHashMap.newKeySet();
        again.addAll(followersOfTouched());
        choose(arrived.stream().toArray(), again);
        again.removeIf(arrived::get); // they have just chosen
        choose(again.stream().mapToInt(Integer::intValue).sorted().toArray(), null);
    }

    private void findArrived() throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            DocValuesSkipper newest = leaf.reader().getDocValuesSkipper(IndexFields.SERIAL);
            if (newest == null || newest.maxValue() <= linkedUpTo) {
                continue;
            }
            Bits live = leaf.reader().getLiveDocs();
            NumericDocValues serial = DocValues.getNumeric(leaf.reader(), IndexFields.SERIAL);
            for (int doc = serial.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = serial.nextDoc()) {
                if (serial.longValue() > linkedUpTo && (live == null || live.get(doc))) {
                    arrived.set(leaf.docBase + doc);
                }
            }
        }
    }

    /// Those whose link leads to an article that left or changed.
    private Set<Integer> followersOfTouched() throws IOException {
        Set<Integer> followers = new HashSet<>();
        if (trusted && touched.isEmpty()) {
            return followers;
        }
        Set<Long> unchanged = trusted ? Set.of() : unchanged();
        for (LeafReaderContext leaf : reader.leaves()) {
            Bits live = leaf.reader().getLiveDocs();
            for (Relation relation : RELATIONS) {
                NumericDocValues link = DocValues.getNumeric(leaf.reader(), IndexFields.link(relation));
                for (int doc = link.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = link.nextDoc()) {
                    long key = link.longValue();
                    boolean stale = key != 0 && (trusted ? touched.contains(key) : !unchanged.contains(key));
                    if (stale && (live == null || live.get(doc))) {
                        followers.add(leaf.docBase + doc);
                    }
                }
            }
        }
        return followers;
    }

    /// Keys of the living articles that were linked as they are.
    private Set<Long> unchanged() throws IOException {
        Set<Long> keys = new HashSet<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Bits live = leaf.reader().getLiveDocs();
            NumericDocValues key = DocValues.getNumeric(leaf.reader(), IndexFields.KEY);
            NumericDocValues serial = DocValues.getNumeric(leaf.reader(), IndexFields.SERIAL);
            for (int doc = key.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = key.nextDoc()) {
                boolean linked = serial.advanceExact(doc) && serial.longValue() <= linkedUpTo;
                if (linked && (live == null || live.get(doc))) {
                    keys.add(key.longValue());
                }
            }
        }
        return keys;
    }

    /// Links documents anew.
    ///
    /// @param followers collects the linked documents that may want to follow one of these; null where these
    ///     are no newcomers to them
    private void choose(int[] docs, @Nullable Set<Integer> followers) {
        int chunks = (docs.length + CHUNK - 1) / CHUNK;
        List<Choice> choices = IntStream.range(0, chunks)
                .parallel()
                .mapToObj(chunk -> Arrays.copyOfRange(docs, chunk * CHUNK, Math.min(docs.length, (chunk + 1) * CHUNK)))
                .flatMap(chunk -> chooseChunk(chunk, followers).stream())
                .toList();
        try {
            for (Choice choice : choices) {
                write(choice);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param links by relation
    private record Choice(int doc, Map<Relation, StoryLink> links) {}

    private List<Choice> chooseChunk(int[] docs, @Nullable Set<Integer> followers) {
        try {
            StoryNeighbours neighbours = new StoryNeighbours(reader);
            List<Choice> choices = new ArrayList<>(docs.length);
            for (int doc : docs) {
                choices.add(choose(doc, neighbours, followers));
            }
            return choices;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Choice choose(int doc, StoryNeighbours neighbours, @Nullable Set<Integer> followers) throws IOException {
        Profile profile = profile(doc);
        List<StoryNeighbours.Neighbour> around = neighbours.of(doc, profile);
        Map<Long, Profile> byKey = new HashMap<>();
        around.forEach(other -> byKey.put(other.profile().key(), other.profile()));
        Map<Relation, StoryLink.Choice> choices = new EnumMap<>(Relation.class);
        for (StoryNeighbours.Neighbour other : around) {
            boolean before = other.profile().precedes(profile);
            Likeness likeness = profile.likeness(other.profile());
            for (Relation relation : RELATIONS) {
                double link = likeness.by(relation);
                if (link > 0 && before) {
                    choices.computeIfAbsent(relation, _ -> new StoryLink.Choice())
                            .offer(other.profile(), link);
                } else if (link > 0 && followers != null && mayFollow(other, relation, profile, link, byKey)) {
                    followers.add(other.doc());
                }
            }
        }
        Map<Relation, StoryLink> links = new EnumMap<>(Relation.class);
        choices.forEach((relation, choice) -> links.put(relation, choice.chosen()));
        return new Choice(doc, links);
    }

    /// Whether a newcomer may take the place of what an article is linked to. Of many copies of one text nearly
    /// all are linked to the first, which is nearly never the newcomer: this is where a flood of them is cheap.
    private boolean mayFollow(
            StoryNeighbours.Neighbour other,
            Relation relation,
            Profile newcomer,
            double link,
            Map<Long, Profile> around) {
        StoryLink held = other.links().getOrDefault(relation, StoryLink.NONE);
        if (arrived.get(other.doc()) || link < held.strength()) {
            return false;
        }
        Profile before = around.get(held.key());
        return link > held.strength() || before == null || newcomer.precedes(before);
    }

    private Profile profile(int doc) throws IOException {
        LeafReaderContext leaf = leaf(doc);
        BinaryDocValues profiles = DocValues.getBinary(leaf.reader(), IndexFields.PROFILE);
        if (!profiles.advanceExact(doc - leaf.docBase)) {
            throw new IllegalStateException("every document has a story profile");
        }
        BytesRef bytes = profiles.binaryValue();
        return Profile.decode(bytes.bytes, bytes.offset, bytes.length);
    }

    private LeafReaderContext leaf(int doc) {
        return reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
    }

    private void write(Choice choice) throws IOException {
        LeafReaderContext leaf = leaf(choice.doc);
        for (Relation relation : RELATIONS) {
            StoryLink link = choice.links.getOrDefault(relation, StoryLink.NONE);
            NumericDocValuesField[] fields = link.fields(relation);
            boolean written = new StoryLinkValues(leaf.reader(), relation)
                            .of(choice.doc - leaf.docBase)
                            .equals(link)
                    || writer.tryUpdateDocValue(reader, choice.doc, fields) >= 0;
            if (!written) { // a merge took the segment away meanwhile
                writer.updateDocValues(new Term(IndexFields.ID, id(choice.doc)), fields);
            }
        }
    }

    private String id(int doc) throws IOException {
        Document document = reader.storedFields().document(doc, Set.of(IndexFields.ID));
        return Objects.requireNonNull(document.get(IndexFields.ID), "every document has an id");
    }
}
