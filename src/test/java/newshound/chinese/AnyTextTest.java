package newshound.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/// What holds for every Chinese text.
final class AnyTextTest {
    private static final String[] PIECES = {
        "汉斯",
        "克莱因",
        "·",
        "•",
        "郭",
        "思远",
        "副总裁",
        "加盟",
        "离职",
        "从",
        "任命",
        "为",
        "科技",
        "大学",
        "公司",
        "（",
        "）",
        "“",
        "”",
        "。",
        "，",
        "\n",
        " ",
        "Ada Quill",
        "A",
        "1",
        "二",
        "十",
        "月",
        "日",
        "年",
        "先生",
        "😀",
        "前",
        "的",
        "該",
        "總",
        "北京",
        "苹果"
    };
    /// No text of this length takes long; one that never ends fails.
    private static final Duration ENDS = Duration.ofSeconds(60);

    @RepeatedTest(300)
    void namesAreFoundInReadingOrderWithoutOverlaps(RepetitionInfo run) {
        String text = random(run.getCurrentRepetition());
        List<FoundName> names =
                Assertions.assertTimeoutPreemptively(ENDS, () -> ChineseNames.find(text, List.of(), "苹果"::equals));
        int end = 0;
        for (FoundName name : names) {
            assertThat(name.span().start()).as(text).isGreaterThanOrEqualTo(end);
            assertThat(name.span().length()).as(text).isPositive();
            end = name.span().end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }

    private static String random(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int piece = 0; piece < 60; piece++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
