package newshound.query;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import newshound.article.LanguageCodes;
import newshound.article.Span;
import newshound.schema.Field;
import newshound.schema.FieldType;

/// Clauses on fields of whole values: entities, keywords, addresses, groups, parts of moves.
final class ValueClauses {
    private static final Pattern KEY = Pattern.compile("[0-9A-Fa-f]{16}");

    private final Warnings warnings;

    ValueClauses(Warnings warnings) {
        this.warnings = warnings;
    }

    Optional<QueryNode> read(Field field, Clause clause) {
        return switch (clause.form()) {
            case Clause.Plain(Term term) -> plain(field, term, clause.typed());
            case Clause.Quoted(String text, int slop) -> {
                if (slop > 0) {
                    warnings.add(clause.typed(), "`~` has no meaning for " + field.fieldName() + ": left out");
                }
                yield value(field, text, false, clause.typed());
            }
            case Clause.Fuzzy fuzzy -> {
                warnings.add(clause.typed(), "`~` has no meaning for " + field.fieldName() + ": left out");
                yield plain(field, fuzzy.term(), clause.typed());
            }
            case Clause.Range _ -> {
                warnings.add(clause.typed(), "Ranges are for dates and numbers: left out");
                yield Optional.empty();
            }
        };
    }

    private Optional<QueryNode> plain(Field field, Term term, Span typed) {
        if (term.isStar()) {
            return Optional.of(new QueryNode.Present(field));
        }
        boolean prefix = term.endsInStar();
        String text = prefix ? term.text().substring(0, term.text().length() - 1) : withoutComma(term.text());
        if (field.type() != FieldType.GROUP && isPattern(field, term, prefix)) {
            warnings.add(typed, "In " + field.fieldName() + " only a `*` at the end is a wildcard: others are text");
        }
        return value(field, text, prefix, typed);
    }

    /// A `?` belongs to an address.
    private static boolean isPattern(Field field, Term term, boolean prefix) {
        int last = term.text().length() - 1;
        return term.wild().stream()
                .filter(at -> !(prefix && at == last))
                .anyMatch(at -> field.type() != FieldType.ADDRESS || term.text().charAt(at) == '*');
    }

    /// `tag:ai, tag:robots`: the comma separates.
    private static String withoutComma(String text) {
        int end = text.length();
        while (end > 0 && ",;".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    private Optional<QueryNode> value(Field field, String text, boolean prefix, Span typed) {
        if (text.isBlank()) {
            warnings.add(typed, "There is no value in this: left out");
            return Optional.empty();
        }
        if (field.type() == FieldType.GROUP) {
            return group(field, prefix ? text + "*" : text.strip(), typed);
        }
        boolean namesLanguage = field == Field.LANGUAGE && !prefix;
        String value = namesLanguage ? language(text.strip(), typed) : text.strip();
        return Optional.of(new QueryNode.Value(field, value, prefix));
    }

    /// The code by which articles are kept; what names no language stays, and finds nothing.
    private String language(String text, Span typed) {
        String code = LanguageCodes.of(text);
        if (code == null) {
            warnings.add(
                    typed, "`" + text + "` is no known language: write its code or its English name, `de` or `German`");
            return text;
        }
        return code;
    }

    private Optional<QueryNode> group(Field field, String text, Span typed) {
        if (!KEY.matcher(text).matches()) {
            warnings.add(typed, "`" + text + "` names no articles: left out. They are named by 16 hexadecimal digits");
            return Optional.empty();
        }
        return Optional.of(new QueryNode.Value(field, text.toLowerCase(Locale.ROOT), false));
    }
}
