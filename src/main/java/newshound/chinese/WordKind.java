package newshound.chinese;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What a Chinese word does in a sentence on people and their posts. The lists hold simplified characters.
public enum WordKind {
    /// A whole name that was known before the cutting.
    NAME(""),
    /// Digits, or a word in Latin letters.
    LATIN(""),
    /// A date or a time: `3月4日`, `去年底`.
    TIME(""),
    PUNCTUATION(""),
    /// A single character that no list has, or a word that is not told from its neighbours.
    OTHER(""),
    /// Somebody comes to an organisation.
    JOINING("""
            加盟 加入 加入到 入职 跳槽 跳槽至 跳槽到 跳槽去 转投 转会 转会至 投奔 到任 履新 空降 加盟到 下一站为 下一站是 下一站或为 下一站或是 入伙 入列 转职 转赴
            """),
    /// Somebody takes a post.
    BECOMING("""
            担任 出任 就任 升任 升为 晋升 晋升为 接任 任 兼任 继任 接掌 执掌 接棒 调任 上任 转任 暂代 代理 改任 出掌 转岗 走马上任
            获任 自任 兼 新任 掌管 接手
            """),
    /// Somebody takes the post of somebody else.
    REPLACING("接替 取代 接班 顶替"),
    RETURNING("回归 重返 重回 回到 重新加入 回流 返回 再度加盟 重新加盟"),
    LEAVING("""
            离开 离职 辞职 辞任 请辞 离任 卸任 退休 离队 出走 去职 下课 退任 辞去 卸下 卸去 退出 告别 辞别 挂冠 辞官 退隐 退居幕后
            离职创业 离场 出局 引咎辞职 不再担任 不再出任 告老 提出辞呈 递交辞呈 另谋高就
            """),
    /// An organisation takes somebody.
    HIRING("""
            任命 聘请 聘任 聘用 聘 招募 挖来 挖走 挖角 挖 招揽 延揽 委任 提拔 选举 推选 推举 迎来 引入 招入 签下 招来 请来 提名 擢升
            委派 特聘 礼聘 增聘 续聘 挖到 挖去 录用
            """),
    /// An organisation parts with somebody.
    DISMISSING("免去 解除 罢免 解聘 解雇 开除 辞退 撤换 解职 免职 撤职 炒掉 裁掉 裁撤 停职"),
    FOUNDING("创立 创办 创建 成立 共同创立 共同创办 联合创立 联合创办 自主创业 创业 开创 创设"),
    /// Somebody is asked to come; nothing has happened.
    ASKING("邀请 力邀 接触 游说 受邀 抛出橄榄枝 招手 发出邀请 洽谈 争取"),
    /// What makes a rumour of a statement.
    HEDGE("""
            或 或将 或许 或为 可能 据传 传 被传 被曝 曝 传闻 网传 有望 疑似 据称 盛传 传出 考虑 恐 传言 外传 风传 疑 恐将 曝出
            据报道 据悉 被爆 爆出 有传 听说 预计 将可能 据报
            """),
    /// Those whose word only makes a rumour.
    SOURCE("""
            外媒 媒体称 媒体报道 有媒体 媒体曝 知情人士 消息人士 业内人士 内部人士 有消息称 消息称 有消息 市场消息 坊间 小道消息 知情者 业内传出 多方消息 独家获悉
            """),
    DENIAL("否认 不实 不属实 辟谣 子虚乌有 谣言 假消息 无中生有 并不属实 纯属谣言 驳斥"),
    NEGATION("不会 并未 没有 未 不 无意 并没有 从未 并非 无计划 不打算 未曾 不考虑 不曾"),
    SAYING("""
            宣布 表示 称 说 透露 公告 披露 回应 指出 发布 公布 报道 发文 确认 证实 介绍 坦言 强调 认为 告诉 发布公告 获悉 公告称
            宣布称 回应称 决定 同意 通过 写道 显示 传来 自述 官宣 在社交平台 对此
            """),
    ADVERB("""
            已 将 正式 即将 已经 将于 已于 近日 日前 日内 近期 正在 正 也 还 则 刚 刚刚 仍 先后 随后 此后 后来 最近 就 又 才 均 都 再
            再次 突然 主动 一同 集体 陆续 自愿 共同 全职 试图 有意 希望 计划 拟 打算 准备 继续 依然 新近 目前 现 现已 终于 暂时 临时 相继
            将会 会 要 欲 亦 因 因个人原因 因健康原因 因身体原因 如今 同时 另 另外 官方 方面
            """),
    /// What tells of the past.
    PAST("曾 曾经 此前 之前 早年 早前 先前 过去 早先 生前"),
    PREPOSITION("从 自 在 于 由 向 对 对于 与 和 及 以及 被 让 把 将 以 据 为 至 到 给 跟 同 作为 比 往 遭 获 经 并 而 并且 但 但是 其中"),
    /// Between the qualifying words and the word that they qualify.
    PARTICLE("的 了 之 着 过 地 得 是 这位 该 这名 那位 此 某 吗 呢 吧"),
    PRONOUN("他 她 其 本人 后者 此人 二人 两人 他们 她们"),
    /// Before a post or an organisation: no more.
    FORMER("前 原 前任 时任"),
    /// A post that somebody has just now.
    CURRENT("现任 现为"),
    HONORIFIC("其子 其女 之子 之女 长子 长女 次子 先生 女士 博士 小姐 院士 同志 老师 总"),
    /// The word that a post's name ends with.
    POST("""
            总裁 副总裁 高级副总裁 执行副总裁 资深副总裁 常务副总裁 首席执行官 董事长 副董事长 董事 独立董事 执行董事 非执行董事 独董
            董事总经理 总经理 副总经理 执行副总经理 资深副总经理 经理 产品经理 基金经理 客户经理 总监 负责人 主管 主任 副主任 院长 副院长
            校长 副校长 部长 副部长 局长 副局长 秘书长 副秘书长 行长 副行长 研究员 工程师 科学家 架构师 设计师 教授 副教授 讲席教授
            主教练 助理教练 教练 顾问 高级顾问 合伙人 管理合伙人 创始合伙人 创始人 联合创始人 联席创始人 共同创办人 创办人 主席 副主席
            高管 员工 成员 财务长 执行长 营运长 技术长 运营长 策略长 法务长 董事会秘书 董秘 发言人 记者 分析师 总编辑 主编 副主编 理事长
            前锋 中场 后卫 门将 球员 队长 队员 掌门人 操盘手 老将 大将 骨干 元老 老兵 组长 司长 处长 厅长 市长 副市长 省长 书记 大臣
            财务官 运营官 技术官 产品官 品牌官 合规官 总管 站长 馆长 所长 副所长 台长 社长 理事 监事 监事长 委员 总工程师 总会计师 律师
            天才少年 实习生 学者 专家 秘书 助理 讲师 编剧 导演 制作人 掌舵人 一号位 带头人 高层 得主 获得者 副手 会长 副会长 署长
            CEO CTO CFO COO CMO CPO CIO CHO VP HRD 负责人之一 主播 舵手 老总 首脑 首领 领队 首席 主理人 发起人 投资人
            """),
    /// Somebody works somewhere: what was so before is no longer.
    WORKING("供职于 供职 任职于 任职 就职于 效力于 效力 工作 服务于 来自 负责 领导"),
    /// An organisation without its name.
    ORGANISATION_NOUN("""
            公司 该公司 本公司 集团 该集团 团队 该团队 部门 该部门 该校 校方 学校 该行 该机构 机构 球队 俱乐部 球会 企业 该企业 前东家 老东家 东家
            董事会 大厂 单位 车企 厂商 实验室
            """),
    /// Looks like one of the words above, and is none of them.
    DECOY("""
            加盟店 加盟商 加盟费 加盟制 加盟连锁 加盟者 加入者 离职率 离职潮 离职证明 离职人数 离职手续 离职后 任务 出任务 任命书 任命程序
            任何 任意 信任 责任 任期 任由 任性 胜任 现任者 接任者 继任者 继任人选 继任人 接班人 接替者 前景 前后 前往 前进 提前 前辈
            前提 前沿 前列 空前 前所未有 前端 前台 原因 原来 原则 原本 原油 原料 原始 原油 原材料 原定 原计划 草原 平原 还原 高原 退休金
            退休年龄 退休人员 创业者 创业板 创业公司 创业团队 创业环境 聘书 传统 传感器 传媒 传播 传输 宣传 传奇 流传 传递 或者 成立以来
            离开人世 不断 不过 不少 不同 不仅 不久 不足 不得 不能 不再 不满 不利 不良 不但 未来 未经 将军 将近 正常 正确 真正 改正 修正
            会议 会员 社会 机会 大会 协会 委员会 工会 学会 都市 首都 成都 就业 就算 成就 再生 已知 现场 现在 现金 现代 发现 实现 表现 出现
            要求 主要 重要 需要 仍旧 因此 因为 因素 以后 以来 以上 以下 以外 可以 所以 为了 因为 成为 认为 作为 行为 为止 为何 到底
            得到 达到 直到 回到家 感到 看到 遇到 提到 收到 接到 在内 现存 存在 正在 自动 自己 自然 自由 各自 自身 由于 自由身 理由 关于
            对于 对手 对方 对象 应对 面对 对比 相对 向上 方向 动向 去向 与会 参与 和平 和解 涉及 以及 普及 被动 让步 据点 数据 证据 依据 总额 总部
            总体 总计 总是 总共 总量 总统府 另外 说明 说法 小说 据说 称号 称为 名称 号称 简称 宣称 介绍信 聘期 招聘 应聘 挖掘 挖掘机 挖矿
            代理商 代理权 代理人 升任何 教练员 球员们 任天堂 任务书 成立于 成立后 新任务 主任务 担任务 接手机 返回舱 返回键 返回地球 其他 其中 其余 尤其 极其
            他人 其它 任教 地方 地区 地产 目的 真的 似的 的确 同时 同样 共同体 相同 合同 该死 应该 经济 经验 已经 曾经 经过 财经 过程
            通过 超过 过去 经营 过度 不过 得以 觉得 值得 取得 显得 记得 使得 之间 之后 之一 之外 之下 之中 着力 意味着 随着 疑问 怀疑 疑虑 恐怖 恐怕
            恐慌 曝光 爆炸 同比 环比 相比 对比 往年 往往 以往 遭遇 遭到 获得 获取 收获 并购 合并 而且 从而 反而 而是 并不 给予 供给 跟踪 跟进
            传导 传授 传真 宣传片 相传 接触面 接触器 退出机制 开创性 裁员 招手机 离婚 离岸 距离 脱离 离子 离谱 离散 隔离 逃离 远离 分离 偏离
            """);

    private static final Set<WordKind> TRIGGERS =
            EnumSet.of(JOINING, BECOMING, REPLACING, RETURNING, LEAVING, HIRING, DISMISSING, FOUNDING, ASKING);

    private final List<String> words;

    WordKind(String words) {
        this.words = words.isBlank()
                ? List.of()
                : List.of(HanVariants.simplified(words).strip().split("\\s+"));
    }

    List<String> words() {
        return words;
    }

    /// Of the word with these simplified characters; [#OTHER] where no list has it.
    public static WordKind of(String word) {
        return ChineseWords.kind(word);
    }

    /// Whether a word of this kind states a change by itself.
    public boolean isTrigger() {
        return TRIGGERS.contains(this);
    }
}
