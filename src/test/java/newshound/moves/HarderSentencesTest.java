package newshound.moves;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sentences whose parts are easily bound to the wrong verb, person or organisation.
final class HarderSentencesTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            {Brenwick} said on Monday that chairman [Ada Quill], co-founder of {Tolliver}, had resigned.; Ada Quill: Brenwick > -, departed, confirmed
            {Brenwick} said on Thursday two of its three board directors have stepped down.; two of its three board directors: Brenwick > -, departed, confirmed
            [Ada Quill], head of sales at {Brenwick}, announced plans to retire in May.; Ada Quill: Brenwick > -, departed, confirmed
            The decision by [Ada Quill] to retire as chief executive of {Brenwick} surprised few.; Ada Quill: Brenwick > -, departed, confirmed
            [Ada Quill], the director-general of the {Brenwick}, said she was resigning from the broadcaster.; Ada Quill: Brenwick > -, departed, confirmed
            {Brenwick} said [Ada Quill] would leave, and in May {Tolliver} took [Ben Ode] from {Kestrel}.; Ada Quill: Brenwick > -, departed, confirmed
            [Ada Quill] will succeed [Ben Ode] and will join {Brenwick} from her recent post as {Tolliver}'s sales chief.; Ada Quill: Tolliver > Brenwick, moved, confirmed
            {Tolliver} picked [Ada Quill], chief executive of {Brenwick}, to replace [Ben Ode].; Ada Quill: Brenwick > Tolliver, moved, confirmed
            {Tolliver} picked [Ada Quill], chief executive of {Brenwick}, to replace [Ben Ode].; Ben Ode: Tolliver > -, departed, confirmed
            {Brenwick} creator [Ada Quill] joins {Tolliver}.; Ada Quill: - > Tolliver, joined, confirmed
            The vision team at {Tolliver} recently hired [Ada Quill] from {Brenwick}.; Ada Quill: Brenwick > Tolliver, moved, confirmed
            The new arm, {Tolliver}, will be led by [Ada Quill].; Ada Quill: - > Tolliver, joined, confirmed
            [Ada Quill] will be chief executive of {Tolliver}.; Ada Quill: - > Tolliver, joined, confirmed
            {Tolliver} chief engineer [Ada Quill] will take on [Ben Ode]'s role for a year.; Ada Quill: Tolliver > Tolliver, promoted, confirmed
            {Kestrel} is former {Brenwick} engineer [Ada Quill]'s new start-up.; Ada Quill: Brenwick > Kestrel, founded, confirmed
            [Ada Quill] is raising money for her new company, {Kestrel}.; Ada Quill: - > Kestrel, founded, confirmed
            Two {Brenwick} engineers, [Ada Quill] and [Ben Ode], quit to found {Kestrel}.; Ben Ode: Brenwick > Kestrel, founded, confirmed
            [Ada Quill] of {Brenwick} was reported to have joined {Tolliver}.; Ada Quill: Brenwick > Tolliver, moved, rumoured
            [Ada Quill] is said to be leaving {Brenwick}.; Ada Quill: Brenwick > -, departed, rumoured
            One of {Brenwick}'s top researchers, [Ada Quill], is leaving the company.; Ada Quill: Brenwick > -, departed, confirmed
            [Ada Quill], 58, credited with reviving {Brenwick}'s shops, has been appointed chief executive of {Tolliver}.; Ada Quill: - > Tolliver, joined, confirmed
            [Ada Quill] joins {Tolliver} alongside [Ben Ode], a banker.; Ben Ode: - > Tolliver, joined, confirmed
            {Tolliver}, which named [Ada Quill] chief scientist in March, makes pumps.; Ada Quill: - > Tolliver, joined, confirmed
            """)
    void theRightOnesAreBound(String sentence, String move) {
        assertThat(Marked.body(sentence).moves())
                .as(sentence)
                .extracting(found -> Marked.line(found))
                .contains(move);
    }
}
