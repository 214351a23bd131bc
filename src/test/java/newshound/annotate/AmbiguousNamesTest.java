package newshound.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmbiguousNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Critics expect Apple to wait a year. | apple",
                "Apple's chief executive flew home. | apple",
                "Shoppers went to Target on Friday. | target",
                "Target said on Tuesday that sales fell. | target",
                "Fees charged by Visa rose again. | visa",
                "He joined Block last spring. | block",
                "Half a million people posted on X that night. | x",
                "They compared the Claude models in a benchmark. | claude",
                "Police in Phoenix closed the road. | phoenix",
                "Snow fell in Paris overnight. | paris",
                "Lawmakers in Washington went home. | washington-dc"
            })
    void contextMakesAnAmbiguousNameCount(String sentence, String id) {
        assertThat(Annotations.in(sentence)).singleElement().asString().endsWith(" > " + id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Apple pie tastes best when it is warm.",
                "Target prices were cut for a dozen makers of tyres.",
                "Visa rules will change for students next year.",
                "Block the road and wait until the storm is over.",
                "An X-ray showed that the bone was whole.",
                "The variable X stands for the unknown here.",
                "Paintings by Claude Monet were sold for a record sum.",
                "Actor Harrison Ford turned down the part. Ford wanted more time.",
                "A statue of George Washington was moved. Washington never slept there.",
                "The phoenix and Phoenix Mercury tickets were gone by noon.",
                "A new Meta-analysis of forty trials was published.",
                "Gap years are popular with people who leave school.",
                "The musician Jordan Bratman walked past the cameras."
            })
    void withoutEvidenceAnAmbiguousNameDoesNotCount(String sentence) {
        assertThat(Annotations.in(sentence)).isEmpty();
    }

    @Test
    void headlineCapitalsAloneAreNoEvidence() {
        assertThat(Annotations.inHeadline("Block Party Ends After Neighbours Target Loud Music"))
                .isEmpty();
        assertThat(Annotations.inHeadline("Target CEO Steps Down")).containsExactly("Target > target");
    }

    @Test
    void fullNameElsewhereSpeaksForTheShortOne() {
        assertThat(Annotations.of("GM Recalls Trucks", "General Motors said brakes may fail.")
                        .mentions())
                .extracting(mention -> mention.entity().id())
                .containsExactly("gm", "gm");
    }

    @Test
    void relatedEntitySpeaksForAnAmbiguousName() {
        assertThat(Annotations.in("Google was early. Users of the phone have asked Gemini instead."))
                .containsExactly("Google > google", "Gemini > gemini");
        assertThat(Annotations.in("The astronauts of the sixties flew Gemini instead."))
                .isEmpty();
    }

    @Test
    void surnameNeedsTheFullNameInTheSameArticle() {
        assertThat(Annotations.in("Tim Cook spoke first. Cook then left the stage."))
                .containsExactly("Tim Cook > tim-cook", "Cook > tim-cook");
        assertThat(Annotations.in("Then Cook left the stage.")).isEmpty();
        assertThat(Annotations.in("Tim Cook spoke. His cousin Robert Cook listened."))
                .containsExactly("Tim Cook > tim-cook");
    }

    @Test
    void surnameOfTwoGoesToTheOneNamedLast() {
        assertThat(Annotations.in("Dario Amodei spoke. Amodei smiled. Then Daniela Amodei spoke. Amodei waved."))
                .containsExactly(
                        "Dario Amodei > dario-amodei",
                        "Amodei > dario-amodei",
                        "Daniela Amodei > daniela-amodei",
                        "Amodei > daniela-amodei");
    }

    @Test
    void nameOfTwoPeopleGoesToTheOneWhoseEmployerIsNamed() {
        assertThat(Annotations.in("At Tencent the agent researcher Yao Shunyu runs a laboratory."))
                .contains("Yao Shunyu > yao-shunyu-tencent");
        assertThat(Annotations.in("Google DeepMind has hired Yao Shunyu for its physics work."))
                .contains("Yao Shunyu > yao-shunyu-deepmind");
        assertThat(Annotations.in("The teacher Yao Shunyu sang.")).isEmpty();
    }

    @Test
    void companyBeforeAnUnknownProductStillCountsWhereTheArticleNamesIt() {
        assertThat(Annotations.in("The service Apple Tunesmith grew. Games are what Apple likes."))
                .containsExactly("Apple > apple", "Apple > apple");
        assertThat(Annotations.in("The service Apple Tunesmith grew.")).isEmpty();
    }

    @Test
    void parisHiltonIsNotParis() {
        assertThat(Annotations.in("The singer Paris Hilton smiled.")).containsExactly("Paris Hilton > paris-hilton");
    }

    @Test
    void placeInTheNameOfAnOrganisationIsNotMeant() {
        assertThat(Annotations.in("She won the London Marathon and studied at the University of Lagos."))
                .isEqualTo(List.of());
    }
}
