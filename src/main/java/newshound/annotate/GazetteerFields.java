package newshound.annotate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads the simple fields of a gazetteer's objects; each complaint names its origin and line.
final class GazetteerFields {
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}){0,2}");
    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;

    private final String location;

    GazetteerFields(String location) {
        this.location = location;
    }

    String text(JsonNode node, String field) {
        if (!node.isString() || node.stringValue().isBlank()) {
            throw invalid(field + " must be a text and not blank");
        }
        return node.stringValue();
    }

    Iterable<JsonNode> list(JsonNode list, String field) {
        if (list.isMissingNode() || list.isNull()) {
            return Set.of();
        }
        if (!list.isArray()) {
            throw invalid(field + " must be a list");
        }
        return list.values();
    }

    void requireKnown(JsonNode object, Set<String> known) {
        for (String field : object.propertyNames()) {
            if (!known.contains(field)) {
                throw invalid("unknown field \"" + field + "\"");
            }
        }
    }

    /// The fields `from` and `until` of an object.
    Validity validity(JsonNode object) {
        Validity validity = new Validity(day(object, "from", false), day(object, "until", true));
        if (validity.isEmpty()) {
            throw invalid("until is before from: " + validity.until() + " < " + validity.from());
        }
        return validity;
    }

    /// @param last whether a year or month means its last day instead of its first
    private @Nullable LocalDate day(JsonNode object, String field, boolean last) {
        JsonNode node = object.path(field);
        if (node.isMissingNode()) {
            return null;
        }
        String text = node.isIntegralNumber() ? node.asString() : text(node, field);
        if (!DATE.matcher(text).matches()) {
            throw invalid(field + " must be a year, month or day such as 2023, 2023-04 or 2023-04-20, was " + node);
        }
        try {
            return switch (text.length()) {
                case YEAR_LENGTH ->
                    last
                            ? Year.parse(text).atMonth(12).atEndOfMonth()
                            : Year.parse(text).atDay(1);
                case MONTH_LENGTH ->
                    last
                            ? YearMonth.parse(text).atEndOfMonth()
                            : YearMonth.parse(text).atDay(1);
                default -> LocalDate.parse(text);
            };
        } catch (DateTimeException _) {
            throw invalid(field + ": there is no day " + text);
        }
    }

    InvalidGazetteer invalid(String reason) {
        return new InvalidGazetteer(location, reason);
    }
}
