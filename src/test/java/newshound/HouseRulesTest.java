package newshound;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The map of rooms, held by tests: which room may import which.
@AnalyzeClasses(packages = "newshound", importOptions = DoNotIncludeTests.class)
final class HouseRulesTest {
    @ArchTest
    static final ArchRule roomsFormNoCycles =
            slices().matching("newshound.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule articleKnowsNoOtherRoom = room("article").onlyKnows();

    @ArchTest
    static final ArchRule schemaKnowsArticles = room("schema").onlyKnows("article");

    @ArchTest
    static final ArchRule corpusKnowsWhatItReads = room("corpus").onlyKnows("article", "page", "feed", "fetch");

    @ArchTest
    static final ArchRule pageKnowsNoOtherRoom = room("page").onlyKnows();

    @ArchTest
    static final ArchRule feedKnowsNoOtherRoom = room("feed").onlyKnows();

    @ArchTest
    static final ArchRule fetchKnowsNoOtherRoom = room("fetch").onlyKnows();

    @ArchTest
    static final ArchRule languageKnowsArticles = room("language").onlyKnows("article");

    @ArchTest
    static final ArchRule storyKnowsArticles = room("story").onlyKnows("article");

    @ArchTest
    static final ArchRule watchPutsFeedsIntoTheIndex =
            room("watch").onlyKnows("article", "corpus", "page", "feed", "fetch", "indexing", "search");

    @ArchTest
    static final ArchRule evaluationKnowsNoEngine =
            room("evaluation").onlyKnows("article", "corpus", "page", "story", "ner", "search");

    @ArchTest
    static final ArchRule movesKnowsSentences = room("moves").onlyKnows("article", "ner", "chinese");

    @ArchTest
    static final ArchRule trainingKnowsWhatItMakes = room("training").onlyKnows("article", "ner", "moves");

    @ArchTest
    static final ArchRule onlyTheCommandLineTrains = noClasses()
            .that()
            .resideOutsideOfPackages("newshound.training..", "newshound.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("newshound.training..");

    @ArchTest
    static final ArchRule annotateKnowsArticles = room("annotate").onlyKnows("article", "ner", "chinese");

    @ArchTest
    static final ArchRule chineseKnowsArticles = room("chinese").onlyKnows("article");

    @ArchTest
    static final ArchRule nerKnowsArticles = room("ner").onlyKnows("article");

    @ArchTest
    static final ArchRule onlyTheEncoderTouchesNativeModels = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("newshound.ner.OnnxEncoder")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("ai.onnxruntime..");

    @ArchTest
    static final ArchRule queryKnowsTheSchema = room("query").onlyKnows("article", "schema");

    @ArchTest
    static final ArchRule searchKnowsNoEngine = room("search").onlyKnows("article", "schema", "query");

    @ArchTest
    static final ArchRule luceneKnowsTheContract =
            room("lucene").onlyKnows("article", "schema", "query", "search", "story", "ledger", "chinese");

    @ArchTest
    static final ArchRule ledgerKnowsNoEngine = room("ledger").onlyKnows("article", "schema", "query", "search");

    @ArchTest
    static final ArchRule indexingKnowsNoEngine =
            room("indexing").onlyKnows("article", "corpus", "annotate", "language", "moves", "search");

    @ArchTest
    static final ArchRule serverKnowsNoEngine =
            room("server").onlyKnows("article", "schema", "query", "search", "corpus", "indexing", "export");

    @ArchTest
    static final ArchRule exportKnowsTheContract = room("export").onlyKnows("article", "search");

    @ArchTest
    static final ArchRule onlyServerSpeaksHttp = noClasses()
            .that()
            .resideOutsideOfPackage("newshound.server..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule onlyFetchAsksTheWeb = noClasses()
            .that()
            .resideOutsideOfPackage("newshound.fetch..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.hc..");

    @ArchTest
    static final ArchRule onlyLuceneRoomSearchesWithLucene = noClasses()
            .that()
            .resideOutsideOfPackage("newshound.lucene..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.lucene.index..",
                    "org.apache.lucene.search..",
                    "org.apache.lucene.document..",
                    "org.apache.lucene.store..");

    @ArchTest
    static final ArchRule annotationReadsNoFile = noClasses()
            .that()
            .resideInAPackage("newshound.annotate..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.net..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.File");

    @ArchTest
    static final ArchRule partsArePutTogetherInTheCommandLineAlone = noClasses()
            .that()
            .resideOutsideOfPackage("newshound.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("newshound.cli..");

    private static Room room(String name) {
        return new Room(name);
    }

    private record Room(String name) {
        /// Of our own rooms; libraries are free but for the rules above.
        ArchRule onlyKnows(String... others) {
            String[] allowed = new String[others.length + 1];
            allowed[0] = "newshound." + name + "..";
            for (int i = 0; i < others.length; i++) {
                allowed[i + 1] = "newshound." + others[i] + "..";
            }
            return classes()
                    .that()
                    .resideInAPackage("newshound." + name + "..")
                    .should()
                    .onlyDependOnClassesThat(
                            DescribedPredicate.or(resideOutsideOfPackage("newshound.."), resideInAnyPackage(allowed)));
        }
    }
}
