package newshound.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TypedWordsTest {

    private static List<String> words(String typed, String... names) {
        return TypedWords.of(typed, Set.of(names)::contains).stream()
                .map(word -> String.join(typed.contains("&") ? " " : "", word))
                .collect(Collectors.toList());
    }

    @ParameterizedTest
    @CsvSource({
        "谷歌DeepMind与Qwen, 谷歌 deepmind qwen",
        "人工智能监管法案, 人工 智能 监管 法案",
        "林俊旸离开阿里巴巴加入谷歌, 林俊旸 离开 阿里巴巴 加入 谷歌",
        "国务院总理的讲话, 国务院 总理 讲话",
        "東京都知事選挙の結果, 东京 都知事 选挙 结果",
        "アリババが新モデルを発表した, アリババ 新 モデル 発表",
        "ソフトバンクグループの株価, ソフトバンクグループ 株価",
        "통신사업자협회, 통신사업자협회",
        "阿里巴巴，谷歌, 阿里巴巴 谷歌"
    })
    void whatIsTypedWithoutSpacesIsTakenApart(String typed, String words) {
        assertThat(words(typed)).containsExactly(words.split(" "));
    }

    @Test
    void fourCharactersAreOneWord() {
        assertThat(words("通义千问")).containsExactly("通义千问");
        assertThat(words("的")).containsExactly("的");
    }

    @Test
    void knownNamesStayWhole() {
        assertThat(words("阿里云发布通义千问大模型")).contains("通义");
        assertThat(words("阿里云发布通义千问大模型", "通义千问")).contains("通义千问").doesNotContain("通义");
    }

    @Test
    void aPastedPassageIsOneWord() {
        String passage = "人工智能监管法案".repeat(20);
        assertThat(words(passage)).containsExactly(passage);
    }

    @Test
    void aTypedWordOfSeveralTokensStaysOne() {
        assertThat(words("AT&T")).containsExactly("at t");
        assertThat(words("—")).isEmpty();
    }
}
