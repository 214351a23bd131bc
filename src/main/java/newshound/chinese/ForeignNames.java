package newshound.chinese;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newshound.article.EntityType;
import newshound.article.Span;

/// Finds the names of people from abroad: transliterated ones with a dot between, `山姆·奥特曼`, and those left in
/// Latin letters beside words that stand beside people.
final class ForeignNames {
    private static final String DOTS = "·・•‧";
    private static final Set<WordKind> BEFORE_PEOPLE =
            EnumSet.of(WordKind.POST, WordKind.ASKING, WordKind.HIRING, WordKind.DISMISSING, WordKind.REPLACING);
    private static final int LONGEST_PART = 7;
    /// The characters that sounds are written with.
    private static final String SOUNDS = """
            阿埃艾爱安昂奥巴白拜班邦保鲍贝本比彼毕别宾波伯博勃布查柴昌车彻茨达大戴丹当道德登邓迪蒂蒙丁东杜顿多恩尔法凡范方菲费芬丰冯弗夫福富伽
            盖甘冈高戈哥格葛根古瓜圭果哈海汉豪赫黑亨洪胡华怀惠霍基吉加贾简杰金京君卡凯坎康考科柯克肯孔库夸昆拉莱赖兰朗劳勒雷蕾黎李里利丽莉莲连良列烈林
            琳留刘卢鲁路露伦罗洛吕马玛迈麦曼芒毛梅门米密敏明缪莫默姆穆拿娜纳南内尼妮年宁纽努诺欧帕派潘庞培佩彭皮匹平珀普契恰乔切琴丘琼让热仁日荣茹儒
            瑞若撒萨塞赛桑瑟森沙莎山珊尚绍舍申圣施史士舒斯思丝松苏索塔泰坦汤唐陶特提汀廷图托瓦万旺威韦维魏温文翁沃乌武希西锡夏香肖谢辛欣休许逊雅亚延扬
            杨耶叶伊因英尤尤约泽扎詹珍朱兹佐治娅亚瓜杰蒙雪诗黛绮妲嘉安妮卜卢强奈奎侬穆菲弥樊翰各历罕什修洁绪
            """.replaceAll("\\s", "");
    /// No part is longer, so that a long run of letters is not read anew from each of them.
    private static final Pattern LATIN = Pattern.compile(
            "[A-Z][\\p{IsLatin}'’-]{1,30}(?: (?:[A-Z]\\.|(?:[A-Z]|de |van |von |der )[\\p{IsLatin}'’-]{1,30})){1,3}");

    private final NameText text;

    private ForeignNames(NameText text) {
        this.text = text;
    }

    static void find(NameText text) {
        ForeignNames names = new ForeignNames(text);
        List<Span> dotted = names.dotted();
        dotted.forEach(span -> text.add(span, EntityType.PERSON));
        dotted.forEach(names::lastNames);
        names.latin();
    }

    private List<Span> dotted() {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        while (at < text.text.length()) {
            int start = DOTS.indexOf(text.text.charAt(at)) >= 0 ? start(at) : at;
            int end = start < at ? end(at) : at;
            if (end > at + 1 && text.isFree(start, end)) {
                spans.add(new Span(start, end));
            }
            at = Math.max(at + 1, end);
        }
        return spans;
    }

    private int start(int dot) {
        int at = dot;
        while (at > 0 && dot - at < LONGEST_PART && isSound(at - 1) && !endsWord(at)) {
            at--;
        }
        return at;
    }

    private boolean endsWord(int at) {
        return text.ending(at)
                .filter(word -> word.span().length() > 1 && !word.is(WordKind.OTHER))
                .isPresent();
    }

    /// Where the name with this dot ends; a dot that nothing follows is no part of it.
    private int end(int dot) {
        int at = dot + 1;
        int part = at;
        while (at < text.text.length() && at - part < LONGEST_PART) {
            if (at > part && DOTS.indexOf(text.text.charAt(at)) >= 0) {
                part = at + 1;
            } else if (!isSound(at) || beginsWord(at)) {
                break;
            }
            at++;
        }
        boolean trailing = DOTS.indexOf(text.text.charAt(at - 1)) >= 0;
        return trailing && at > dot + 1 ? at - 1 : at;
    }

    private boolean beginsWord(int at) {
        int end = ChineseWords.end(text.text, at, text.text.length());
        return end > at + 1;
    }

    private boolean isSound(int at) {
        return SOUNDS.indexOf(text.text.charAt(at)) >= 0;
    }

    /// Whether all characters are such that names from abroad are written with.
    static boolean isSounds(String name) {
        return name.chars().allMatch(c -> SOUNDS.indexOf(c) >= 0);
    }

    private void lastNames(Span full) {
        String name = full.in(text.original);
        int dot = name.length() - 1;
        while (DOTS.indexOf(name.charAt(dot)) < 0) {
            dot--;
        }
        String last = name.substring(dot + 1);
        for (int at = text.original.indexOf(last); at >= 0; at = text.original.indexOf(last, at + last.length())) {
            Span span = new Span(at, at + last.length());
            if (last.length() > 1 && text.isFree(span.start(), span.end())) {
                text.add(new FoundName(span, EntityType.PERSON, name));
            }
        }
    }

    private void latin() {
        Matcher matcher = LATIN.matcher(text.text);
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            if (text.isFree(span.start(), span.end()) && isBesidePeople(span)) {
                text.add(span, EntityType.PERSON);
            }
        }
    }

    private boolean isBesidePeople(Span span) {
        Optional<Word> before = text.ending(span.start());
        boolean afterPost =
                before.filter(word -> BEFORE_PEOPLE.contains(word.kind())).isPresent();
        WordKind after = text.kindFrom(span.end());
        boolean beforeMove = after == WordKind.JOINING || after == WordKind.LEAVING || after == WordKind.BECOMING;
        boolean objectOfMove = before.filter(word -> word.is(WordKind.JOINING) || word.is(WordKind.FOUNDING))
                .isPresent();
        return afterPost || (beforeMove && !objectOfMove);
    }
}
