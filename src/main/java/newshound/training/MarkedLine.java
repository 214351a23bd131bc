package newshound.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newshound.article.EntityType;
import newshound.article.Span;

/// A line of training text without its marks, and what they said.
///
/// @param names in order; their spans count in `text`
record MarkedLine(String text, List<MarkedName> names) {
    private static final Map<String, EntityType> TYPES = Map.of(
            "PERSON", EntityType.PERSON,
            "ORG", EntityType.ORGANISATION,
            "PRODUCT", EntityType.PRODUCT,
            "PLACE", EntityType.PLACE);

    record MarkedName(Span span, EntityType type) {}

    /// Reads `[PERSON Ada Byron] left [ORG Acme].`
    ///
    /// @throws InvalidAnnotation naming `location`
    static MarkedLine parse(String line, String location) {
        StringBuilder text = new StringBuilder();
        List<MarkedName> names = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            int open = line.indexOf('[', at);
            int end = open < 0 ? line.length() : open;
            if (line.substring(at, end).indexOf(']') >= 0) {
                throw new InvalidAnnotation(location, "] without [");
            }
            text.append(line, at, end);
            at = open < 0 ? end : name(line, open, location, text, names);
        }
        return new MarkedLine(text.toString(), List.copyOf(names));
    }

    private static int name(String line, int open, String location, StringBuilder text, List<MarkedName> names) {
        int close = line.indexOf(']', open);
        int space = line.indexOf(' ', open);
        if (close < 0 || space < 0 || space > close) {
            throw new InvalidAnnotation(location, "a mark is [TYPE name], was " + line.substring(open));
        }
        EntityType type = TYPES.get(line.substring(open + 1, space));
        String name = line.substring(space + 1, close);
        if (type == null || name.isBlank() || !name.equals(name.strip()) || name.indexOf('[') >= 0) {
            throw new InvalidAnnotation(
                    location, "a mark is [PERSON|ORG|PRODUCT|PLACE name], was " + line.substring(open, close + 1));
        }
        names.add(new MarkedName(new Span(text.length(), text.length() + name.length()), type));
        text.append(name);
        return close + 1;
    }
}
