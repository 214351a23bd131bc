package newshound.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import newshound.article.ArticleId;
import newshound.lucene.IndexFolder;
import newshound.lucene.LuceneBackend;
import newshound.lucene.LuceneIndex;
import newshound.query.ParsedQuery;
import newshound.query.QueryParser;
import newshound.search.DayRange;
import newshound.search.Filters;
import newshound.search.Hit;
import newshound.search.IndexFailure;
import newshound.search.Page;
import newshound.search.SearchBackend;
import newshound.search.SearchRequest;
import newshound.search.SearchResponse;
import newshound.search.Sort;
import newshound.search.Stories;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `newshound remove ID…`
@Command(
        name = "remove",
        mixinStandardHelpOptions = true,
        description = "Takes articles out of the index, by their ids or all that match a query.",
        footer = {
            "",
            "Examples:",
            "  newshound remove technode.com/2026/03/06/some-article",
            "  newshound remove --ids retracted.txt",
            "  newshound remove --query 'source:example.com before:2020' --dry-run"
        })
final class RemoveCommand implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "ID", description = "Ids of articles.")
    private List<String> ids = List.of();

    @Option(names = "--ids", paramLabel = "FILE", description = "File with an id a line.")
    private @Nullable Path file;

    @Option(names = "--query", paramLabel = "QUERY", description = "Take out all articles that match.")
    private @Nullable String query;

    @Option(names = "--dry-run", description = "Say how many would be taken out, but leave them.")
    private boolean dryRun;

    @Mixin
    private IndexOption index = new IndexOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (ids.isEmpty() && file == null && query == null) {
            throw new ParameterException(spec.commandLine(), "ids, --ids FILE or --query QUERY is needed");
        }
        if (!IndexFolder.exists(index.folder())) {
            throw new IndexFailure(index.folder() + ": there is no index here");
        }
        return dryRun ? rehearse() : remove();
    }

    private int rehearse() {
        try (LuceneBackend backend = IndexFolder.read(index.folder())) {
            return report(backend, chosen(backend), "would be taken out");
        }
    }

    private int remove() {
        try (LuceneIndex writing = LuceneIndex.open(index.folder(), "", Clock.systemUTC());
                LuceneBackend backend = writing.backend()) {
            Set<ArticleId> chosen = chosen(backend);
            chosen.forEach(writing::remove);
            writing.commit();
            return report(backend, chosen, "taken out"); // its searcher is from before
        }
    }

    private int report(SearchBackend backend, Set<ArticleId> chosen, String what) {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        List<ArticleId> missing = chosen.stream().filter(id -> !backend.has(id)).toList();
        missing.forEach(id -> err.println("newshound: " + id.value() + ": no such article"));
        err.flush();
        long here = backend.status().articles();
        int found = chosen.size() - missing.size();
        out.printf(Locale.ROOT, "%,d of %,d articles %s%n", found, here, what);
        out.flush();
        return missing.isEmpty() ? 0 : Newshound.FAILED;
    }

    private Set<ArticleId> chosen(SearchBackend backend) {
        Set<ArticleId> chosen = new LinkedHashSet<>();
        List<String> named = new ArrayList<>(ids);
        if (file != null) {
            named.addAll(lines(file));
        }
        for (String id : named) {
            try {
                chosen.add(new ArticleId(id));
            } catch (IllegalArgumentException e) {
                throw new CommandFailure(e.getMessage() + ": " + id, e);
            }
        }
        if (query != null) {
            if (query.isBlank()) { // to search it finds everything; here a variable was empty
                throw new CommandFailure("--query: is empty; write --query '*' to take out every article");
            }
            chosen.addAll(matching(backend, new QueryParser().parse(query)));
        }
        return chosen;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new CommandFailure(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static List<ArticleId> matching(SearchBackend backend, ParsedQuery parsed) {
        if (!parsed.warnings().isEmpty()) {
            throw new CommandFailure("--query: " + parsed.warnings().getFirst().message()
                    + "; nothing is taken out by a query in doubt");
        }
        List<ArticleId> found = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            SearchRequest request = new SearchRequest(
                    parsed,
                    Filters.NONE,
                    DayRange.ALL,
                    Stories.ALL,
                    Sort.OLDEST,
                    new Page(0, Page.MAX_SIZE),
                    cursor,
                    List.of());
            SearchResponse response = backend.search(request);
            if (response.partial()) {
                throw new CommandFailure("--query: takes too long; nothing was taken out");
            }
            response.hits().stream().map(Hit::id).map(ArticleId::new).forEach(found::add);
            cursor = response.cursor();
        } while (cursor != null);
        return found;
    }
}
