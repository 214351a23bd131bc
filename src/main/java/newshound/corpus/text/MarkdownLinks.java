package newshound.corpus.text;

import java.util.ArrayDeque;
import java.util.Deque;

/// Links and images of Markdown: `[text](address)` becomes its text, `![…](address)` nothing. One pass
/// over the text, however its brackets nest.
final class MarkdownLinks {
    /// Signed addresses of images reach a thousand characters and more.
    private static final int MAX_TARGET = 4000;

    private final String text;
    private final StringBuilder plain;
    /// Where in `plain` the brackets stand that are still open.
    private final Deque<Integer> open = new ArrayDeque<>();

    private MarkdownLinks(String text) {
        this.text = text;
        plain = new StringBuilder(text.length());
    }

    static String strip(String text) {
        return text.indexOf("](") < 0 ? text : new MarkdownLinks(text).strip();
    }

    private String strip() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '[') {
                open.push(plain.length());
            }
            Integer start = c == ']' ? open.poll() : null;
            int end = start == null ? -1 : endOfTarget(i + 1);
            if (start != null && end > 0) {
                unwrap(start);
                i = end;
            } else {
                plain.append(c);
                i++;
            }
        }
        return plain.toString();
    }

    private void unwrap(int start) {
        boolean image = start > 0 && plain.charAt(start - 1) == '!';
        if (image) {
            plain.setLength(start - 1);
        } else {
            plain.deleteCharAt(start);
        }
    }

    /// The position behind the round brackets that begin here; -1 where no address stands in them.
    private int endOfTarget(int begin) {
        int depth = 0;
        int limit = Math.min(text.length(), begin + MAX_TARGET);
        for (int i = begin; i < limit && "\n[]".indexOf(text.charAt(i)) < 0; i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return c == ')' && isTarget(text.substring(begin + 1, i).strip()) ? i + 1 : -1;
            }
        }
        return -1;
    }

    /// An address, perhaps with a title in quotes. In `f[i](x)` and `[1](see below)` there is none.
    private static boolean isTarget(String target) {
        if (target.isEmpty() || target.startsWith("<")) {
            return true;
        }
        String[] parts = target.split("\\s+", 2);
        boolean address = parts[0].chars().anyMatch(c -> c == '/' || c == '.' || c == '#' || c == ':');
        return address && (parts.length == 1 || parts[1].startsWith("\"") || parts[1].startsWith("'"));
    }
}
