package newshound.moves;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Changes that are told in other words than those of coming, going and naming.
final class OtherWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Friday is [Ada Quill]'s last day at {Brenwick}.; Ada Quill: Brenwick > -, departed, confirmed
            {Brenwick} said Friday would be [Ada Quill]'s last day.; Ada Quill: Brenwick > -, departed, confirmed
            [Ada Quill], chairman of {Brenwick}, will not stand for re-election.; Ada Quill: Brenwick > -, departed, confirmed
            {Brenwick} director [Ada Quill] will not seek another term.; Ada Quill: Brenwick > -, departed, confirmed
            [Ada Quill] is returning to private practice from {Brenwick}.; Ada Quill: Brenwick > -, departed, confirmed
            {Brenwick} bids farewell to [Ada Quill].; Ada Quill: Brenwick > -, departed, confirmed
            {Brenwick} engineer [Ada Quill] was let go on Friday.; Ada Quill: Brenwick > -, departed, confirmed
            [Ada Quill] has been made redundant by {Brenwick}.; Ada Quill: Brenwick > -, departed, confirmed
            [Ada Quill] was shown the door at {Brenwick}.; Ada Quill: Brenwick > -, departed, confirmed
            [Ada Quill], head of sales at {Brenwick}, expects to retire in May.; Ada Quill: Brenwick > -, departed, confirmed
            [Ada Quill] is weighing an exit from {Brenwick}.; Ada Quill: Brenwick > -, departed, rumoured
            {Brenwick} chief engineer [Ada Quill] does not plan on leaving anytime soon.; Ada Quill: Brenwick > -, departed, denied
            {Brenwick} chief engineer [Ada Quill] is not going anywhere.; Ada Quill: Brenwick > -, departed, denied
            {Brenwick} rejected a newspaper report on Monday that chief executive [Ada Quill] was to step down.; Ada Quill: Brenwick > -, departed, denied
            [Ada Quill] notified [Ben Ode] of {Brenwick} of her decision to step down.; Ada Quill: Brenwick > -, departed, confirmed
            [Ada Quill] is swapping {Brenwick} for {Tolliver}.; Ada Quill: Brenwick > Tolliver, moved, confirmed
            [Ada Quill] moves from {Brenwick} to {Tolliver} in May.; Ada Quill: Brenwick > Tolliver, moved, confirmed
            [Ada Quill] arrives from {Brenwick} to lead {Tolliver}.; Ada Quill: Brenwick > Tolliver, moved, confirmed
            [Ada Quill] starts at {Tolliver} on Monday.; Ada Quill: - > Tolliver, joined, confirmed
            [Ada Quill] has gone to work for {Tolliver}.; Ada Quill: - > Tolliver, joined, confirmed
            [Ada Quill] has accepted a similar post at {Tolliver}.; Ada Quill: - > Tolliver, joined, confirmed
            [Ada Quill] has accepted an offer from {Tolliver}.; Ada Quill: - > Tolliver, joined, confirmed
            [Ada Quill], an astronomer at {Brenwick}, has been named chief scientist of {Tolliver}.; Ada Quill: Brenwick > Tolliver, moved, confirmed
            {Tolliver} hired {Brenwick} technologist [Ada Quill].; Ada Quill: Brenwick > Tolliver, moved, confirmed
            {Tolliver} has acquired [Ada Quill] from {Brenwick}.; Ada Quill: Brenwick > Tolliver, moved, confirmed
            {Tolliver} named [Ada Quill] to run its stores.; Ada Quill: - > Tolliver, joined, confirmed
            {Tolliver} promoted [Ada Quill] to the partnership.; Ada Quill: Tolliver > Tolliver, promoted, confirmed
            {Tolliver} has added [Ada Quill] to its scientific advisory board.; Ada Quill: - > Tolliver, joined, confirmed
            [Ada Quill] has taken charge of {Tolliver}.; Ada Quill: - > Tolliver, joined, confirmed
            {Tolliver} finance chief [Ada Quill] will fill the position for a year.; Ada Quill: Tolliver > Tolliver, promoted, confirmed
            {Tolliver} deputy head [Ada Quill] will run the newsroom in the interim.; Ada Quill: Tolliver > Tolliver, promoted, confirmed
            [Ada Quill] moves to «Lyon» as head of sales at {Tolliver}.; Ada Quill: - > Tolliver, joined, confirmed
            [Ada Quill] is reportedly back at {Tolliver}.; Ada Quill: - > Tolliver, returned, rumoured
            [Ada Quill] will be joined at {Tolliver} by [Ben Ode].; Ben Ode: - > Tolliver, joined, confirmed
            {Brenwick} engineer [Ada Quill] has turned down an offer from {Tolliver}.; Ada Quill: Brenwick > Tolliver, offered, offered
            [Ada Quill] of {Brenwick} is considering an offer to lead {Tolliver}.; Ada Quill: Brenwick > Tolliver, offered, offered
            {Tolliver} is in talks with [Ada Quill] of {Brenwick} about a senior role.; Ada Quill: Brenwick > Tolliver, offered, offered
            [Ada Quill]'s place at {Brenwick} goes to [Ben Ode].; Ben Ode: - > Brenwick, joined, confirmed
            [Ada Quill]'s duties at {Brenwick} will be taken over by [Ben Ode].; Ada Quill: Brenwick > -, departed, confirmed
            {Brenwick} founder [Ada Quill] hands the chief executive's job to [Ben Ode].; Ben Ode: - > Brenwick, joined, confirmed
            {Brenwick} appointed [Ada Quill] chief executive in place of [Ben Ode].; Ben Ode: Brenwick > -, departed, confirmed
            [Ada Quill] will retire as head of {Brenwick} and will be followed by [Ben Ode].; Ben Ode: - > Brenwick, joined, confirmed
            {Brenwick} accepted the resignation of [Ada Quill] and appointed [Ben Ode] in her place.; Ben Ode: - > Brenwick, joined, confirmed
            {Brenwick} named [Ada Quill] chairman after [Ben Ode]'s abrupt exit.; Ben Ode: Brenwick > -, departed, confirmed
            {Brenwick} will name [Ada Quill] as chairman when [Ben Ode] steps down in May.; Ben Ode: Brenwick > -, departed, confirmed
            The former {Brenwick} engineer [Ada Quill] has launched {Kestrel}.; Ada Quill: Brenwick > Kestrel, founded, confirmed
            """)
    void theMoveIsFound(String sentence, String move) {
        assertThat(Marked.article("News of the day", sentence).moves())
                .as(sentence)
                .extracting(found -> Marked.line(found))
                .contains(move);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Senator [Ada Quill] of {Brenwick} will not seek re-election.
            [Ada Quill] is stepping away from {Brenwick} on medical leave.
            The suit against {Brenwick} names [Ada Quill], its chief executive, as a defendant.
            [Ada Quill] will lead {Brenwick}'s defence against the lawsuit.
            {Brenwick} has appointed [Ada Quill] to oversee the investigation.
            Host [Ada Quill] is joined by [Ben Ode], a banker.
            {Brenwick} is in talks with [Ada Quill] about a stake.
            On her last day in court, [Ada Quill] thanked {Brenwick}.
            [Ada Quill] swapped {Brenwick} shares with [Ben Ode].
            The offer comes from {Brenwick}, [Ada Quill] said.
            [Ada Quill] was {Brenwick}'s first hire.
            “Pumps sell well,” added [Ada Quill], chief engineer of {Brenwick}.
            The decision follows talks between {Brenwick} chairman [Ada Quill] and chief executive [Ben Ode].
            [Ada Quill] of {Brenwick} said she would leave for «Lyon» on Monday.
            {Brenwick} paid named executives like chief executive [Ada Quill] well.
            Treasury Secretary [Ada Quill] went to {Brenwick} on Monday.
            """)
    void noneIsFoundWhereNobodyGoes(String sentence) {
        assertThat(Marked.article("News of the day", sentence).news())
                .as(sentence)
                .isEmpty();
    }
}
