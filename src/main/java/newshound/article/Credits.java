package newshound.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Who made an article, as the text itself says: the agency in the dateline, the outlet behind the headline, who
/// reported and edited, whose picture stands beside it. The article is not about these, and in a wire's news each
/// editor would otherwise be named as often as a head of state.
public final class Credits {
    private static final List<String> MADE = List.of(
            "reporting",
            "writing",
            "editing",
            "compiling",
            "compilation",
            "translation",
            "reported",
            "written",
            "edited",
            "compiled",
            "translated");
    private static final String MADE_BY = "(?:" + String.join("|", MADE) + ") by";

    /// `(Reporting by Ada Quill in Oslo; Editing by Tom Reed)`; the end may be missing.
    private static final Pattern IN_PARENTHESES = Pattern.compile(
            "\\(\\s*(?:(?:additional|extra|with) )?" + MADE_BY + "\\b[^()]*(?:\\([^()]*\\)[^()]*)*",
            Pattern.CASE_INSENSITIVE);

    /// The same as a line of its own, or with the name on the next one.
    private static final Pattern IN_LINE = Pattern.compile(
            "(?m)^[^\\p{L}\\n]{0,3}(?:additional )?" + MADE_BY + "\\s+.{1,200}$", Pattern.CASE_INSENSITIVE);

    /// What each of those begins or ends with that the pattern names.
    private static final List<String> CHINESE_MAKERS = List.of("记者", "编", "作者");

    /// `（记者 张三 编辑 李四）`
    private static final Pattern IN_CHINESE =
            Pattern.compile("[（(](?:本报|见习)?(?:记者|编辑|责编|责任编辑|作者|编译)[^（）()\\n]{1,60}[）)]");

    /// `OSLO, March 3 (Reuters) - `, near the beginning.
    private static final Pattern DATELINE = Pattern.compile("\\A\\s*[^()\\n]{0,100}\\(([^()\\n]{2,40})\\)\\s*[-–—]");

    /// Up to a name: `Photo by `, `Photo by Ada Quill / The `.
    private static final Pattern BEFORE_PICTURED = Pattern.compile(
            "\\b(?:Illustrations?|Photos?|Photographs?|Photography|Images?|Graphics?|Screenshots?|Pictures?)"
                    + "(?: credits?)?(?: by |: ?)(?:(?:\\p{Lu}[\\p{L}.'’-]* ){1,4}(?:/|via|and|&) ?){0,2}(?:The )?$");

    private static final List<String> PICTURES =
            List.of("Illustration", "Photo", "Image", "Graphic", "Screenshot", "Picture");
    private static final int LONGEST_PICTURE_CREDIT = 100;

    /// Behind a headline of some words.
    private static final Pattern BEFORE_OUTLET = Pattern.compile("\\S+\\s+\\S+\\s+\\S+.*\\s[|–—-]\\s+(?:The )?$");

    private final Article article;
    private final List<Span> spans = new ArrayList<>();
    private final boolean hasPictures;

    public Credits(Article article) {
        this.article = article;
        // Most texts have none of these words, and need not be searched for patterns.
        if (saysWhoMade(article.body())) {
            addEach(IN_PARENTHESES);
            addEach(IN_LINE);
        }
        if (CHINESE_MAKERS.stream().anyMatch(article.body()::contains)) {
            addEach(IN_CHINESE);
        }
        Matcher dateline = DATELINE.matcher(article.body());
        if (dateline.find()) {
            spans.add(new Span(dateline.start(1), dateline.end(1)));
        }
        this.hasPictures = PICTURES.stream().anyMatch(article.body()::contains);
    }

    /// Whether one of the words stands before ` by`, in capitals or not.
    private static boolean saysWhoMade(String text) {
        for (int end = 1; end + 2 < text.length(); end++) {
            boolean by = text.charAt(end) == ' ' && text.regionMatches(true, end, " by", 0, 3);
            if (by && endsWithMaking(text, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWithMaking(String text, int end) {
        return MADE.stream().anyMatch(word -> text.regionMatches(true, end - word.length(), word, 0, word.length()));
    }

    private void addEach(Pattern pattern) {
        Matcher matcher = pattern.matcher(article.body());
        while (matcher.find()) {
            spans.add(new Span(matcher.start(), matcher.end()));
        }
    }

    /// Whether a name stands in one of them.
    public boolean hold(TextField field, Span name, EntityType type) {
        return switch (field) {
            case TITLE -> type == EntityType.ORGANISATION && isOutlet(name);
            case BODY -> spans.stream().anyMatch(credit -> credit.overlaps(name)) || (hasPictures && isPictured(name));
        };
    }

    private boolean isPictured(Span name) {
        int start = Math.max(0, name.start() - LONGEST_PICTURE_CREDIT);
        return BEFORE_PICTURED
                .matcher(article.body().substring(start, name.start()))
                .find();
    }

    private boolean isOutlet(Span name) {
        String title = article.title();
        return title.substring(name.end()).isBlank()
                && BEFORE_OUTLET.matcher(title.substring(0, name.start())).matches();
    }
}
