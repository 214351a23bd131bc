package newshound.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newshound.article.Entity;
import newshound.article.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuiltInGazetteerTest {
    private static final Gazetteer GAZETTEER = Gazetteer.builtIn();

    @Test
    void qwenIsPartOfAlibabaAsATeamAndAsAModel() {
        assertThat(ancestors("qwen")).contains("tongyi").endsWith("alibaba");
        assertThat(ancestors("qwen-models")).startsWith("qwen").endsWith("alibaba");
        assertThat(GAZETTEER.named("通义千问")).extracting(Entity::id).containsExactlyInAnyOrder("qwen", "qwen-models");
        assertThat(GAZETTEER.named("Tongyi lab")).extracting(Entity::id).containsExactly("tongyi");
    }

    @Test
    void nothingIsCalledLikeWhatItIsPartOf() {
        assertThat(GAZETTEER.entities())
                .isNotEmpty()
                .allSatisfy(entity -> assertThat(entity.ancestors())
                        .extracting(Entity::name)
                        .as(entity.id())
                        .doesNotContain(entity.name()));
    }

    @Test
    void googleDeepMindIsPartOfGoogleAndAlphabet() {
        assertThat(ancestors("google-deepmind")).containsExactly("google", "alphabet");
        assertThat(GAZETTEER.named("谷歌DeepMind")).extracting(Entity::id).containsExactly("google-deepmind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lin Junyang", "Junyang Lin", "林俊旸"})
    void onePersonHasNamesInSeveralOrdersAndScripts(String name) {
        assertThat(GAZETTEER.named(name)).extracting(Entity::id).containsExactly("lin-junyang");
    }

    @Test
    void peopleArePartOfNothing() {
        assertThat(GAZETTEER.entities())
                .filteredOn(entity -> entity.type() == EntityType.PERSON)
                .hasSizeGreaterThan(300)
                .allMatch(entity -> entity.parent() == null);
    }

    @Test
    void citiesArePartOfTheirCountries() {
        assertThat(ancestors("hangzhou")).containsExactly("china");
        assertThat(ancestors("palo-alto")).containsExactly("california", "united-states");
    }

    @Test
    void foundingStoryIsReadWhole() {
        assertThat(Annotations.in("""
                        Junyang Lin, who led Alibaba's Qwen team, is leaving. Omar Sanseviero, a senior member of \
                        Google DeepMind's development team, congratulated Lin on the Qwen3 models."""))
                .containsExactly(
                        "Junyang Lin > lin-junyang",
                        "Alibaba > alibaba",
                        "Qwen > qwen",
                        "Omar Sanseviero > omar-sanseviero",
                        "Google DeepMind > google-deepmind",
                        "Lin > lin-junyang",
                        "Qwen3 > qwen-models");
    }

    private static List<String> ancestors(String id) {
        return GAZETTEER.entity(id).orElseThrow().ancestors().stream()
                .map(Entity::id)
                .toList();
    }
}
