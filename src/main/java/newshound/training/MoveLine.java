package newshound.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a sentence of training text states about a move: `> She | moved | confirmed | from=Acme | to=Initech`.
///
/// @param person as written in the sentence
/// @param kind of the move: departed, joined, moved, promoted, founded, returned, offered
/// @param status confirmed, rumoured, denied, offered
/// @param fields `from`, `to`, `from_team`, `to_team`, `role_from`, `role_to`, `date`, as written in the sentence
/// @param background whether it is history here
record MoveLine(String person, String kind, String status, Map<String, String> fields, boolean background) {
    private static final Set<String> KINDS =
            Set.of("departed", "joined", "moved", "promoted", "founded", "returned", "offered");
    private static final Set<String> STATUSES = Set.of("confirmed", "rumoured", "denied", "offered");
    private static final Set<String> FIELDS =
            Set.of("from", "to", "from_team", "to_team", "role_from", "role_to", "date");
    private static final int LEAST_PARTS = 3;

    /// @param sentence the text in which all that the line quotes must stand
    /// @throws InvalidAnnotation naming `location`
    static MoveLine parse(String line, String sentence, String location) {
        List<String> parts = new ArrayList<>();
        for (String part : line.substring(1).split("\\|", -1)) {
            parts.add(part.strip());
        }
        if (parts.size() < LEAST_PARTS || !KINDS.contains(parts.get(1)) || !STATUSES.contains(parts.get(2))) {
            throw new InvalidAnnotation(location, "a move is > person | kind | status | field=text…, was " + line);
        }
        requireQuoted(parts.getFirst(), sentence, location);
        Map<String, String> fields = new HashMap<>();
        boolean background = false;
        for (String part : parts.subList(LEAST_PARTS, parts.size())) {
            background |= part.equals("background");
            if (!part.equals("background") && !part.equals("group")) {
                int sign = part.indexOf('=');
                if (sign < 0 || !FIELDS.contains(part.substring(0, sign))) {
                    throw new InvalidAnnotation(location, "no field of a move: " + part);
                }
                requireQuoted(part.substring(sign + 1), sentence, location);
                fields.put(part.substring(0, sign), part.substring(sign + 1));
            }
        }
        return new MoveLine(parts.getFirst(), parts.get(1), parts.get(2), Map.copyOf(fields), background);
    }

    private static void requireQuoted(String text, String sentence, String location) {
        if (text.isEmpty() || !sentence.contains(text)) {
            throw new InvalidAnnotation(location, "not in the sentence: " + text);
        }
    }
}
