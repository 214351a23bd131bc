package newshound.query;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;
import newshound.article.Span;
import newshound.schema.Field;
import org.jspecify.annotations.Nullable;

/// Clauses on whole numbers.
final class NumberClauses {
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+");
    private static final Pattern PLAIN = Pattern.compile("-?\\d+");
    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    private final Warnings warnings;

    NumberClauses(Warnings warnings) {
        this.warnings = warnings;
    }

    Optional<QueryNode> read(Field field, Clause clause) {
        Bounds bounds = switch (clause.form()) {
            case Clause.Plain(Term term) -> Bounds.of(term.text());
            case Clause.Quoted quoted -> Bounds.of(quoted.text());
            case Clause.Range(Bounds range) -> range;
            case Clause.Fuzzy fuzzy -> {
                warnings.add(clause.typed(), "`~` has no meaning for numbers: left out");
                yield Bounds.of(fuzzy.term().text());
            }
        };
        return bounds.areOpen() ? Optional.of(new QueryNode.Present(field)) : numbers(field, bounds, clause.typed());
    }

    private Optional<QueryNode> numbers(Field field, Bounds bounds, Span typed) {
        Optional<BigInteger> lowest = number(bounds.lowest(), typed);
        Optional<BigInteger> highest = bounds.areOne() ? lowest : number(bounds.highest(), typed);
        if (Bounds.isUnread(bounds.lowest(), lowest) || Bounds.isUnread(bounds.highest(), highest)) {
            return Optional.empty();
        }
        BigInteger low = lowest.map(number -> bounds.lowestIncluded() ? number : number.add(BigInteger.ONE))
                .orElse(LEAST)
                .max(LEAST);
        BigInteger high = highest.map(number -> bounds.highestIncluded() ? number : number.subtract(BigInteger.ONE))
                .orElse(MOST)
                .min(MOST);
        if (low.compareTo(high) > 0) {
            warnings.add(typed, "No number is in this range: it finds nothing");
            return Optional.of(new QueryNode.Nothing());
        }
        boolean all = low.equals(LEAST) && high.equals(MOST);
        return Optional.of(
                all
                        ? new QueryNode.Present(field)
                        : new QueryNode.Numbers(field, low.longValueExact(), high.longValueExact()));
    }

    private Optional<BigInteger> number(@Nullable String text, Span typed) {
        if (text == null) {
            return Optional.empty();
        }
        if (GROUPED.matcher(text).matches() || PLAIN.matcher(text).matches()) {
            return Optional.of(new BigInteger(text.replace(",", "")));
        }
        warnings.add(typed, "`" + text + "` is no whole number: left out. Write `words:1200` or `words:>1200`");
        return Optional.empty();
    }
}
