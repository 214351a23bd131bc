package newshound.chinese;

/// The surnames of the Chinese-speaking world, most common first, and Korean ones that are written alike.
final class Surnames {
    private static final String SINGLE = """
            王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石
            廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申
            欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪
            简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆
            乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚洪宿糜薄茹花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙
            """.replaceAll("\\s", "");
    /// Surnames that as words are far more common than as names.
    private static final String WORDS = "于向任曾时成应单解连常高方万全国平来相初计海都满位权强明原查商师边官谈封安文金石白关路游季车项连和易包余何白华南";
    private static final String[] DOUBLE = {
        "欧阳", "司马", "上官", "诸葛", "慕容", "司徒", "皇甫", "令狐", "尉迟", "公孙", "长孙", "宇文", "端木", "独孤", "南宫", "夏侯", "申屠"
    };

    private Surnames() {}

    /// How many characters the surname has that begins here; 0 where none does.
    static int length(String text, int at) {
        for (String surname : DOUBLE) {
            if (text.startsWith(surname, at)) {
                return surname.length();
            }
        }
        return SINGLE.indexOf(text.charAt(at)) >= 0 ? 1 : 0;
    }

    /// Whether the character is oftener a word than a surname.
    static boolean isWord(char c) {
        return WORDS.indexOf(c) >= 0;
    }
}
