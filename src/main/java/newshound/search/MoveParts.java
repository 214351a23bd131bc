package newshound.search;

import org.jspecify.annotations.Nullable;

/// What is said of a talent move, by one article or by all that tell it.
public sealed interface MoveParts permits MoveLink, MoveRow {
    @Nullable
    NameLink person();

    @Nullable
    String group();

    @Nullable
    NameLink from();

    @Nullable
    NameLink fromTeam();

    @Nullable
    NameLink to();

    @Nullable
    NameLink toTeam();

    @Nullable
    String roleFrom();

    @Nullable
    String roleTo();

    String kind();

    boolean background();
}
