package newshound.evaluation;

import java.util.ArrayList;
import java.util.List;
import newshound.article.Entity;
import newshound.article.FullestNames;
import newshound.article.TalentMove;
import newshound.corpus.Quotations;
import org.jspecify.annotations.Nullable;

/// A talent move as a label or a file of predictions gives it.
///
/// @param person the names of who moves; empty where none is given
/// @param from the organisation that is left: its names; empty where there is none
/// @param fromTeam likewise, of the team
/// @param to likewise, of the organisation that is joined
/// @param toTeam likewise, of its team
/// @param kind in small letters
/// @param status in small letters
/// @param evidence the words that state it; null where there are none
/// @param confidence with which it was found, 0 to 1; null where none is given
record LabelledMove(
        List<String> person,
        boolean group,
        List<String> from,
        List<String> fromTeam,
        List<String> to,
        List<String> toTeam,
        @Nullable String kind,
        @Nullable String status,
        boolean background,
        @Nullable String evidence,
        @Nullable Double confidence) {

    /// A move that was found, in the words of its article, as those who label give it.
    static LabelledMove of(TalentMove move, FullestNames names, Quotations quotations) {
        String group = move.group();
        TalentMove.Evidence evidence = move.evidence();
        return new LabelledMove(
                group == null ? names(move.person(), names) : List.of(group),
                group != null,
                names(move.from(), names),
                names(move.fromTeam(), names),
                names(move.to(), names),
                names(move.toTeam(), names),
                lower(move.kind()),
                lower(move.status()),
                move.background(),
                quotations.text(evidence.field(), evidence.span()),
                move.confidence());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static List<String> names(@Nullable Entity entity, FullestNames names) {
        return entity == null ? List.of() : List.of(names.of(entity));
    }

    /// Whether a prediction says the same: person, from and to.
    boolean isMatchedBy(LabelledMove made) {
        if (!NameTokens.isSamePerson(person, made.person, group)) {
            return false;
        }
        if (isInternal()) {
            List<String> organisation = left().isEmpty() || !joined().isEmpty() ? joined() : left();
            List<String> place = made.joined().isEmpty() ? made.left() : made.joined();
            boolean one = made.left().isEmpty() || made.joined().isEmpty();
            return isSame(organisation, place)
                    && (one || (isSame(organisation, made.left()) && isSame(organisation, made.joined())));
        }
        return isSame(left(), made.left()) && isSame(joined(), made.joined());
    }

    /// Whether a prediction has the right person and organisations, but the wrong way round.
    boolean isSwappedBy(LabelledMove made) {
        return NameTokens.isSamePerson(person, made.person, group)
                && !isInternal()
                && isSame(left(), made.joined())
                && isSame(joined(), made.left());
    }

    /// Inside one organisation either side may be left out.
    private boolean isInternal() {
        boolean both = !left().isEmpty() && !joined().isEmpty();
        return "promoted".equals(kind) || (both && isSame(left().subList(0, 1), joined().subList(0, 1)));
    }

    private static boolean isSame(List<String> truth, List<String> made) {
        return truth.isEmpty() ? made.isEmpty() : NameTokens.isSameOrganisation(truth, made);
    }

    private List<String> left() {
        return joined(from, fromTeam);
    }

    private List<String> joined() {
        return joined(to, toTeam);
    }

    private static List<String> joined(List<String> organisation, List<String> team) {
        List<String> all = new ArrayList<>(organisation);
        all.addAll(team);
        return all;
    }

    /// One name of each part, as JSON.
    String summary() {
        return "{\"person\": " + json(person) + ", \"from\": " + json(from) + ", \"to\": " + json(to) + ", \"kind\": "
                + json(kind) + ", \"status\": " + json(status) + "}";
    }

    private static String json(List<String> names) {
        return json(names.isEmpty() ? null : names.getFirst());
    }

    private static String json(@Nullable String value) {
        return tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(value);
    }
}
