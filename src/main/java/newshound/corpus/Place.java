package newshound.corpus;

import java.nio.file.Path;

/// Where in a corpus something stands.
///
/// @param file as it was reached from the paths given; the address of what came from the web; `-` for
///     standard input
/// @param entry which part of it: `!/2024/page.html` is a file inside an archive, `#12` the twelfth
///     record, and one may stand inside the other; empty where the whole file is meant. No control
///     characters, and never a path on this machine
/// @param line counted from 1, of the entry where there is one; 0 where no line is meant
public record Place(String file, String entry, long line) {
    /// Longer names and addresses are nobody's to read.
    private static final int MAX_NAME = 300;

    public Place {
        if (line < 0) {
            throw new IllegalArgumentException("place: line >= 0, was " + line);
        }
    }

    public static Place of(String file) {
        return new Place(printable(file), "", 0);
    }

    static Place of(Path file) {
        return of(file.toString());
    }

    /// A file inside an archive.
    Place inside(String name) {
        return new Place(file, entry + "!/" + shortened(name), 0);
    }

    /// @param number counted from 1
    Place record(long number) {
        return new Place(file, entry + "#" + number, 0);
    }

    Place record(long number, String address) {
        return new Place(file, entry + "#" + number + " " + shortened(address), 0);
    }

    Place atLine(long number) {
        return new Place(file, entry, number);
    }

    private static String shortened(String name) {
        String printable = printable(name);
        return printable.length() <= MAX_NAME ? printable : printable.substring(0, MAX_NAME) + "…";
    }

    /// Line ends and marks of writing direction would let a name pass for another.
    private static String printable(String name) {
        return name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "?");
    }

    /// `wire.jsonl:418`, `dump.tar.gz!/2024/page.html`, `crawl.warc.gz#12 https://example.com/a`
    @Override
    public String toString() {
        return file + entry + (line == 0 ? "" : ":" + line);
    }
}
