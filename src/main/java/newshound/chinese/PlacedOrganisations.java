package newshound.chinese;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import newshound.article.EntityType;
import newshound.article.Span;

/// Finds organisations by where they stand, whatever their names are: after `加盟`, between `从` and `离职`, before
/// `任命`, before the post of a person.
final class PlacedOrganisations {
    private static final int LONGEST_QUOTE = 8;
    private static final int NEAR = 8;
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
    private static final String CLAUSE_ENDS = "。！？；\n，";
    private static final String OPENING = "“「『\"《‘";
    private static final String CLOSING = "”」』\"》’";
    private static final Pattern COUNTED = Pattern.compile("[一两三几多数某这那该本其](?:家|个|所|支|名|位|间).*");
    private static final Pattern THINGS = HanVariants.pattern(
            ".*(?:品牌|计划|项目|联盟|队伍|社区|谈判|讨论|战局|阵营|行业|会场|页面|景区|湿地|舞台|营地|人世|市场|群聊|乐队|组织|行列|竞争|协议|战团|大军|岗位|职位|职务|一线|后|家乡|家|国|业|中|群|者|人|店|库|圈|局|岗|线|时间|合同|教师|学校|机构|生产|功能|研究|工作|大厂|奖|称号|学位)");
    private final NameText text;
    private final WordRuns runs;

    private PlacedOrganisations(NameText text) {
        this.text = text;
        this.runs = new WordRuns(text);
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

    /// `加盟星桥担任…`, `创办“星桥”`.
    private void after(int at) {
        Word trigger = runs.word(at);
        boolean comes = trigger.is(WordKind.JOINING) || trigger.is(WordKind.RETURNING) || trigger.is(WordKind.FOUNDING);
        if (!comes && !LEFT_PLACES.contains(trigger.text())) {
            return;
        }
        int first = at + 1;
        while (runs.word(first).text().matches("了|至|到|于|在")) {
            first++;
        }
        int end = runs.endOfRun(first);
        if (runs.word(end).is(WordKind.ORGANISATION_NOUN) && end > first) {
            first = end + 1;
            end = runs.endOfRun(first);
        }
        if (OPENING.contains(runs.word(first).text())
                && !runs.word(first).text().isEmpty()) {
            quoted(first);
            return;
        }
        WordKind next = runs.word(end).kind();
        if (CLOSING_KINDS.contains(next)) {
            take(first, end, next == WordKind.BECOMING || TAKING_ORGANISATIONS.contains(trigger.text()));
        }
    }

    /// `卸任星桥董事长`.
    private void ofPost(int at) {
        boolean takes = runs.word(at).is(WordKind.BECOMING) || runs.word(at).is(WordKind.LEAVING);
        int end = runs.endOfRun(at + 1);
        if (takes && runs.word(end).is(WordKind.POST)) {
            take(at + 1, runs.withoutField(at + 1, end), false);
        }
    }

    private void quoted(int opening) {
        int end = opening + 1;
        while (end < text.words.size()
                && end - opening <= LONGEST_QUOTE
                && !CLOSING.contains(runs.word(end).text())) {
            end++;
        }
        if (end > opening + 1
                && CLOSING.contains(runs.word(end).text())
                && !runs.word(end).text().isEmpty()) {
            add(opening + 1, end);
        }
    }

    /// `从星桥离职`.
    private void from(int at) {
        if (!runs.word(at).text().equals("从") && !runs.word(at).text().equals("自")) {
            return;
        }
        int end = runs.endOfRun(at + 1);
        WordKind next = runs.word(end).kind();
        if (next == WordKind.LEAVING || next == WordKind.JOINING || next == WordKind.HIRING) {
            take(at + 1, end, false);
        }
    }

    /// `星桥任命…`, at the beginning of a sentence.
    private void subject(int at) {
        boolean begins = at == 0
                || runs.word(at - 1).is(WordKind.ORGANISATION_NOUN)
                || CLAUSE_ENDS.contains(runs.word(at - 1).text());
        if (!begins) {
            return;
        }
        int end = runs.endOfRun(isPlace(at) ? at + 1 : at);
        Word next = runs.word(end);
        if (next.text().equals("官方") || next.text().equals("方面")) {
            next = runs.word(end + 1);
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
        return runs.word(opening).text().matches("[(（]")
                && runs.word(opening + 1).text().matches("[0-9]{4,6}");
    }

    private boolean isAnnouncing(int from) {
        for (int at = from; at < from + NEAR; at++) {
            if (ANNOUNCING.contains(runs.word(at).text())) {
                return true;
            }
        }
        return false;
    }

    /// `奥特曼任命…`: a person may act too.
    private boolean isForeignName(int first, int end) {
        return end > first && ForeignNames.isSounds(runs.text(first, end));
    }

    private boolean isPlace(int at) {
        return text.nameAt(runs.word(at).span().start())
                .filter(name -> name.type() == EntityType.PLACE)
                .isPresent();
    }

    /// `星桥联席首席执行官阎晓峰`, `宝马前研发主管韦伯`.
    private void employer(FoundName person) {
        int post = text.indexEnding(person.span().start());
        if (post < 0 || !runs.word(post).is(WordKind.POST)) {
            return;
        }
        int first = runs.startOfRun(post);
        int last = runs.withoutField(first, post);
        boolean owned = text.nameAt(runs.word(first).span().start() - 1).isPresent();
        boolean former = last == first && runs.word(first - 1).is(WordKind.FORMER);
        if (former) {
            take(runs.startOfRun(first - 1), first - 1, true);
        } else if (!owned) {
            take(first, last, false);
        }
    }

    private boolean isOrganisation(int first, int end) {
        return end > first && text.isOrganisation(runs.text(first, end));
    }

    private void take(int first, int end, boolean sure) {
        if (end <= first) {
            return;
        }
        String name = runs.text(first, end);
        boolean latin = Character.isUpperCase(name.charAt(0));
        boolean named = name.length() > 1
                && !COUNTED.matcher(name).matches()
                && !THINGS.matcher(name).matches();
        if (text.isOrganisation(name) || (named && (sure || latin || Dictionary.hasLoneCharacter(name)))) {
            add(first, end);
        }
    }

    private void add(int first, int end) {
        Span span = new Span(
                runs.word(first).span().start(), runs.word(end - 1).span().end());
        int free = isPlace(first) ? runs.word(first).span().end() : span.start();
        if (text.isFree(free, span.end())) {
            text.add(span, EntityType.ORGANISATION);
        }
    }
}
