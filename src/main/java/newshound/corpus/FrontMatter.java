package newshound.corpus;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// The YAML lines above a Markdown text: keys with a text or a list of texts.
///
/// Read event by event, never as a tree: aliases are not expanded and depth costs nothing, so no
/// document, however it is built, takes more memory than its own length.
final class FrontMatter {
    private static final LoadSettings SETTINGS = LoadSettings.builder().build();
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<ArticleField> KEYS = EnumSet.of(
            ArticleField.ID,
            ArticleField.TITLE,
            ArticleField.PUBLISHED,
            ArticleField.MODIFIED,
            ArticleField.SOURCE,
            ArticleField.URL,
            ArticleField.AUTHORS,
            ArticleField.TAGS,
            ArticleField.SECTION,
            ArticleField.LANGUAGE);
    private static final Set<ArticleField> LISTS =
            EnumSet.of(ArticleField.AUTHORS, ArticleField.TAGS, ArticleField.SECTION);

    private final Iterator<Event> events;
    /// Of the file, where the YAML begins.
    private final int firstLine;
    private final RawFields fields = new RawFields();

    private FrontMatter(Iterator<Event> events, int firstLine) {
        this.events = events;
        this.firstLine = firstLine;
    }

    /// Unknown keys are passed over.
    ///
    /// @param firstLine the number of the first line of `yaml` in its file
    static RawFields read(String yaml, int firstLine) throws MalformedText {
        try {
            FrontMatter reader =
                    new FrontMatter(new Parse(SETTINGS).parseString(yaml).iterator(), firstLine);
            reader.readMapping();
            return reader.fields;
        } catch (MarkedYamlEngineException e) {
            int line =
                    e.getProblemMark().map(mark -> firstLine + mark.getLine()).orElse(firstLine);
            throw new MalformedText(line, "broken YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new MalformedText(firstLine, "broken YAML: " + e.getMessage());
        }
    }

    private void readMapping() throws MalformedText {
        Event event = events.next();
        while (event.getEventId() == Event.ID.StreamStart || event.getEventId() == Event.ID.DocumentStart) {
            event = events.next();
        }
        if (!(event instanceof MappingStartEvent)) {
            throw new MalformedText(line(event), "front matter is not made of keys and values");
        }
        Set<String> seen = new HashSet<>();
        for (Event key = events.next(); key.getEventId() != Event.ID.MappingEnd; key = events.next()) {
            if (!(key instanceof ScalarEvent scalar)) {
                throw new MalformedText(line(key), "a key must be a text");
            }
            if (!seen.add(scalar.getValue())) {
                throw new MalformedText(line(key), scalar.getValue() + ": given twice");
            }
            readValue(scalar.getValue());
        }
    }

    private void readValue(String key) throws MalformedText {
        Event value = events.next();
        ArticleField.Name name = ArticleField.named(key);
        if (name == null || !KEYS.contains(name.field())) {
            skip(value);
            return;
        }
        switch (value.getEventId()) {
            case Scalar -> fields.add(name, false, texts(value));
            case SequenceStart -> {
                if (!LISTS.contains(name.field())) {
                    throw new MalformedText(line(value), key + ": one text is needed, not a list");
                }
                fields.add(name, true, sequence(key));
            }
            case Alias,
                    Comment,
                    DocumentEnd,
                    DocumentStart,
                    MappingEnd,
                    MappingStart,
                    SequenceEnd,
                    StreamEnd,
                    StreamStart -> throw wrongType(key, value);
        }
    }

    private List<String> sequence(String key) throws MalformedText {
        List<String> texts = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            if (event.getEventId() != Event.ID.Scalar) {
                throw wrongType(key, event);
            }
            texts.addAll(texts(event));
        }
        return texts;
    }

    /// None where the value is a null of YAML.
    private static List<String> texts(Event event) {
        return event instanceof ScalarEvent scalar && !(scalar.isPlain() && NULLS.contains(scalar.getValue()))
                ? List.of(scalar.getValue())
                : List.of();
    }

    /// Passes over a value with all that is in it.
    private void skip(Event value) {
        int depth = 0;
        Event event = value;
        while (true) {
            depth += switch (event.getEventId()) {
                case MappingStart, SequenceStart -> 1;
                case MappingEnd, SequenceEnd -> -1;
                case Alias, Comment, DocumentEnd, DocumentStart, Scalar, StreamEnd, StreamStart -> 0;
            };
            if (depth == 0) {
                return;
            }
            event = events.next();
        }
    }

    private MalformedText wrongType(String key, Event event) {
        String found = event.getEventId() == Event.ID.Alias ? "an alias" : "something nested";
        return new MalformedText(line(event), key + ": a text is needed, not " + found);
    }

    private int line(Event event) {
        return event.getStartMark().map(mark -> firstLine + mark.getLine()).orElse(firstLine);
    }
}
