package newshound.chinese;

import java.util.regex.Pattern;
import newshound.article.Span;

/// The words of a text by their index, and runs of words that no list has: where a name may stand.
final class WordRuns {
    private static final int LONGEST = 8;
    private static final int LONGEST_WITH_FIELD = 14;
    /// What says of a post how high it is or of what, and is no part of an organisation's name.
    private static final Pattern FIELD = HanVariants.pattern("""
            (?:研发|开源|技术|产品|算法|设计|市场|销售|运营|财务|人力资源|人力|华南区|华东区|华北区|中国区|大中华区|亚太区|欧洲区|北美|北美区|全球|亚太|高级|资深|联席|执行|联合|云计算|业务
            |安全|机器|学习|自动|驾驶|智能|首席|研究|部门|部|事业部|事业群|中心|团队|创始|核心|战略|投资|法务|公关|品牌|硬件|软件|工程|平台|数据|基础|架构|模型|大模型|多模态|语言|语音|视觉
            |代理|临时|名誉|独立|外部|教授|学院|计算机|系|所|院|区|分|公司|国际|海外|采购|供应链|质量|制造|生产|客户|服务|内容|创意|艺术|教育|医疗|金融|风控|合规|审计|薪酬|人才|组织|发展|半导体|终身|荣誉|职业|基层|一线|班|轮值
            |项目|副|总|女|男|男子|著名|知名|前|原|现|知名|女子|一|二|三|四|两|名|位|的)*
            """.replaceAll("\\s", ""));

    private final NameText text;

    WordRuns(NameText text) {
        this.text = text;
    }

    /// Beyond the ends there is punctuation.
    Word word(int at) {
        return at >= 0 && at < text.words.size()
                ? text.words.get(at)
                : new Word(WordKind.PUNCTUATION, "", new Span(text.text.length(), text.text.length()));
    }

    /// From one word (inclusive) to another (exclusive), in simplified characters.
    String text(int first, int end) {
        return text.text.substring(
                word(first).span().start(), word(end - 1).span().end());
    }

    /// The word after the run that begins at `first`; `first` itself where none does.
    int endOfRun(int first) {
        int end = first;
        while (end < text.words.size() && end - first < LONGEST && isLetter(end)) {
            end++;
        }
        return end;
    }

    /// The word with which the run before `end` begins, of a name and what a post is for.
    int startOfRun(int end) {
        int first = end;
        while (first > 0 && isLetter(first - 1) && end - first < LONGEST_WITH_FIELD) {
            first--;
        }
        return first;
    }

    /// Where the name ends of which the rest up to `end` only says of the post what it is for.
    int withoutField(int first, int end) {
        for (int cut = first; cut < end; cut++) {
            String rest = text(cut, end);
            if (FIELD.matcher(rest).matches()) {
                return cut;
            }
        }
        return end;
    }

    private boolean isLetter(int at) {
        Word word = word(at);
        boolean letters = word.is(WordKind.OTHER)
                || word.is(WordKind.LATIN)
                || word.text().equals("未来");
        return letters && text.isFree(word.span().start(), word.span().end());
    }
}
