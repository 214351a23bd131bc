package newshound.export;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newshound.search.MoveParts;
import newshound.search.MoveRow;
import newshound.search.NameLink;
import org.jspecify.annotations.Nullable;

/// What a move is to people, in plain text.
public final class MoveInWords {
    private MoveInWords() {}

    /// The person or the group.
    public static String who(MoveParts move) {
        NameLink person = move.person();
        return person == null ? String.valueOf(move.group()) : person.name();
    }

    /// `Qwen, Alibaba → Google DeepMind`; once where both ends are the same, as in a promotion, and empty where neither
    /// is known.
    public static String ends(MoveParts move) {
        String from = end(move.fromTeam(), move.from());
        String to = end(move.toTeam(), move.to());
        return from.equals(to) ? from : (from + " → " + to).strip();
    }

    /// `scientist → chief scientist`; null where no post is said.
    public static @Nullable String roles(MoveParts move) {
        if (move.roleFrom() == null || move.roleTo() == null) {
            return move.roleTo() == null ? move.roleFrom() : move.roleTo();
        }
        return move.roleFrom() + " → " + move.roleTo();
    }

    /// `departed`, and whether it is told as history only.
    public static String kind(MoveParts move) {
        return move.background() ? move.kind() + " (background)" : move.kind();
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
