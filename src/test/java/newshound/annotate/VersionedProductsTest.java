package newshound.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionedProductsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Qwen3 | qwen-models",
                "Qwen 2.5-Max | qwen-models",
                "Qwen2.5-VL-72B-Instruct | qwen-models",
                "Qwen3-235B-A22B | qwen-models",
                "GPT-4o | gpt",
                "GPT-4o mini | gpt",
                "GPT-4.1-nano | gpt",
                "Claude 3.5 Sonnet | claude",
                "Claude Opus 4.5 | claude",
                "Sonnet 4.5 | claude",
                "Gemini 2.5 Pro | gemini",
                "Llama 4 | llama",
                "Llama-3.1-405B | llama",
                "DeepSeek-R1 | deepseek-models",
                "DeepSeek V3 | deepseek-models",
                "Mistral 7B | mistral-models",
                "o3-mini | openai-o-series",
                "iPhone 17 Pro Max | iphone",
                "Kimi K2 | kimi",
                "FLUX.1 | flux"
            })
    void versionBelongsToTheMention(String written, String family) {
        assertThat(Annotations.in("It was slower than " + written + ", they found."))
                .containsExactly(written + " > " + family);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sales of the iPhone 100,000 units above plan | iPhone",
                "They sold an iPhone 3 times a day | iPhone",
                "He bought an iPhone 2024 was the year | iPhone",
                "iPhone-maker shares fell | iPhone",
                "It beats ChatGPT pro rata | ChatGPT"
            })
    void amountsAndYearsAreNoVersions(String sentence, String name) {
        assertThat(Annotations.in(sentence)).first().asString().startsWith(name + " > ");
    }

    @Test
    void qwenIsATeamAmongPeopleAndAModelAmongModels() {
        assertThat(Annotations.in("The technical lead of Qwen resigned.")).containsExactly("Qwen > qwen");
        assertThat(Annotations.in("She left Qwen in March.")).containsExactly("Qwen > qwen");
        assertThat(Annotations.in("The weights of Qwen are open.")).containsExactly("Qwen > qwen-models");
    }

    @Test
    void deepSeekIsTheCompanyWithoutAVersion() {
        assertThat(Annotations.in("Engineers at DeepSeek trained DeepSeek-V3."))
                .containsExactly("DeepSeek > deepseek", "DeepSeek-V3 > deepseek-models");
    }
}
