package newshound.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import newshound.article.DaySpan;
import newshound.article.Entity;
import newshound.article.TalentMove;
import newshound.query.MoveTest;
import newshound.schema.Field;
import org.jspecify.annotations.Nullable;

/// What can be asked of a move, as terms: an index keeps them, a row has those of all its statements.
///
/// @param terms see [#term(Field, String)]
/// @param dates when the move may have taken place
public record MoveFacts(NavigableSet<String> terms, List<DaySpan> dates) {
    private static final char SEPARATOR = '\u001f';
    /// The term of every part that is said at all.
    private static final String SAID = "*";
    /// The value of [Field#MOVE] of a move that is told as news.
    static final String NEWS = "news";

    public static MoveFacts of(TalentMove move) {
        Set<String> terms = new LinkedHashSet<>();
        organisation(terms, Field.FROM, move.from(), move.fromTeam());
        organisation(terms, Field.TO, move.to(), move.toTeam());
        if (move.person() != null) {
            terms.add(said(Field.PERSON)); // an employer that stands as a parent does not move
            terms.add(term(Field.PERSON, move.person().id()));
        }
        terms.add(term(Field.MOVE, lower(move.kind())));
        terms.add(term(Field.MOVE, move.background() ? MoveTest.BACKGROUND : NEWS));
        terms.add(said(Field.MOVE));
        terms.add(term(Field.STATUS, lower(move.status())));
        terms.add(said(Field.STATUS));
        role(terms, move.roleFrom());
        role(terms, move.roleTo());
        List<DaySpan> dates = move.date() == null
                ? List.of()
                : DaySpan.ofIso(move.date()).stream().toList();
        if (!dates.isEmpty()) {
            terms.add(said(Field.MOVED));
        }
        return new MoveFacts(new TreeSet<>(terms), dates);
    }

    /// Of a row: what any of its statements says.
    static MoveFacts of(List<Statement> statements) {
        NavigableSet<String> terms = new TreeSet<>();
        Set<DaySpan> dates = new LinkedHashSet<>();
        for (Statement statement : statements) {
            MoveFacts facts = of(statement.move());
            terms.addAll(facts.terms);
            dates.addAll(facts.dates);
        }
        return new MoveFacts(terms, List.copyOf(dates));
    }

    /// The values of a part, each once: ids, or a kind or status in lower case.
    List<String> values(Field field) {
        String start = term(field, "");
        List<String> values = new ArrayList<>();
        for (String term : terms.tailSet(start)) {
            if (!term.startsWith(start)) {
                break;
            }
            String value = term.substring(start.length());
            if (!value.equals(SAID) && (field != Field.MOVE || !value.equals(NEWS))) {
                values.add(value);
            }
        }
        return values;
    }

    /// @param value an entity's id; a kind or status in lower case; a word of a role
    public static String term(Field field, String value) {
        return field.fieldName() + SEPARATOR + value;
    }

    public static String said(Field field) {
        return term(field, SAID);
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static void organisation(
            Set<String> terms, Field field, @Nullable Entity organisation, @Nullable Entity team) {
        entity(terms, field, team);
        entity(terms, field, organisation);
    }

    /// With all that it is part of.
    private static void entity(Set<String> terms, Field field, @Nullable Entity entity) {
        if (entity != null) {
            terms.add(said(field));
            terms.add(term(field, entity.id()));
            entity.ancestors().forEach(ancestor -> terms.add(term(field, ancestor.id())));
        }
    }

    private static void role(Set<String> terms, @Nullable String role) {
        if (role != null) {
            terms.add(said(Field.ROLE));
            RoleWords.of(role).forEach(word -> terms.add(term(Field.ROLE, word)));
        }
    }
}
