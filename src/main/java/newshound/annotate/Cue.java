package newshound.annotate;

import java.util.List;

/// Words that say something about the name beside them. All are English; other scripts need no capitals
/// and seldom share names with words.
enum Cue {
    /// Little words, which headlines may leave small and which are no part of a name beside them.
    FUNCTION("""
            a about after against all also although amid among an and any are around as at back be because been
            before behind both but by can could despite did do does during each even every few for from had has
            have he her here his how if in into is it its just last latest like many may meanwhile more most much
            my nearly new no nor not now of off on once one only or other our out over own per rather she since so
            some still such than that the their them then there these they this those though through to today
            together too two under unless until up upon us versus via vs was we were what when where whether which
            while who whose why will with within without would yesterday yet you your however instead recently"""),
    /// A full stop after them ends no sentence.
    ABBREVIATION("""
            mr mrs ms dr st ste mt jr sr gen sen rep gov prof sgt lt col capt inc corp co ltd bros vs no jan feb mar
            apr jun jul aug sep sept oct nov dec"""),
    /// Right before a person and nothing else: `Mr Campbell`.
    PERSONAL_TITLE("mr mrs ms miss messrs mx sir dame lord lady"),
    /// Between the two sides of a match: `Reading v Boston`.
    FIXTURE("v vs"),
    /// May stand with a capital beside a name without being part of it: titles, company suffixes, origins.
    BESIDE_NAME("""
            mr mrs ms dr sir dame lord lady president chairman chairwoman chair chief ceo cfo cto coo cio executive
            officer vice founder co cofounder director head senior former ex interim acting analyst analysts lawyer
            spokesman spokeswoman spokesperson engineer engineers researcher researchers scientist scientists
            inc incorporated corp corporation company ltd llc plc ag nv sa se kk gmbh shares stock
            chancellor premier pm king queen pope congressman congresswoman republican democrat democratic
            sen senator rep representative gov governor secretary minister prime mayor judge justice professor
            american african asian australian austrian belgian brazilian british canadian chinese danish dutch
            english european finnish french german greek indian irish israeli italian japanese korean mexican
            norwegian polish portuguese russian saudi scottish south north east west spanish swedish swiss
            taiwanese turkish ukrainian us uk eu commissioner commissioners officials official regulators
            monday tuesday wednesday thursday friday saturday sunday january february march april june july august
            september october november december i ai"""),
    /// Right before an organisation: `joined Meta`, `chipmaker Intel`.
    BEFORE_ORGANISATION("""
            joined joins joining join rejoined rejoins left leaves leaving quit quits quitting exits departs departed
            sued sues suing acquired acquires acquiring buys bought buying backed
            company giant maker startup firm retailer carmaker automaker chipmaker lender bank bookseller brand
            rival rivals partner owner parent unit group publisher developer unicorn upstart conglomerate supplier
            subsidiary insurer airline broker brokerage platform"""),
    /// Right after an organisation, as its predicate or title: `Target said`, `Meta CEO`.
    AFTER_ORGANISATION("""
            inc incorporated corp corporation co ltd llc plc ag holdings group company
            ceo cfo cto coo cio chief chairman chairwoman president executive executives founder cofounder
            spokesman spokeswoman spokesperson employees employee staff staffers engineers engineer researchers
            researcher workers investors shareholders board shares stock customers stores headquarters earnings
            announced announces released releases drivers unveiled unveils unveil launched launches launch plans planned hired hires hire
            acquired acquires buys bought reported reports posted posts agreed agrees declined declines sued sues
            filed files raised raises cut cuts names named appointed appoints poached poaches taps lured loses
            reveals revealed introduces introduced debuts owns owned operates sells sold expects forecast
            team teams lead leads labs lab boss manager captain coach striker goalkeeper defender midfielder
            winger squad fans"""),
    /// Right after an organisation or a person: for names that are otherwise words, such as Target.
    SAYING("said says told"),
    /// Within a few words of an organisation, in the same sentence.
    NEAR_ORGANISATION("""
            company ceo shares stock shareholders startup retailer chipmaker automaker carmaker acquisition merger
            takeover ipo nasdaq nyse revenue earnings profit quarterly employees layoffs headquartered valuation"""),
    /// Right before the name of a place to write: `on X`.
    PLATFORM_PREPOSITION("on to via"),
    /// Within a few words of it: `posted on X`.
    POSTING("post posts posted posting tweet tweets tweeted reposted wrote account accounts thread"),
    /// Within a few words of a team rather than of what it makes: `left Qwen`, `the former Qwen lead`.
    NEAR_TEAM("""
            team teams left leave leaves leaving lead leads leader leaders led join joined joins joining head headed
            former researcher researchers engineer engineers staff departure departures departed departs resigned
            resigns resignation quit quits colleague colleagues hire hired hires group lab poached members member"""),
    /// Within a few words of a product, in the same sentence.
    NEAR_PRODUCT("""
            model models chatbot chatbots assistant app version versions release released releases weights llm llms
            api benchmark benchmarks prompt prompts prompted agent agents token tokens checkpoint parameters
            subscription subscribers plugin browser users tool using multimodal upgrade update
            open source outperforms outperform beats"""),
    /// Right before a place: `in Georgia`.
    BEFORE_PLACE("in from near to outside into across throughout downtown around via inside leaving toward towards"),
    /// Right after a place: `Phoenix police`.
    AFTER_PLACE("""
            police residents mayor airport city county province region state university metro suburb district
            governor officials government court courthouse stadium"""),
    /// Right after a place as part of a longer name: `London School of Economics`, `China Mobile`.
    NAME_TAIL("""
            airlines airways airport air bank banking capital city college daily electric electronics energy exchange
            express fc football foundation gas gazette group hall heights herald holdings hospital hotel hotels inc institute
            intermediate international journal journalism law life ltd mail marathon medical metals mining mobile motor motors
            museum news observer oil opera orchestra park petroleum pharma plc post power press railway
            railways resources review rovers school securities society square standard star steel stock street
            tech telecom telecommunications telegraph theatre times tower tribune united unicom university
            wanderers wildcats lions bulls giants jets mets yankees knicks lakers dodgers warriors raiders rams
            bears cubs sox pistons tigers rockets texans astros cowboys mavericks rangers stars heat dolphins
            marlins eagles phillies flyers steelers pirates penguins ravens orioles seahawks mariners vikings twins
            timberwolves falcons hawks braves saints pelicans hornets panthers suns cardinals diamondbacks broncos
            nuggets rockies jazz chiefs royals brewers bucks packers bengals reds browns cavaliers guardians
            treaty titans grizzlies predators colts pacers jaguars buccaneers rays lightning magic bills sabres patriots
            celtics bruins canadiens raptors leafs canucks oilers flames senators"""),
    /// Before "of" and a place as part of a longer name: `University of Chicago`.
    NAME_HEAD("prince princess bank university college institute museum archbishop duke battle treaty gulf bay isle"),
    /// After a hyphen, where the name before it is still that name: `Apple-owned`.
    COMPOUND("""
            owned backed led based funded made built style like branded related designed powered focused linked
            affiliated born trained developed run only friendly controlled wide exclusive compatible turned sponsored
            approved issued"""),
    /// Names of sizes and stages that make a version with or without a number: `Gemini Pro`.
    TIER("""
            pro max mini nano ultra flash turbo plus lite large medium small opus sonnet haiku instant thinking
            preview instruct chat coder vl omni air heavy scout maverick behemoth base next math audio vision
            exp deep think fast high distill reasoner speciale image video xl se fold"""),
    /// Those of them that are written small even after a space.
    SMALL_TIER("mini nano"),
    /// Units after a number that is no version: `Gemini 3 times`.
    UNIT("""
            million billion trillion percent times years year months month weeks week days day hours hour minutes
            people users points dollars euros per of out more other different new units devices customers seconds
            am pm""");

    private final List<String> words;

    Cue(String words) {
        this.words = List.of(words.split("\\s+"));
    }

    List<String> words() {
        return words;
    }
}
