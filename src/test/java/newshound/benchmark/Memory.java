package newshound.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a process holds in memory, in MB of 10⁶ bytes, as Linux tells it.
///
/// @param resident all of it, the mapped pages of the index included
/// @param own without mapped files
record Memory(double resident, double own) {
    private static final Pattern LINE = Pattern.compile("(\\w+):\\s+(\\d+) kB");

    static Memory of(long pid) throws IOException {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        if (!Files.exists(status)) {
            return new Memory(Double.NaN, Double.NaN);
        }
        List<String> lines = Files.readAllLines(status);
        return new Memory(megabytes(lines, "VmRSS"), megabytes(lines, "RssAnon"));
    }

    private static double megabytes(List<String> lines, String name) {
        for (String line : lines) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches() && matcher.group(1).equals(name)) {
                return Long.parseLong(matcher.group(2)) * 1024 / 1e6;
            }
        }
        return Double.NaN;
    }
}
