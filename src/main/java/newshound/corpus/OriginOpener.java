package newshound.corpus;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.function.LongConsumer;
import newshound.fetch.FetchOutcome;
import newshound.fetch.FetchRequest;
import newshound.fetch.Fetcher;
import org.jspecify.annotations.Nullable;

/// Gets the bytes of an origin and opens them with the reader that they ask for.
///
/// @param fetcher null where no address is among the origins
record OriginOpener(InputStream standardInput, @Nullable Fetcher fetcher) {
    static final String STANDARD_INPUT = "-";

    /// What came of opening.
    sealed interface Opened {
        record Reading(ItemReader reader) implements Opened {}

        record Closed(Item.Skipped skipped) implements Opened {}
    }

    /// @param counter told how many bytes were read from the disk, after every read
    /// @throws IOException where the origin cannot be opened or its first bytes cannot be read
    Opened open(Origin origin, LongConsumer counter) throws IOException {
        return switch (origin) {
            case Origin.File file -> {
                InputStream disk = new CountedInput(Files.newInputStream(file.path()), counter);
                yield read(
                        disk,
                        place(origin),
                        Hints.named(String.valueOf(file.path().getFileName())));
            }
            case Origin.StandardInput _ -> read(standardInput, place(origin), Hints.named(""));
            case Origin.Address(String address) -> fetch(address, place(origin));
            case Origin.Unreachable(Item.Skipped skipped) -> new Opened.Closed(skipped);
        };
    }

    static Place place(Origin origin) {
        return switch (origin) {
            case Origin.File file -> Place.of(file.path());
            case Origin.StandardInput _ -> Place.of(STANDARD_INPUT);
            case Origin.Address(String address) -> Place.of(address);
            case Origin.Unreachable(Item.Skipped skipped) -> skipped.place();
        };
    }

    private static Opened read(InputStream bytes, Place place, Hints hints) throws IOException {
        try {
            return new Opened.Reading(InputOpener.open(Input.of(bytes, place, hints)));
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    private Opened fetch(String address, Place place) throws IOException {
        FetchOutcome outcome = fetcher == null
                ? new FetchOutcome.Refused("addresses are not fetched here")
                : fetcher.fetch(FetchRequest.of(address));
        return switch (outcome) {
            case FetchOutcome.Fetched got ->
                read(
                        new ByteArrayInputStream(got.content()),
                        place,
                        Hints.ofAddress(got.address().toString(), got.contentType()));
            case FetchOutcome.Refused(String reason) -> new Opened.Closed(new Item.Skipped(place, reason));
            case FetchOutcome.Failed failed -> new Opened.Closed(new Item.Skipped(place, failed.reason()));
            case FetchOutcome.NotModified _ -> new Opened.Closed(new Item.Skipped(place, "nothing was sent"));
        };
    }

    private static final class CountedInput extends FilterInputStream {
        private final LongConsumer counter;

        CountedInput(InputStream in, LongConsumer counter) {
            super(in);
            this.counter = counter;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            counter.accept(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            counter.accept(Math.max(0, read));
            return read;
        }
    }
}
