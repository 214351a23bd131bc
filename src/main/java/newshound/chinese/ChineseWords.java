package newshound.chinese;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words that are told apart, by the longest that fits.
final class ChineseWords {
    private static final int LONGEST = 8;
    private static final Map<String, WordKind> KINDS = new HashMap<>();

    /// `首席财务官`, `联席首席执行官`.
    private static final Pattern CHIEF = Pattern.compile("首席\\p{IsHan}{1,6}?(?:官|科学家|架构师|设计师|分析师|经济学家|工程师|专家)");

    private static final String NUMBER = "[0-9〇零一二两三四五六七八九十]{1,4}";
    private static final String DAY = "N ?月(?: ?N ?日| ?N ?号|初|底|中旬|末)?";
    private static final Pattern TIME = Pattern.compile(("(?:20|19)[0-9]{2} ?年(?: ?D|初|底|末)?"
                    + "|(?:去年|今年|明年|前年)(?: ?D|初|底|末|夏天|春天|秋天|冬天)?|D|[0-9]{1,2} ?日"
                    + "|上个月|上月|本月|下个月|下月|月底|年底|年初"
                    + "|(?:上周|本周|下周)[一二三四五六日]?|(?:周|星期)[一二三四五六日]"
                    + "|今日|今天|昨日|昨天|前天|明日|明天|即日起|即日|今晚|昨晚|当天|当日")
            .replace("D", DAY)
            .replace("N", NUMBER));

    static {
        for (WordKind kind : WordKind.values()) {
            kind.words().forEach(word -> KINDS.putIfAbsent(word, kind));
        }
    }

    private ChineseWords() {}

    /// Of the word with these simplified characters; [WordKind#OTHER] where no list has it.
    static WordKind kind(String word) {
        return KINDS.getOrDefault(word, WordKind.OTHER);
    }

    /// Where the longest word that begins at `start` ends; `start` where none begins there.
    static int end(String text, int start, int limit) {
        for (int end = Math.min(limit, start + LONGEST); end > start; end--) {
            if (KINDS.containsKey(text.substring(start, end))) {
                return end;
            }
        }
        return start;
    }

    /// The kind of a listed word that ends at `end`, the longest; [WordKind#OTHER] where none does.
    static WordKind endingAt(String text, int end) {
        for (int start = Math.max(0, end - LONGEST); start < end; start++) {
            WordKind kind = kind(text.substring(start, end));
            if (kind != WordKind.OTHER) {
                return kind;
            }
        }
        return WordKind.OTHER;
    }

    static int endOfChief(String text, int start, int limit) {
        return endOf(CHIEF, text, start, limit);
    }

    static int endOfTime(String text, int start, int limit) {
        return endOf(TIME, text, start, limit);
    }

    private static int endOf(Pattern pattern, String text, int start, int limit) {
        Matcher matcher = pattern.matcher(text).region(start, limit);
        return matcher.lookingAt() ? matcher.end() : start;
    }
}
