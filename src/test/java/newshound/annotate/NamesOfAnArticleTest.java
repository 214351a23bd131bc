package newshound.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import newshound.article.Article;
import newshound.article.ArticleId;
import newshound.article.Entity;
import newshound.article.EntityType;
import newshound.article.Mention;
import newshound.article.Span;
import newshound.article.TextField;
import newshound.ner.Name;
import newshound.ner.Recogniser;
import newshound.ner.Sentence;
import org.junit.jupiter.api.Test;

/// What becomes of the names of one article that a gazetteer knows and that a recogniser sees.
final class NamesOfAnArticleTest {
    private static final Gazetteer GAZETTEER = Gazetteer.parse(
            Stream.of(
                    "{\"id\": \"acme\", \"type\": \"organisation\", \"name\": \"Acme\", \"aliases\": [\"阿克米\"]}",
                    "{\"id\": \"paris\", \"type\": \"place\", \"name\": \"Paris\"}",
                    "{\"id\": \"orchard\", \"type\": \"organisation\", \"name\": \"Orchard\", "
                            + "\"aliases\": [{\"alias\": \"Orchard\", \"ambiguous\": \"word\"}]}",
                    "{\"id\": \"zephyra-phone\", \"type\": \"product\", \"name\": \"Zephyra Phone\"}",
                    "{\"id\": \"ada-byron\", \"type\": \"person\", \"name\": \"Ada Byron\"}",
                    "{\"id\": \"tom-orlin\", \"type\": \"person\", \"name\": \"Tom Orlin\", "
                            + "\"aliases\": [{\"alias\": \"Orlin\", \"ambiguous\": \"word\"}]}",
                    "{\"id\": \"harbour-data-protocol\", \"type\": \"product\", "
                            + "\"name\": \"Harbour Data Protocol\"}"),
            "test");

    @Test
    void aSurnameIsThePersonNamedInFullBefore() {
        assertThat(found("[PERSON Mina Farouk] quit. [PERSON Farouk] had led it. [PERSON Mina] smiled."))
                .containsExactly("mina-farouk_person", "mina-farouk_person", "mina-farouk_person");
    }

    @Test
    void ofTwoOfOneSurnameTheOneLastNamedInFullIsMeant() {
        assertThat(
                        found(
                                "[PERSON Mina Farouk] quit. [PERSON Farouk] slept. [PERSON Omar Farouk] sang. [PERSON Farouk] bowed."))
                .containsExactly(
                        "mina-farouk_person", "mina-farouk_person", "omar-farouk_person", "omar-farouk_person");
    }

    @Test
    void aSurnameInTheHeadlineIsThePersonNamedInFullLater() {
        assertThat(found("[PERSON Farouk] quits. [PERSON Mina Farouk] led it."))
                .containsExactly("mina-farouk_person", "mina-farouk_person");
    }

    @Test
    void aSurnameIsRatherThatOfOneThanTheFirstNameOfAnother() {
        assertThat(
                        found(
                                "[PERSON Farouk Hansen] sang. [PERSON Mina Farouk] quit. [PERSON Farouk Hansen] bowed. [PERSON Farouk] slept."))
                .endsWith("mina-farouk_person");
    }

    @Test
    void ofTypesThatAreEquallyOftenSeenTheFirstCounts() {
        assertThat(found("[PRODUCT Zephyra] won. [ORGANISATION Zephyra] lost.")).containsOnly("zephyra_product");
    }

    @Test
    void aFamilyNameMayComeFirst() {
        assertThat(found("[PERSON Chen Weiliang] quit. [PERSON Chen] had led it."))
                .containsExactly("chen-weiliang_person", "chen-weiliang_person");
    }

    @Test
    void aSurnameIsThePersonOfTheGazetteerNamedInFullBefore() {
        assertThat(found("Ada Byron quit. Then [PERSON Byron] slept.")).containsExactly("ada-byron", "ada-byron");
    }

    @Test
    void theLegalFormOfACompanyMakesNoOtherCompanyOfIt() {
        assertThat(found("[ORGANISATION Moonwell Robotics Inc.] grew. [ORGANISATION Moonwell Robotics] shrank."))
                .containsExactly("moonwell-robotics_organisation", "moonwell-robotics_organisation");
    }

    @Test
    void theBeginningOfAnOrganisationsNameIsThatOrganisation() {
        assertThat(found("[ORGANISATION Moonwell Robotics] grew. [ORGANISATION Moonwell] shrank."))
                .containsExactly("moonwell-robotics_organisation", "moonwell-robotics_organisation");
    }

    @Test
    void initialsAreTheOrganisationNamedInFull() {
        assertThat(found("The [ORGANISATION Board of Harbour Pilots] met. The [ORGANISATION BHP] voted."))
                .containsExactly("board-of-harbour-pilots_organisation", "board-of-harbour-pilots_organisation");
    }

    @Test
    void whatTheGazetteerKnowsIsWhatItKnows() {
        assertThat(found("[ORGANISATION Acme] grew.")).containsExactly("acme");
        assertThat(found("[ORGANISATION Acme Corp.] grew.")).containsExactly("acme");
    }

    @Test
    void aLegalFormMayBeJoinedByAnd() {
        assertThat(found("[ORGANISATION Acme & Co] grew. [ORGANISATION Acme and Company, Inc.] shrank."))
                .containsExactly("acme", "acme");
        assertThat(found("[ORGANISATION Moonwell & Co.] grew. [ORGANISATION Moonwell] shrank."))
                .containsExactly("moonwell_organisation", "moonwell_organisation");
        assertThat(found("[ORGANISATION Orchard Inc.] grew.")).containsExactly("orchard");
    }

    @Test
    void initialsAreWhatTheGazetteerKnowsInFull() {
        assertThat(found("The Harbour Data Protocol ([ORGANISATION HDP]) is new."))
                .containsExactly("harbour-data-protocol", "harbour-data-protocol");
        assertThat(found("Acme grew. [ORGANISATION HDP] did, too.")).containsExactly("acme", "hdp_organisation");
    }

    @Test
    void whoIsKnownByASurnameAloneIsMeantUnlessTheArticleNamesAnotherInFull() {
        assertThat(found("[PERSON Orlin] spoke.")).containsExactly("tom-orlin");
        assertThat(found("[PERSON Mina Orlin] quit. [PERSON Orlin] spoke."))
                .containsExactly("mina-orlin_person", "mina-orlin_person");
    }

    @Test
    void aLongerNameThatBeginsLikeAKnownOneIsAnother() {
        assertThat(found("[PERSON Paris Okafor] sang.")).containsExactly("paris-okafor_person");
        assertThat(found("[ORGANISATION Paris Football Union] won."))
                .containsExactly("paris-football-union_organisation");
    }

    @Test
    void aUnitThatIsCalledAfterItsCompanyIsPartOfIt() {
        assertThat(entities("[ORGANISATION Acme Deep Sea Research] dived."))
                .singleElement()
                .satisfies(unit -> {
                    assertThat(unit.name()).isEqualTo("Acme Deep Sea Research");
                    assertThat(unit.ancestors()).extracting(Entity::id).containsExactly("acme");
                });
    }

    @Test
    void aNameThatIsAlsoAWordCountsWhereTheRecogniserSeesAName() {
        assertThat(found("[ORGANISATION Orchard] grew.")).containsExactly("orchard");
        assertThat(found("Orchard fruit grew ripe.")).isEmpty();
    }

    @Test
    void oneNameIsOneEntityOfOneTypeInAnArticle() {
        assertThat(found("[PRODUCT Zephyra] won. [ORGANISATION Zephyra] lost. [ORGANISATION Zephyra] tied."))
                .containsExactly("zephyra_organisation", "zephyra_organisation", "zephyra_organisation");
    }

    @Test
    void theNameShownIsTheOneThatIsNotAllCapitals() {
        assertThat(entities("[PERSON MINA FAROUK] QUITS. [PERSON Mina Farouk] quit."))
                .extracting(Entity::name)
                .containsExactly("Mina Farouk", "Mina Farouk");
    }

    @Test
    void titlesAndPossessivesAreNoPartOfAName() {
        assertThat(texts("[PERSON Dr. Mina Farouk] quit [ORGANISATION the Harbour Trust]."))
                .containsExactly("Mina Farouk", "Harbour Trust");
        assertThat(texts("[PERSON Mina Farouk’s] boat.")).containsExactly("Mina Farouk");
    }

    @Test
    void aStopThatEndsTheSentenceIsNoPartOfAName() {
        assertThat(texts("She posted on [PRODUCT Z.] Then [ORGANISATION A.B.] grew."))
                .containsExactly("A.B.");
        assertThat(texts("She posted on [PRODUCT Zephyra.] Then it rained.")).containsExactly("Zephyra");
    }

    @Test
    void severalOfAProductAreThatProduct() {
        assertThat(found("They sold [PRODUCT Zephyra Phones] there.")).containsExactly("zephyra-phone");
    }

    @Test
    void postsAndTradesAreNoNames() {
        assertThat(found("The [ORGANISATION CEO] met the [ORGANISATION Board of Directors] on [PRODUCT AI]."))
                .isEmpty();
        assertThat(found("[ORGANISATION Artificial Intelligence] grew.")).isEmpty();
        assertThat(found("The [PLACE European] firm ([PRODUCT GS.N], [PRODUCT BRKb.N]) rose."))
                .isEmpty();
        assertThat(found("In [PRODUCT FY25], after [ORGANISATION Q3FY24], it fell."))
                .isEmpty();
    }

    @Test
    void anEditorIsNobodyWhomTheTextMeansByASurname() {
        Article article = Article.builder(new ArticleId("a"))
                .body("Then Orlin spoke. (Editing by Mina Orlin)")
                .language("en")
                .build();
        assertThat(new NameAnnotator(GAZETTEER, seesPeople("Orlin", "Mina Orlin"))
                        .annotate(article)
                        .mentions())
                .extracting(mention -> mention.entity().id())
                .containsExactly("tom-orlin", "mina-orlin_person");
    }

    @Test
    void theCodeOfAnIndexIsNoCompany() {
        Article article = Article.builder(new ArticleId("a"))
                .body("The index ( .ACME ) rose 2 points, ACME itself 3.")
                .language("en")
                .build();
        Gazetteer gazetteer = Gazetteer.parse(
                Stream.of("{\"id\": \"acme\", \"type\": \"organisation\", \"name\": \"ACME\"}"), "test");
        assertThat(new NameAnnotator(gazetteer, sees(List.of()))
                        .annotate(article)
                        .mentions())
                .extracting(mention -> mention.span().start())
                .containsExactly(article.body().lastIndexOf("ACME"));
    }

    @Test
    void articlesInOtherLanguagesHaveTheNamesOfTheGazetteerAlone() {
        Article article = Article.builder(new ArticleId("a"))
                .body("Die Firma Acme wächst")
                .language("de")
                .build();
        NameAnnotator annotator = new NameAnnotator(GAZETTEER, sees(List.of("Firma")));
        assertThat(annotator.annotate(article).mentions())
                .extracting(mention -> mention.entity().id())
                .containsExactly("acme");
    }

    private static List<String> found(String marked) {
        return entities(marked).stream().map(Entity::id).toList();
    }

    private static List<Entity> entities(String marked) {
        return mentions(marked).stream().map(Mention::entity).toList();
    }

    private static List<String> texts(String marked) {
        String text = plain(marked);
        return mentions(marked).stream().map(mention -> mention.span().in(text)).toList();
    }

    private static String plain(String marked) {
        return marked.replaceAll("\\[[A-Z]+ ([^\\]]*)\\]", "$1");
    }

    /// What the annotator makes of a text in which the recogniser sees the marked names.
    private static List<Mention> mentions(String marked) {
        Article article = Article.builder(new ArticleId("a"))
                .body(plain(marked))
                .language("en")
                .build();
        List<Mention> known =
                new GazetteerAnnotator(GAZETTEER).annotate(article).mentions();
        MergedNames merged = MergedNames.of(article, known, recognised(marked), GAZETTEER);
        List<Mention> mentions = new ArrayList<>(merged.known());
        mentions.addAll(new UnknownNames(merged).mentions());
        mentions.sort(MergedNames.READING_ORDER);
        return mentions;
    }

    private static List<RecognisedName> recognised(String marked) {
        List<RecognisedName> names = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', at)) {
            int space = marked.indexOf(' ', open);
            int close = marked.indexOf(']', open);
            text.append(marked, at, open);
            Span span = new Span(text.length(), text.length() + close - space - 1);
            EntityType type = EntityType.valueOf(marked.substring(open + 1, space));
            RecognisedName.of(TextField.BODY, span, type, plain(marked)).ifPresent(names::add);
            text.append(marked, space + 1, close);
            at = close + 1;
        }
        return names;
    }

    private static Recogniser sees(List<String> words) {
        return sees(EntityType.ORGANISATION, words);
    }

    private static Recogniser seesPeople(String... names) {
        return sees(EntityType.PERSON, List.of(names));
    }

    /// @param wanted names of one word or two
    private static Recogniser sees(EntityType type, List<String> wanted) {
        return new Recogniser() {
            @Override
            public List<Name> names(Sentence sentence) {
                List<Name> names = new ArrayList<>();
                for (int word = 0; word < sentence.size(); word++) {
                    boolean two = word + 1 < sentence.size()
                            && wanted.contains(sentence.word(word) + " " + sentence.word(word + 1));
                    if (two || wanted.contains(sentence.word(word))) {
                        names.add(new Name(word, word + (two ? 2 : 1), type));
                        word += two ? 1 : 0;
                    }
                }
                return names;
            }

            @Override
            public String version() {
                return "test";
            }
        };
    }
}
