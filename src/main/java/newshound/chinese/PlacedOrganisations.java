package newshound.chinese;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import newshound.article.EntityType;
import newshound.article.Span;

/// Finds organisations by where they stand, whatever their names are: after `加盟`, between `从` and `离职`, before
/// `任命`, before the post of a person.
final class PlacedOrganisations {
    private static final int LONGEST = 8;
    private static final int LONGEST_WITH_FIELD = 14;
    /// Hardly anything but an organisation stands after them.
    private static final Set<String> TAKING_ORGANISATIONS = Set.of("加盟", "入职", "跳槽", "跳槽到", "跳槽至", "转投");
    private static final Set<String> LEFT_PLACES = Set.of("离开", "退出", "告别");
    private static final Set<String> ANNOUNCING = Set.of("宣布", "公告", "确认", "公告称", "官宣", "发布公告", "回应称");
    private static final Set<WordKind> CLOSING_KINDS = EnumSet.of(
            WordKind.BECOMING,
            WordKind.POST,
            WordKind.PUNCTUATION,
            WordKind.PREPOSITION,
            WordKind.LEAVING,
            WordKind.JOINING,
            WordKind.TIME,
            WordKind.ADVERB);
    private static final Set<WordKind> AFTER_SUBJECT = EnumSet.of(
            WordKind.ADVERB,
            WordKind.SAYING,
            WordKind.HIRING,
            WordKind.ASKING,
            WordKind.NEGATION,
            WordKind.DISMISSING,
            WordKind.DENIAL,
            WordKind.HEDGE,
            WordKind.PREPOSITION,
            WordKind.PARTICLE,
            WordKind.FORMER,
            WordKind.TIME);
    private static final String OPENING = "“「『\"《‘";
    private static final String CLOSING = "”」』\"》’";
    private static final Pattern COUNTED = Pattern.compile("[一两三几多数某这那该本其](?:家|个|所|支|名|位|间).*");
    private static final Pattern THINGS = HanVariants.pattern(
            ".*(?:品牌|计划|项目|联盟|队伍|社区|谈判|讨论|战局|阵营|行业|会场|页面|景区|湿地|舞台|营地|人世|市场|群聊|乐队|组织|行列|竞争|协议|战团|大军|岗位|职位|职务|一线|后|家乡|家|国|业|中|群|者|人|店|库|圈|局|岗|线|时间|合同|教师|学校|机构|生产|功能|研究|工作|大厂|奖|称号|学位)");
    /// What says of a post how high it is or of what, and is no part of an organisation's name.
    private static final Pattern FIELD = HanVariants.pattern("""
            (?:研发|开源|技术|产品|算法|设计|市场|销售|运营|财务|人力资源|人力|华南区|华东区|华北区|中国区|大中华区|亚太区|欧洲区|北美|北美区|全球|亚太|高级|资深|联席|执行|联合|云计算|业务
            |安全|机器|学习|自动|驾驶|智能|首席|研究|部门|部|事业部|事业群|中心|团队|创始|核心|战略|投资|法务|公关|品牌|硬件|软件|工程|平台|数据|基础|架构|模型|大模型|多模态|语言|语音|视觉
            |代理|临时|名誉|独立|外部|教授|学院|计算机|系|所|院|区|分|公司|国际|海外|采购|供应链|质量|制造|生产|客户|服务|内容|创意|艺术|教育|医疗|金融|风控|合规|审计|薪酬|人才|组织|发展|半导体|终身|荣誉|职业|基层|一线|班|轮值
            |项目|副|总|女|男|男子|著名|知名|前|原|现|知名|女子|一|二|三|四|两|名|位|的)*
            """.replaceAll("\\s", ""));

    private final NameText text;

    private PlacedOrganisations(NameText text) {
        this.text = text;
    }

    static void find(NameText text) {
        PlacedOrganisations names = new PlacedOrganisations(text);
        for (int at = 0; at < text.words.size(); at++) {
            names.after(at);
            names.from(at);
            names.subject(at);
            names.ofPost(at);
        }
        text.all(EntityType.PERSON).forEach(names::employer);
    }

    private Word word(int at) {
        return at >= 0 && at < text.words.size()
                ? text.words.get(at)
                : new Word(WordKind.PUNCTUATION, "", new Span(text.text.length(), text.text.length()));
    }

    /// `加盟星桥担任…`, `创办“星桥”`.
    private void after(int at) {
        Word trigger = word(at);
        boolean comes = trigger.is(WordKind.JOINING) || trigger.is(WordKind.RETURNING) || trigger.is(WordKind.FOUNDING);
        if (!comes && !LEFT_PLACES.contains(trigger.text())) {
            return;
        }
        int first = at + 1;
        while (word(first).text().matches("了|至|到|于|在")) {
            first++;
        }
        int end = endOfRun(first);
        if (word(end).is(WordKind.ORGANISATION_NOUN) && end > first) {
            first = end + 1;
            end = endOfRun(first);
        }
        if (OPENING.contains(word(first).text()) && !word(first).text().isEmpty()) {
            quoted(first);
            return;
        }
        WordKind next = word(end).kind();
        if (CLOSING_KINDS.contains(next)) {
            take(first, end, next == WordKind.BECOMING || TAKING_ORGANISATIONS.contains(trigger.text()));
        }
    }

    /// `卸任星桥董事长`.
    private void ofPost(int at) {
        boolean takes = word(at).is(WordKind.BECOMING) || word(at).is(WordKind.LEAVING);
        int end = endOfRun(at + 1);
        if (takes && word(end).is(WordKind.POST)) {
            take(at + 1, withoutField(at + 1, end), false);
        }
    }

    private void quoted(int opening) {
        int end = opening + 1;
        while (end < text.words.size()
                && end - opening <= LONGEST
                && !CLOSING.contains(word(end).text())) {
            end++;
        }
        if (end > opening + 1
                && CLOSING.contains(word(end).text())
                && !word(end).text().isEmpty()) {
            add(opening + 1, end);
        }
    }

    /// `从星桥离职`.
    private void from(int at) {
        if (!word(at).text().equals("从") && !word(at).text().equals("自")) {
            return;
        }
        int end = endOfRun(at + 1);
        WordKind next = word(end).kind();
        if (next == WordKind.LEAVING || next == WordKind.JOINING || next == WordKind.HIRING) {
            take(at + 1, end, false);
        }
    }

    /// `星桥任命…`, at the beginning of a sentence.
    private void subject(int at) {
        boolean begins = at == 0
                || word(at - 1).is(WordKind.ORGANISATION_NOUN)
                || word(at - 1).text().matches("[。！？；\n，]");
        int end = begins ? endOfRun(isPlace(at) ? at + 1 : at) : at;
        Word next = word(end);
        if (next.text().equals("官方") || next.text().equals("方面")) {
            next = word(end + 1);
        }
        boolean acts = next.is(WordKind.HIRING)
                || next.is(WordKind.DISMISSING)
                || next.text().equals("否认")
                || isShareCode(end)
                || (next.text().equals("在") && isAnnouncing(end))
                || ANNOUNCING.contains(next.text());
        if ((acts && !isForeignName(at, end)) || (AFTER_SUBJECT.contains(next.kind()) && isOrganisation(at, end))) {
            take(at, end, false);
        }
    }

    /// `广岭药业(600000.SH)`.
    private boolean isShareCode(int opening) {
        return word(opening).text().matches("[(（]") && word(opening + 1).text().matches("[0-9]{4,6}");
    }

    private boolean isAnnouncing(int from) {
        for (int at = from; at < from + LONGEST; at++) {
            if (ANNOUNCING.contains(word(at).text())) {
                return true;
            }
        }
        return false;
    }

    /// `奥特曼任命…`: a person may act too.
    private boolean isForeignName(int first, int end) {
        return end > first
                && ForeignNames.isSounds(text.text.substring(
                        word(first).span().start(), word(end - 1).span().end()));
    }

    private boolean isPlace(int at) {
        return text.nameAt(word(at).span().start())
                .filter(name -> name.type() == EntityType.PLACE)
                .isPresent();
    }

    /// `星桥联席首席执行官阎晓峰`, `宝马前研发主管韦伯`.
    private void employer(FoundName person) {
        int post = indexEndingAt(person.span().start());
        if (post < 0 || !word(post).is(WordKind.POST)) {
            return;
        }
        int first = startOfRun(post);
        int last = withoutField(first, post);
        boolean owned = text.nameAt(word(first).span().start() - 1).isPresent();
        boolean former = last == first && word(first - 1).is(WordKind.FORMER);
        if (former) {
            take(startOfRun(first - 1), first - 1, true);
        } else if (!owned) {
            take(first, last, false);
        }
    }

    private int startOfRun(int end) {
        int first = end;
        while (first > 0 && isLetter(first - 1) && end - first < LONGEST_WITH_FIELD) {
            first--;
        }
        return first;
    }

    /// Where the name ends of which the rest up to `end` only says of the post what it is for.
    private int withoutField(int first, int end) {
        for (int cut = first; cut < end; cut++) {
            String rest = text.text.substring(
                    word(cut).span().start(), word(end - 1).span().end());
            if (FIELD.matcher(rest).matches()) {
                return cut;
            }
        }
        return end;
    }

    private int indexEndingAt(int position) {
        for (int at = 0; at < text.words.size(); at++) {
            if (word(at).span().end() == position) {
                return at;
            }
        }
        return -1;
    }

    private boolean isLetter(int at) {
        Word word = word(at);
        boolean letters = word.is(WordKind.OTHER)
                || word.is(WordKind.LATIN)
                || word.text().equals("未来");
        return letters && text.isFree(word.span().start(), word.span().end());
    }

    private int endOfRun(int first) {
        int end = first;
        while (end < text.words.size() && end - first < LONGEST && isLetter(end)) {
            end++;
        }
        return end;
    }

    private boolean isOrganisation(int first, int end) {
        return end > first
                && text.isOrganisation(text.text.substring(
                        word(first).span().start(), word(end - 1).span().end()));
    }

    private void take(int first, int end, boolean sure) {
        if (end <= first) {
            return;
        }
        String name = text.text.substring(
                word(first).span().start(), word(end - 1).span().end());
        boolean latin = Character.isUpperCase(name.charAt(0));
        boolean named = name.length() > 1
                && !COUNTED.matcher(name).matches()
                && !THINGS.matcher(name).matches();
        if (text.isOrganisation(name) || (named && (sure || latin || Dictionary.hasLoneCharacter(name)))) {
            add(first, end);
        }
    }

    private void add(int first, int end) {
        Span span = new Span(word(first).span().start(), word(end - 1).span().end());
        int free = isPlace(first) ? word(first).span().end() : span.start();
        if (text.isFree(free, span.end())) {
            text.add(span, EntityType.ORGANISATION);
        }
    }
}
