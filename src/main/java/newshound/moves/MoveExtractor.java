package newshound.moves;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import newshound.article.Article;
import newshound.article.Credits;
import newshound.article.Entity;
import newshound.article.Mention;
import newshound.article.PublicationDate;
import newshound.article.TalentMove;
import newshound.article.TalentMove.Evidence;
import newshound.article.TalentMove.Kind;
import newshound.article.TalentMove.Status;
import newshound.chinese.ChineseText;
import newshound.moves.SentenceMove.Certainty;
import newshound.moves.SentenceMove.Direction;
import newshound.ner.Recogniser;
import org.jspecify.annotations.Nullable;

/// Finds the talent moves that an article states. Immutable; may be shared by threads.
public final class MoveExtractor {
    /// To be raised when the same article comes to state other moves.
    private static final int GENERATION = 11;

    private final RuleMoveFinder rules = new RuleMoveFinder();
    private final Function<Article, Optional<PartFinder>> taggers;

    /// With rules alone.
    public MoveExtractor() {
        this.taggers = _ -> Optional.empty();
    }

    /// With rules and a tagger that has learnt from annotated text: the model of the recogniser where that sees whole
    /// sentences, else a linear one.
    public MoveExtractor(Recogniser recogniser) {
        PartTagger linear = PartTagger.builtIn();
        this.taggers = article -> Optional.of(recogniser
                .encoder()
                .<PartFinder>map(encoder -> new TaggedArticle(article, encoder, linear))
                .orElse(linear));
    }

    /// The moves in the order in which their people appear, news and background.
    ///
    /// @param found the names in the article, with their entities; their order does not matter
    public List<TalentMove> extract(Article article, List<Mention> found) {
        boolean chinese = ChineseText.is(article);
        List<Mention> mentions = chinese ? found : completed(article, found);
        PublicationDate published = article.published();
        @Nullable LocalDate day = published == null ? null : published.day();
        Set<String> named = new HashSet<>();
        mentions.forEach(mention -> {
            named.add(mention.entity().id());
            parentInName(mention.entity()).ifPresent(parent -> named.add(parent.id()));
        });
        List<Telling> united = chinese ? ChineseMoves.of(article, mentions, day) : tellings(article, mentions, day);
        return united.stream().map(telling -> move(telling, named)).toList();
    }

    /// Where the article names organisations that were not found in it and that its moves tell of.
    ///
    /// @param moves what [#extract] made of the same names
    public List<Mention> unlisted(Article article, List<Mention> found, List<TalentMove> moves) {
        return UnlistedOrganisations.of(article, found, moves);
    }

    /// With what the finding of names left out, and what it took for something else; who made the article moves nowhere
    /// in it.
    static List<Mention> completed(Article article, List<Mention> found) {
        Credits credits = new Credits(article);
        List<Mention> told = found.stream()
                .filter(mention -> !credits.hold(
                        mention.field(), mention.span(), mention.entity().type()))
                .toList();
        List<Mention> people = Surnames.complete(article, told);
        return UnknownFirms.complete(article, Organisations.complete(article, people));
    }

    /// `腾讯云`: Chinese names name what they are part of without a space between.
    private static Optional<Entity> parentInName(Entity entity) {
        return Optional.ofNullable(entity.parent())
                .filter(parent -> Stream.concat(Stream.of(parent.name()), parent.aliases().stream())
                        .anyMatch(name -> isBeginning(entity.name(), name)));
    }

    private static boolean isBeginning(String name, String beginning) {
        return name.length() > beginning.length()
                && name.startsWith(beginning)
                && Character.isIdeographic(name.codePointAt(beginning.length()));
    }

    private List<Telling> tellings(Article article, List<Mention> mentions, @Nullable LocalDate day) {
        List<Reading> readings =
                UnitReader.read(article, mentions).stream().map(Reading::new).toList();
        ArticleContext context = new ArticleContext(readings);
        TellingReader reader = new TellingReader(context, new MoveDates(day), new HistoryReader(day));
        Consensus consensus = Consensus.of(readings, context.employments, rules, taggers.apply(article));
        for (int sentence = 0; sentence < readings.size(); sentence++) {
            Reading reading = readings.get(sentence);
            context.learn(reading, consensus.byRules(sentence), move -> !reader.isHistory(reading, move));
        }
        List<Telling> tellings = consensus.tellings(reader);
        return new MoveUnion(new Origins(context.employments)).unite(new GroupNames(readings).complete(tellings));
    }

    /// Differs where the same article may come out with other moves.
    public String version() {
        return "moves-" + GENERATION;
    }

    private static TalentMove move(Telling telling, Set<String> named) {
        SentenceMove move = telling.move();
        Direction direction = telling.direction();
        Entity from = telling.from();
        Entity to = telling.to();
        Kind kind = kind(direction, from, to);
        return new TalentMove(
                telling.person(),
                telling.group(),
                whole(from, named),
                team(from, named),
                whole(to, named),
                team(to, named),
                move.roleFrom(),
                move.roleTo(),
                kind,
                status(direction, move.certainty()),
                telling.date(),
                telling.background(),
                Grounds.confidence(telling, kind),
                telling.extractor(),
                telling.sentence().text(move.trigger(), move.triggerEnd()),
                new Evidence(telling.sentence().field(), telling.evidence()));
    }

    /// The organisation that a team is part of, where the article names it too; else the team itself.
    private static @Nullable Entity whole(@Nullable Entity entity, Set<String> named) {
        if (entity == null) {
            return null;
        }
        return entity.ancestors().stream()
                .filter(ancestor -> named.contains(ancestor.id()))
                .reduce((_, last) -> last)
                .orElse(entity);
    }

    private static @Nullable Entity team(@Nullable Entity entity, Set<String> named) {
        Entity whole = whole(entity, named);
        return entity == null || whole == null || whole.id().equals(entity.id()) ? null : entity;
    }

    private static Kind kind(Direction direction, @Nullable Entity from, @Nullable Entity to) {
        boolean stays = SameOrganisation.is(from, to);
        return switch (direction) {
            case OUT, LAST_AT -> to == null ? Kind.DEPARTED : stays ? Kind.PROMOTED : Kind.MOVED;
            case IN, POST -> from == null ? Kind.JOINED : stays ? Kind.PROMOTED : Kind.MOVED;
            case WITHIN, STAYS -> Kind.PROMOTED;
            case FOUND -> Kind.FOUNDED;
            case BACK -> Kind.RETURNED;
            case ASKED -> Kind.OFFERED;
        };
    }

    private static Status status(Direction direction, Certainty certainty) {
        return switch (certainty) {
            case DENIED -> Status.DENIED;
            case RUMOURED -> direction == Direction.ASKED ? Status.OFFERED : Status.RUMOURED;
            case ANNOUNCED, PLAIN -> direction == Direction.ASKED ? Status.OFFERED : Status.CONFIRMED;
        };
    }
}
