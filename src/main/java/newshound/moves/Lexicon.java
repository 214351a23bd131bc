package newshound.moves;

/// Word lists that several rules share.
final class Lexicon {
    /// Heads of the names of posts.
    static final WordList ROLE_HEADS = WordList.of("""
            co-head co-heads co-ceo co-ceos co-chief co-chiefs co-chair co-chairs co-president co-presidents co-chairman
            co-director co-leader co-lead vice-chairwoman vice-chancellor ceos ceo cco chro cdo cbo cpto cfo coo cto cio cmo cpo cro ciso cso cao caio gc svp evp vp avp md gm pm mp chief chiefs chairman chairwoman
            chairperson chairmen chair president presidents director directors executive executives engineer engineers
            researcher researchers scientist scientists founder founders co-founder co-founders cofounder cofounders
            analyst analysts partner partners manager managers minister secretary lawyer banker bankers trader traders
            editor editors editor-in-chief professor dean head heads boss officer officers lead leader leaders
            vice-president vice-chairman vice-chair advisor adviser advisors advisers chancellor rector provost governor
            counsel developer developers designer architect veteran member members coach strategist economist attorney
            spokesman spokeswoman spokesperson creator staffer staffers employee employees official officials owner
            consultant principal fellow treasurer controller comptroller superintendent commissioner ambassador
            envoy administrator captain striker midfielder goalkeeper defender forward winger quarterback pitcher
            columnist correspondent anchor host reporter producer curator conductor choreographer judge justice
            prosecutor inspector auditor accountant underwriter actuary broker dealer salesman evangelist alum
            alumnus alumna mogul exec execs honcho supremo number evangelist deputy
            trustee premier intern tutor lecturer associate cofounded surgeon oncologist physicist sommelier chef
            diplomat director-general directors-general secretary-general general-secretary commander general colonel publisher presenter broadcaster no.2 steward second-in-command successor
            """);

    /// What may stand before the head of a post's name.
    static final WordList ROLE_MODIFIERS = WordList.of("""
            senior executive interim acting deputy vice global general managing co-chief co-head co-ceo chief financial
            operating technology technical research product marketing information investment legal human resources and
            of former ex ex- longtime long-time new top founding current its incoming outgoing non-executive nonexecutive
            independent corporate regional finance battery metals sales & policy alignment robotics engineering ai the
            for in science software risk credit trading equity head group startup start-up star lead machine learning
            design strategy business development operations revenue accounting commercial people security safety
            communications data digital medical scientific mining giant long-serving board a an first second third
            principal distinguished staff hardware silicon chip compute infrastructure platform cloud mobile core
            creative brand content growth partnerships public affairs relations government compliance supply chain
            procurement manufacturing quality diversity experience customer success user privacy ethics responsible
            generative deep reinforcement vision speech language model models training pre-training post-training
            pretraining inference multimodal agents frontier applied fundamental advanced special strategic national
            foreign defence defense prime trade interior health education energy agriculture transport labour labor
            justice home culture environment young veteran influential prominent respected key famed noted renowned
            high-profile then then- one-time onetime co- u.s. us uk european asian chinese american british german
            french japanese indian north south east west northern southern eastern western america americas europe asia
            emea apac worldwide international retail consumer wealth asset private banking capital markets fixed income
            equities commodities currency rates derivatives lending insurance tech vice-president fellow permanent
            full-time part-time joint sole embattled controversial popular celebrated part-owner assistant associate
            visiting adjunct emeritus presiding goalkeeping batting bowling defensive offensive autopilot self-driving
            lead-off world cyber solutions services enterprise audit tax treasury m&a r&d hr it pr ml nlp gpu cybersecurity
            architecture analytics editorial news video games gaming advertising media ad ads devices wearables display
            semiconductor foundry sourcing logistics planning transformation innovation sustainability social impact
            lead independent co-managing co-lead interior founding program project programme no. ranking soon-to-be
            previous previously recently fired ousted departing retired veteran's starting two-time multi-time day-to-day
            """);

    /// Nouns that mean an organisation that has been named: `the company`.
    static final WordList ORGANISATION_NOUNS = WordList.of("""
            company firm bank fund lab laboratory startup start-up agency organization organisation newspaper network
            school university college retailer carmaker automaker chipmaker drugmaker insurer lender exchange club
            outfit giant group broadcaster airline brokerage publisher foundation institute watchdog regulator charity
            studio bureau ministry conglomerate developer maker manufacturer miner utility operator carrier reinsurer
            consultancy unicorn business corporation hospital council federation union party side team paper magazine
            """);

    /// Of `the team` and the like a unit of the organisation is meant.
    static final WordList UNIT_NOUNS = WordList.of(
            "team unit division department lab labs group arm business desk branch practice office subsidiary operation");

    /// Nouns of posts in `left his post`, `resigned from the role`.
    static final WordList POST_NOUNS = WordList.of(
            "post role job position board boards seat helm office duties posts roles positions reins throne top presidency"
                    + " chairmanship directorship vacancy");

    static final WordList BE = WordList.of("is are was were be been being am 's 're gets get got");

    static final WordList AUXILIARIES = WordList.of(
            "is are was were be been has have had will would can could may might shall should must does did do");

    static final WordList PREPOSITIONS = WordList.of("""
            by with to from of at like including for under against between on in into about via without alongside
            versus vs over among across through during behind per toward towards despite onto than unlike
            """);

    static final WordList RELATIVES = WordList.of("who which that whom");

    static final WordList PERSON_PRONOUNS = WordList.of("he she they i him her them himself herself");

    static final WordList REPORTING = WordList.of("""
            said says say saying announced announces announcing announce disclosed discloses told tells reported reports
            reporting confirmed confirms confirming added adds adding wrote writes posted tweeted stated states revealed
            reveals revealing noted notes believes thinks explained
            """);

    static final WordList DETERMINERS = WordList.of("the a an its his her their our this that another my your");

    static final WordList DASHES = WordList.of("- -- – — ―");

    private Lexicon() {}
}
