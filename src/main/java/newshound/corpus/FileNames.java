package newshound.corpus;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The parts of file names: `deal-2026.md.gz` is stem `deal-2026` and ending `md`.
final class FileNames {
    private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]");

    private static final Pattern NAME =
            Pattern.compile("(?<stem>.+?)(?:\\.(?<ending>[A-Za-z]{1,8}))?(?:\\.(?:[gG][zZ]|[bB][zZ]2))?");

    private FileNames() {}

    /// In lower case, without the dot; empty where there is none.
    static String ending(String name) {
        Matcher parts = NAME.matcher(name);
        String ending = parts.matches() ? parts.group("ending") : null;
        return ending == null ? "" : ending.toLowerCase(Locale.ROOT);
    }

    static String stem(String name) {
        Matcher parts = NAME.matcher(name);
        String stem = parts.matches() ? parts.group("stem") : null;
        return stem == null ? "" : stem;
    }

    /// Whether a file of this name holds no news in any folder or archive: hidden files, what is in
    /// hidden folders, what macOS packs beside files, and the folder's own `README.md`.
    static boolean isPassedOver(String path) {
        for (String part : SEPARATOR.split(path, -1)) {
            if ((part.startsWith(".") && !part.equals(".") && !part.equals("..")) || part.equals("__MACOSX")) {
                return true;
            }
        }
        return path.substring(path.lastIndexOf('/') + 1).equalsIgnoreCase("README.md");
    }
}
