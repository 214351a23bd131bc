package newshound.moves;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Bare surnames that the finding of names missed or took for something else.
final class SurnamesTest {
    @Test
    void aBareSurnameIsThePersonNamedInFull() {
        assertThat(Marked.body("[Ada Quill] ran sales for years. On Monday {Tolliver} named Quill as chief executive.")
                        .news())
                .containsExactly("Ada Quill: - > Tolliver, joined, confirmed");
    }

    @Test
    void aSurnameThatLooksLikeAProductIsThePerson() {
        assertThat(Marked.body(
                                "[Ada Quill] ran sales for years. On Monday {Tolliver} named <Quill> as chief executive.")
                        .news())
                .containsExactly("Ada Quill: - > Tolliver, joined, confirmed");
    }

    @Test
    void aHeadingInCapitalsIsNoPartOfAName() {
        assertThat(Marked.body(
                                "[Ada Quill] ran sales for years. [LATE CHANGES Quill] was named chief executive of {Tolliver}.")
                        .news())
                .containsExactly("Ada Quill: - > Tolliver, joined, confirmed");
    }

    @Test
    void anOrganisationOfThatNameStays() {
        assertThat(Marked.body("[Ada Quill] founded a firm. {Quill} named [Ben Ode] as chief executive.")
                        .news())
                .containsExactly("Ben Ode: - > Quill, joined, confirmed");
    }

    @Test
    void aSurnameOfTwoPeopleMeansNeither() {
        assertThat(Marked.body("[Ada Quill] and [Bo Quill] met. On Monday {Tolliver} named Quill as chief executive.")
                        .moves())
                .isEmpty();
    }

    @Test
    void aWordThatTheTextAlsoWritesSmallIsNoSurname() {
        assertThat(Marked.body("[Ada Bell] rang a bell twice. On Monday {Tolliver} named Bell as chief executive.")
                        .moves())
                .isEmpty();
    }
}
