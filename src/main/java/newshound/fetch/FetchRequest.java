package newshound.fetch;

import org.jspecify.annotations.Nullable;

/// What to get.
///
/// @param address as people write it
/// @param etag of the copy at hand, null where there is none
/// @param lastModified of the copy at hand, as its sender wrote it; null where there is none
public record FetchRequest(
        String address, @Nullable String etag, @Nullable String lastModified) {
    public static FetchRequest of(String address) {
        return new FetchRequest(address, null, null);
    }
}
