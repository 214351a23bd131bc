package newshound.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import newshound.article.Article;
import newshound.article.ArticleId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LanguageDetectorTest {
    private static final LanguageDetector DETECTOR = new LanguageDetector();

    private static final String ENGLISH = """
            The harbour was closed for most of the morning because of thick fog. Ferries to the islands will run \
            again from noon, the port authority said.""";
    private static final String GERMAN = """
            Der Hafen war am Vormittag wegen dichten Nebels gesperrt. Die Fähren zu den Inseln fahren nach Angaben \
            der Hafenbehörde ab Mittag wieder.""";
    private static final String CHINESE = "阿里巴巴发布新模型通义千问，开发者可免费使用。市场反应平淡，分析师表示竞争仍将加剧。";

    private static Article article(String title, String body, @Nullable String given) {
        return Article.builder(new ArticleId("a"))
                .title(title)
                .body(body)
                .language(given)
                .build();
    }

    private static Optional<String> detected(String title, String body) {
        return DETECTOR.detect(article(title, body, null));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "texts.tsv", delimiter = '\t', quoteCharacter = '\0')
    void twoSentencesTellTheLanguage(String code, String text) {
        assertThat(detected("", text)).contains(code);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "texts.tsv", delimiter = '\t', quoteCharacter = '\0')
    void capitalsTellTheLanguageOrNothing(String code, String text) {
        assertThat(detected("", text.toUpperCase(Locale.ROOT)))
                .matches(found -> found.isEmpty() || found.get().equals(code));
    }

    @ParameterizedTest
    @CsvSource({
        "阿里巴巴发布通义千问, zh",
        "林俊旸离开阿里巴巴，加入谷歌DeepMind, zh",
        "谷歌DeepMind发布Gemini 2.5 Pro，性能超越OpenAI的GPT-4.5, zh",
        "アリババ、新しいAIモデルを公開, ja",
        "ソフトバンク、Armの株式を追加取得へ, ja",
        "알리바바 새 모델 공개, ko",
        "삼성전자 HBM4 양산 시작, ko",
        "Компания OpenAI представила новую модель GPT-5 для разработчиков и пользователей, ru",
        "Η OpenAI παρουσίασε το GPT-5, el"
    })
    void aHeadlineInItsOwnScriptTellsTheLanguage(String title, String code) {
        assertThat(detected(title, "")).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Qwen 3.5",
                "TSLA +4.2%, NVDA -1.1%, AAPL +0.3%",
                "BRIEF-Dune Corp Q4 EPS USD 0.37",
                "東京大学入学試験問題",
                "Bayern München – Real Madrid 2:1",
                "const next = await fetch(url); if (!next.ok) throw next;",
                "🦊🦊🦊 2025-01-01 12:30",
                "Москва"
            })
    void whatCouldBeInSeveralLanguagesIsInNone(String title) {
        assertThat(detected(title, "")).isEmpty();
    }

    @Test
    void aTextInTwoLanguagesIsInNeither() {
        assertThat(detected("", (ENGLISH + " ").repeat(8) + "\n\n" + (GERMAN + " ").repeat(8)))
                .isEmpty();
        assertThat(detected("", ENGLISH.repeat(2) + "\n\n" + CHINESE.repeat(3))).isEmpty();
    }

    @Test
    void wordsOfAnotherLanguageDoNotChangeTheLanguage() {
        assertThat(detected("Tongyi Qianwen (通义千问) explained", ENGLISH)).contains("en");
        assertThat(detected("“The Lord of the Rings” im Hafenkino", GERMAN)).contains("de");
    }

    @Test
    void addressesAreInNoLanguage() {
        String addresses = "https://www.harbour.example/the/fog/of/the/morning/and/the/ferry @harbour #fog ";
        assertThat(detected("", addresses.repeat(3))).isEmpty();
        assertThat(detected("", addresses + GERMAN)).contains("de");
    }

    @Test
    void aGivenLanguageIsKeptWhereTheTextTellsNothingElse() {
        assertThat(DETECTOR.detect(article("Qwen 3.5", "", "de"))).contains("de");
        assertThat(DETECTOR.detect(article("", GERMAN, "de"))).contains("de");
        assertThat(DETECTOR.detect(article("Hafen wegen Nebels gesperrt", "", "en")))
                .contains("en");
    }

    @Test
    void aTextThatClearlyContradictsTheGivenLanguageWins() {
        assertThat(DETECTOR.detect(article("", CHINESE, "en"))).contains("zh");
        assertThat(DETECTOR.detect(article("Hafen gesperrt", GERMAN, "en"))).contains("de");
    }

    @Test
    void closeKinIsToldByThePublisher() {
        String norwegian = """
                Havna var stengt det meste av formiddagen på grunn av tett tåke. Ferjene til øyene går igjen fra klokka \
                tolv, opplyser havnevesenet. Ingen passasjerer måtte vente lenge, og billettene gjelder fortsatt.""";
        assertThat(DETECTOR.detect(article("", norwegian, "nb"))).contains("nb");
        assertThat(DETECTOR.detect(article("", norwegian, "sv"))).contains("no");
    }

    @Test
    void manyThreadsGetTheAnswersOfOne() throws Exception {
        List<Article> articles =
                List.of(article("", GERMAN, null), article("", CHINESE, null), article("", ENGLISH, null));
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Optional<String>>> found = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                Article article = articles.get(i % 3);
                found.add(threads.submit(() -> DETECTOR.detect(article)));
            }
            for (int i = 0; i < 300; i++) {
                assertThat(found.get(i).get())
                        .contains(List.of("de", "zh", "en").get(i % 3));
            }
        }
    }
}
