package newshound.corpus;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What was said of some bytes by whoever passed them on. The bytes themselves are believed first.
///
/// @param name of the file, without its folders; empty where there is none
/// @param contentType as the sender gave it, with its charset; null where unknown
/// @param address where it was on the web, null where unknown
record Hints(
        String name, @Nullable String contentType, @Nullable String address) {
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9_.:+-]+)", Pattern.CASE_INSENSITIVE);

    static Hints named(String path) {
        return new Hints(lastPart(path), null, null);
    }

    static Hints ofAddress(String address, @Nullable String contentType) {
        return new Hints(lastPart(address.replaceFirst("[?#].*$", "")), contentType, address);
    }

    private static String lastPart(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    /// The ending that the content type stands for, else the one of the name: in lower case, without the
    /// dot; empty where there is none.
    String ending() {
        return switch (mediaType()) {
            case "text/plain" -> "txt";
            case "text/markdown" -> "md";
            case "text/csv" -> "csv";
            case "text/tab-separated-values" -> "tsv";
            case "text/html", "application/xhtml+xml" -> "html";
            case "application/json", "application/x-ndjson", "application/jsonl" -> "json";
            default -> FileNames.ending(name);
        };
    }

    /// In lower case and without parameters; empty where unknown.
    String mediaType() {
        return contentType == null
                ? ""
                : contentType.replaceFirst(";.*$", "").strip().toLowerCase(Locale.ROOT);
    }

    @Nullable
    String charset() {
        Matcher charset = CHARSET.matcher(contentType == null ? "" : contentType);
        return charset.find() ? charset.group(1) : null;
    }
}
