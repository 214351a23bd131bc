package newshound.cli;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import newshound.lucene.IndexFolder;
import newshound.lucene.LuceneBackend;
import newshound.query.ParsedQuery;
import newshound.query.QueryParser;
import newshound.schema.Field;
import newshound.search.MoveFilter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Which moves of which index are asked for and how they are printed, the same for all commands on moves.
final class MoveOptions {
    @Parameters(
            arity = "0..*",
            paramLabel = "QUERY",
            description = "What is asked of the moves and of the articles that tell them; all moves where left out.")
    private List<String> query = List.of();

    @Option(names = "--from", paramLabel = "NAME", description = "Leaves this organisation or a part of it.")
    private List<String> from = List.of();

    @Option(names = "--to", paramLabel = "NAME", description = "Joins this organisation or a part of it.")
    private List<String> to = List.of();

    @Option(names = "--person", paramLabel = "NAME", description = "This person moves.")
    private List<String> person = List.of();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "departed, joined, moved, promoted, founded, returned, offered or background.")
    private List<String> kind = List.of();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "Somebody says that it is confirmed, rumoured, denied or offered.")
    private List<String> status = List.of();

    @Option(names = "--role", paramLabel = "WORDS", description = "Leaves or takes a post with these words.")
    private List<String> role = List.of();

    @Option(names = "--background", description = "Also what is told as history only.")
    private boolean background;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, csv, or jsonl: on each line what the API gives in a list (default: ${DEFAULT-VALUE}).")
    private LineFormat format = LineFormat.TEXT;

    @Mixin
    private IndexOption index = new IndexOption();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    LuceneBackend open() {
        return IndexFolder.read(index.folder());
    }

    LineFormat format() {
        return format;
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    PrintWriter err() {
        return spec.commandLine().getErr();
    }

    ParsedQuery query() {
        return new QueryParser().parse(String.join(" ", query));
    }

    MoveFilter filter() {
        Map<Field, List<String>> chosen = new EnumMap<>(Field.class);
        chosen.put(Field.FROM, from);
        chosen.put(Field.TO, to);
        chosen.put(Field.PERSON, person);
        chosen.put(Field.MOVE, kind);
        chosen.put(Field.STATUS, status);
        chosen.put(Field.ROLE, role);
        return new MoveFilter(chosen, background, null);
    }
}
