package newshound.server;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newshound.search.InvalidRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// The named values of a request, from its address or, for a POST, from a JSON object of the same names.
record Parameters(Map<String, List<String>> values) {

    /// @param known the names that the route understands: another one is an error and not ignored, since a
    ///     misspelt filter would show too much
    static Parameters of(Context ctx, Collection<String> known) {
        boolean post = ctx.method().name().equals("POST");
        Parameters parameters = new Parameters(post ? fromJson(ctx.body()) : ctx.queryParamMap());
        for (String name : parameters.values.keySet()) {
            if (!known.contains(name)) {
                throw new InvalidRequest(name, "not a parameter here; these are: " + String.join(", ", known));
            }
        }
        return parameters;
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
            return LocalDate.parse(value.strip());
        } catch (DateTimeParseException _) {
            throw new InvalidRequest(name, "a day such as 2026-03-04, was \"" + value + "\"");
        }
    }
}
