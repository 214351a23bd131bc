package newshound.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is near is what Lucene's automata find near.
final class SlipsTest {
    private static final int PAIRS = 4_000;
    private static final int LONGEST = 9;

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void randomSpellingsAreNearAsLuceneSays(int most) {
        Random random = new Random(20261129);
        int near = 0;
        for (int pair = 0; pair < PAIRS; pair++) {
            String typed = letters(random);
            Slips slips = new Slips(typed, most);
            CharacterRunAutomaton expected = new CharacterRunAutomaton(
                    new LevenshteinAutomata(typed.chars().toArray(), Character.MAX_VALUE, true).toAutomaton(most));
            for (int other = 0; other < LONGEST; other++) { // one after the other: what was read before leaves no trace
                String read = letters(random);
                assertThat(isNear(slips, read, most)).as("%s, %s", typed, read).isEqualTo(expected.run(read));
                near += expected.run(read) ? 1 : 0;
            }
        }
        assertThat(near).isGreaterThan(PAIRS / 4);
    }

    private static boolean isNear(Slips slips, String read, int most) {
        for (int at = 0; at < read.length(); at++) {
            if (slips.read(at, read.charAt(at)) > most) {
                return false;
            }
        }
        return slips.isNear(read.length());
    }

    /// Few different ones, so that many spellings are near.
    private static String letters(Random random) {
        return random.ints(random.nextInt(1, LONGEST), 'a', 'd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
