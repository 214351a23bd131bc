package newshound.chinese;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newshound.article.EntityType;
import newshound.article.Span;

/// Finds organisations by the word that their names end with: `深蓝智造科技`, `鹏程实验室`.
final class OrganisationNames {
    private static final int LONGEST = 12;
    private static final int LONGEST_STEM = 5;
    private static final Pattern ENDINGS = HanVariants.pattern("""
            (?:科技|智能|汽车|电子|网络|集团|控股)?(?:股份有限公司|有限责任公司|有限公司|集团公司|公司|集团)
            |研究院|研究所|实验室|大学|学院|医院|银行|基金会|基金|俱乐部|委员会|协会|学会|出版社|律师事务所|事务所|工作室|交易所|足球队|管理局|监管局|总局|监督局|法院|检察院|总署
            |科技|智能|汽车|资本|创投|电子|能源|生物|医药|机器人|半导体|网络|传媒|影业|航空|保险|证券|物流|电器|动力|软件|材料|光电|通信|文化|时代|游戏|音乐|健康
            |智造|智驾|智算|数科|重工|股份|控股|实业|地产|置业|药业|乳业|酒业|航天|微电子|光年|无限|互娱|教育|出行|支付|金服|数据|机械|电气|钢铁|矿业|石油|化工
            """.replaceAll("\\s", ""));
    /// They end a name only where they are sure to end a word.
    private static final Pattern SURE = HanVariants.pattern(
            ".*(?:公司|集团|研究院|研究所|实验室|大学|医院|银行|基金会|委员会|协会|学会|事务所|交易所|俱乐部|出版社|管理局|监管局|总局|监督局|法院|检察院|总署)");
    private static final Pattern MINISTRY = HanVariants.pattern(
            "(?:商务|财政|外交|国防|教育|科技|科学技术|工业和信息化|工信|交通运输|交通|司法|公安|民政|农业农村|水利|文化和旅游|自然资源|生态环境)部(?!门|分|署|队|长)");
    /// What kind of organisation it is, in words that stand in no single one's name.
    private static final Pattern GENERIC = HanVariants.pattern("""
            (?:机器人|大模型|模型|人工|智能|人工智能|互联网|科技|电池|芯片|半导体|游戏|汽车|基金|投资|创业|初创|外国|外资|制造|供应链|上市|子|母|分|新|大|小|国有|民营|私募|公募
            |软件|硬件|自动|驾驶|自动驾驶|生物|医药|能源|新能源|金融|金融科技|高|黑|传统|跨国|本土|国内|海外|外部|多|家|一|两|三|几|数|各|某|这|那|每|另|的|所|个|支|名|位
            |部属|公立|私立|重点|知名|著名|顶尖|头部|龙头|大型|小型|中型|中小|科创|独角兽|电动|电动汽车|无人机|云|云计算|大数据|数据|网络|物流|快递|零售|电商|手机|家电|房地产
            |商业|国际|全球|中国|美国|咨询|保险|证券|银行|信息|技术|信息技术|教育|医疗|航空|石油|化工|钢铁|文化|娱乐|影视|音乐|社交|支付|出行|健康|控股|关联|合资|独立|专业|可再生
            |消费|消费电子|电子|便携|移动|通信|固态|动力|智能手机|当地|本地|有关|相关|合作|其|该|老|旧|前|原|在线|人形|地方|中央|公共|通用|机械|量子|生成式|开源)*
            """.replaceAll("\\s", ""));

    private final NameText text;

    private OrganisationNames(NameText text) {
        this.text = text;
    }

    static void find(NameText text) {
        OrganisationNames names = new OrganisationNames(text);
        names.ministries();
        Matcher ending = ENDINGS.matcher(text.text);
        int from = 0;
        while (from < text.text.length() && ending.find(from)) {
            from = names.take(ending.start(), ending.end());
        }
    }

    private void ministries() {
        Matcher matcher = MINISTRY.matcher(text.text);
        while (matcher.find()) {
            if (text.isFree(matcher.start(), matcher.end())) {
                text.add(new Span(matcher.start(), matcher.end()), EntityType.ORGANISATION);
            }
        }
    }

    /// Takes the name that ends with this ending; returns where to look on.
    private int take(int ending, int end) {
        int start = text.isFree(ending, end) ? start(ending) : ending;
        Span span = new Span(start, end);
        String stem = text.text.substring(start, ending);
        boolean known = start < ending && text.nameAt(start).isPresent();
        boolean part = start > 0
                && text.nameAt(start - 1)
                        .filter(name -> name.type() == EntityType.ORGANISATION)
                        .isPresent();
        boolean named = !part && stem.length() > 1 && !GENERIC.matcher(stem).matches();
        if ((named || known) && isEnd(stem, ending, end)) {
            text.add(span, EntityType.ORGANISATION);
            return end;
        }
        return ending + 1;
    }

    private boolean isEnd(String stem, int ending, int end) {
        boolean sure = SURE.matcher(text.text.substring(ending, end)).matches();
        boolean closed = isClosed(text.kindFrom(end)) || !text.isFree(end, Math.min(end + 1, text.text.length()));
        boolean word = Dictionary.isWord(stem);
        if (sure && !word) {
            return !isMiddle(end);
        }
        return closed && stem.length() <= LONGEST_STEM && !(word && text.kindFrom(end) == WordKind.PARTICLE);
    }

    private static boolean isClosed(WordKind next) {
        return next != WordKind.OTHER && next != WordKind.ORGANISATION_NOUN;
    }

    /// `公司法`, `大学生`.
    private boolean isMiddle(int end) {
        return end < text.text.length() && "法生们群里内债".indexOf(text.text.charAt(end)) >= 0;
    }

    private int start(int ending) {
        int at = ending;
        while (at > 0 && ending - at < LONGEST) {
            int before = text.ending(at).map(word -> word.span().start()).orElse(at);
            if (before == at) {
                break;
            }
            Optional<FoundName> name = text.nameAt(before);
            boolean letters = text.ending(at)
                    .filter(word -> word.is(WordKind.OTHER) || word.is(WordKind.LATIN))
                    .isPresent();
            if (name.isPresent()) {
                return isPartOfName(name.get(), at, ending) ? name.get().span().start() : at;
            }
            if (!letters) {
                break;
            }
            at = before;
        }
        return at;
    }

    /// `北京星岭科技`, `微软亚洲研究院`: a place, or an organisation that has this one.
    private boolean isPartOfName(FoundName name, int end, int ending) {
        return switch (name.type()) {
            case PLACE -> end < ending;
            case ORGANISATION -> !text.text.startsWith("学院", ending) && !text.text.startsWith("大学", ending);
            case PERSON, PRODUCT -> false;
        };
    }
}
