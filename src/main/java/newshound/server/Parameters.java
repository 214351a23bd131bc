package newshound.server;

import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newshound.search.InvalidRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// The named values of a request, from its address or, for a POST, from a JSON object of the same names.
record Parameters(Map<String, List<String>> values) {
    /// ISO-8601 writes a year with four digits; `LocalDate` takes more.
    private static final int LAST_YEAR = 9999;

    /// @param known the names that the route understands: another one is an error and not ignored, since a
    ///     misspelt filter would show too much
    static Parameters of(Context ctx, Collection<String> known) {
        Map<String, List<String>> address = fromAddress(ctx.queryString());
        boolean post = ctx.method().name().equals("POST");
        if (post && !address.isEmpty()) {
            String name = address.keySet().iterator().next();
            throw new InvalidRequest(name, "belongs into the body of a POST, not into its address");
        }
        Parameters parameters = new Parameters(post ? fromJson(ctx.body()) : address);
        for (String name : parameters.values.keySet()) {
            if (!known.contains(name)) {
                throw new InvalidRequest(name, "not a parameter here; these are: " + String.join(", ", known));
            }
        }
        return parameters;
    }

    /// Javalin's own reading leaves out what it cannot decode, and a filter left out shows too much.
    private static Map<String, List<String>> fromAddress(@Nullable String query) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (query == null) {
            return values;
        }
        for (String pair : query.split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String encoded = equals < 0 ? pair : pair.substring(0, equals);
                String name = decoded(encoded, encoded);
                String value = equals < 0 ? "" : decoded(name, pair.substring(equals + 1));
                values.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
            }
        }
        return values;
    }

    private static String decoded(String name, String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            throw new InvalidRequest(name, "a percent sign is written %25 in an address");
        }
    }

    private static Map<String, List<String>> fromJson(String body) {
        JsonNode root;
        try {
            root = Json.MAPPER.readTree(body);
        } catch (JacksonException e) {
            throw new InvalidRequest("body", "a JSON object; " + e.getOriginalMessage());
        }
        if (root == null || !root.isObject()) {
            throw new InvalidRequest("body", "a JSON object such as {\"q\": \"qwen\", \"tag\": [\"china\"]}");
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        root.properties().forEach(member -> {
            List<String> texts = new ArrayList<>();
            if (member.getValue().isArray()) {
                member.getValue().forEach(item -> texts.add(scalar(member.getKey(), item)));
            } else if (!member.getValue().isNull()) {
                texts.add(scalar(member.getKey(), member.getValue()));
            }
            values.put(member.getKey(), texts);
        });
        return values;
    }

    private static String scalar(String name, JsonNode value) {
        if (!value.isValueNode()) {
            throw new InvalidRequest(name, "a text, a number or a list of these");
        }
        return value.asString();
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    @Nullable
    String one(String name) {
        List<String> found = all(name);
        if (found.size() > 1) {
            throw new InvalidRequest(name, "given " + found.size() + " times, can be given once");
        }
        return found.isEmpty() || found.getFirst().isBlank() ? null : found.getFirst();
    }

    String text(String name) {
        String value = one(name);
        return value == null ? "" : value;
    }

    /// @param longest in UTF-16 units
    String text(String name, int longest) {
        String text = text(name);
        if (text.length() > longest) {
            throw new InvalidRequest(name, "at most " + longest + " characters");
        }
        return text;
    }

    /// One of some values by its name in small letters.
    <E extends Enum<E>> E choice(String name, E[] values, E otherwise) {
        String given = one(name);
        if (given == null) {
            return otherwise;
        }
        List<String> known = Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
        if (!known.contains(given)) {
            throw new InvalidRequest(name, "one of " + String.join(", ", known) + ", was \"" + given + "\"");
        }
        return values[known.indexOf(given)];
    }

    /// How many entries a list may have: from 1 on.
    int size(int otherwise, int most) {
        int size = number("size", otherwise);
        if (size < 1 || size > most) {
            throw new InvalidRequest("size", "a number from 1 to " + most);
        }
        return size;
    }

    int number(String name, int otherwise) {
        String value = one(name);
        if (value == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException _) {
            throw new InvalidRequest(name, "a whole number, was \"" + value + "\"");
        }
    }

    @Nullable
    LocalDate day(String name) {
        String value = one(name);
        if (value == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(value.strip());
            if (day.getYear() >= 0 && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException _) {
            // the message below says all there is to say
        }
        throw new InvalidRequest(name, "a day such as 2026-03-04, was \"" + value + "\"");
    }
}
