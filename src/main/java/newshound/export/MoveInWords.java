package newshound.export;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newshound.search.MoveRow;
import newshound.search.NameLink;
import org.jspecify.annotations.Nullable;

/// What a move is to people, in plain text.
public final class MoveInWords {
    private MoveInWords() {}

    /// The person or the group.
    public static String who(MoveRow row) {
        NameLink person = row.person();
        return person == null ? String.valueOf(row.group()) : person.name();
    }

    /// `Qwen, Alibaba → Google DeepMind`; once where both ends are the same, as in a promotion, and empty where neither
    /// is
    /// known.
    public static String ends(MoveRow row) {
        String from = end(row.fromTeam(), row.from());
        String to = end(row.toTeam(), row.to());
        return from.equals(to) ? from : (from + " → " + to).strip();
    }

    private static String end(@Nullable NameLink team, @Nullable NameLink organisation) {
        return Stream.of(Optional.ofNullable(team), Optional.ofNullable(organisation))
                .flatMap(Optional::stream)
                .map(NameLink::name)
                .collect(Collectors.joining(", "));
    }

    /// What the surest of the listed sources says; empty where none is listed.
    public static String sentence(MoveRow row) {
        return row.sources().stream()
                .max(Comparator.comparingDouble(source -> source.move().confidence()))
                .map(MoveRow.Source::text)
                .orElse("");
    }
}
