package newshound.moves;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Names of organisations that the finding of names missed in some places.
final class OrganisationsTest {
    @Test
    void aNameWithoutItsLegalFormIsTheOrganisation() {
        assertThat(Marked.body(
                                "{Tolliver Pumps Inc.} sold its works. [Ada Quill] has joined Tolliver Pumps as chief engineer.")
                        .news())
                .containsExactly("Ada Quill: - > Tolliver Pumps Inc., joined, confirmed");
    }

    @Test
    void itsFirstWordIsTooWhereItActs() {
        assertThat(Marked.body("{Tolliver Pumps} sold its works. Tolliver named [Ada Quill] chief executive.")
                        .news())
                .containsExactly("Ada Quill: - > Tolliver Pumps, joined, confirmed");
    }

    @Test
    void aFirstWordThatManyNamesHaveIsNone() {
        assertThat(Marked.body("{American Pumps} sold its works. American named [Ada Quill] left on Monday.")
                        .news())
                .noneMatch(move -> move.contains("American Pumps, joined"));
    }

    @Test
    void theBoardOfAnOrganisationIsThatOrganisation() {
        assertThat(Marked.body(
                                "{Tolliver Pumps} sold its works. [Ada Quill] will join the {Tolliver Pumps Board} in May.")
                        .news())
                .containsExactly("Ada Quill: - > Tolliver Pumps, joined, confirmed");
    }

    @Test
    void whatWordsForAnyOrganisationSayIsNoName() {
        assertThat(Marked.body("{Tolliver} sold its works. The {Corporation} appointed [Ada Quill] as chief executive.")
                        .news())
                .containsExactly("Ada Quill: - > Tolliver, joined, confirmed");
    }
}
