package newshound.corpus;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The parts of file names: `deal-2026.md.gz` is stem `deal-2026` and ending `md`.
final class FileNames {
    private static final Pattern NAME = Pattern.compile("(?<stem>.+?)(?:\\.(?<ending>[A-Za-z]{1,8}))?(?:\\.[gG][zZ])?");

    private FileNames() {}

    /// In lower case, without the dot; empty where there is none.
    static String ending(Path file) {
        Matcher name = match(file);
        String ending = name.matches() ? name.group("ending") : null;
        return ending == null ? "" : ending.toLowerCase(Locale.ROOT);
    }

    static String stem(Path file) {
        Matcher name = match(file);
        String stem = name.matches() ? name.group("stem") : null;
        return stem == null ? "" : stem;
    }

    private static Matcher match(Path file) {
        Path name = file.getFileName();
        return NAME.matcher(name == null ? "" : name.toString());
    }
}
