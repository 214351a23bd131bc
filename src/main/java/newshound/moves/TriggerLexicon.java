package newshound.moves;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newshound.moves.Trigger.Form;

/// The words that state a change.
final class TriggerLexicon {
    /// A frame, a verb's forms (base, third person, past, -ing), and what must follow it.
    private static final String VERBS = """
            LEAVE   | leave leaves left leaving           |
            LEAVE   | depart departs departed departing   |
            LEAVE   | quit quits quit quitting            |
            LEAVE   | exit exits exited exiting           |
            LEAVE   | vacate vacates vacated vacating     |
            LEAVE   | relinquish relinquishes relinquished relinquishing |
            RESIGN  | resign resigns resigned resigning   |
            RESIGN  | retire retires retired retiring     |
            RESIGN  | defect defects defected defecting   |
            RESIGN  | step steps stepped stepping         | down
            RESIGN  | step steps stepped stepping         | aside
            RESIGN  | step steps stepped stepping         | back from
            RESIGN  | step steps stepped stepping         | away
            RESIGN  | stand stands stood standing         | down
            RESIGN  | bow bows bowed bowing               | out
            RESIGN  | walk walks walked walking           | away from
            RESIGN  | part parts parted parting           | ways with
            RESIGN  | part parts parted parting           | company with
            RESIGN  | part parts parted parting           | ways
            RESIGN  | tender tenders tendered tendering   | his resignation
            RESIGN  | tender tenders tendered tendering   | her resignation
            RESIGN  | tender tenders tendered tendering   | resignation
            RESIGN  | hand hands handed handing           | in his resignation
            RESIGN  | hand hands handed handing           | in her resignation
            RESIGN  | hand hands handed handing           | in his notice
            RESIGN  | hand hands handed handing           | in her notice
            RESIGN  | hang hangs hung hanging             | up
            JOIN    | join joins joined joining           |
            JOIN    | sign signs signed signing           | with
            JOIN    | sign signs signed signing           | for
            MOVE_TO | move moves moved moving             | to
            MOVE_TO | move moves moved moving             | over to
            MOVE_TO | head heads headed heading           | to
            MOVE_TO | head heads headed heading           | over to
            MOVE_TO | go goes went going                  | to
            MOVE_TO | jump jumps jumped jumping           | to
            MOVE_TO | jump jumps jumped jumping           | ship to
            MOVE_TO | decamp decamps decamped decamping   | to
            MOVE_TO | decamp decamps decamped decamping   | for
            MOVE_TO | switch switches switched switching  | to
            MOVE_TO | defect defects defected defecting   | to
            MOVE_TO | bolt bolts bolted bolting           | for
            MOVE_TO | land lands landed landing           | at
            MOVE_TO | come comes came coming              | to
            MOVE_TO | transfer transfers transferred transferring | to
            RETURN  | return returns returned returning   | to
            RETURN  | return returns returned returning   | as
            RETURN  | go goes went going                  | back to
            RETURN  | come comes came coming              | back to
            RETURN  | come comes came coming              | back as
            RETURN  | rejoin rejoins rejoined rejoining   |
            RETURN  | re-join re-joins re-joined re-joining |
            HIRE    | hire hires hired hiring             |
            HIRE    | rehire rehires rehired rehiring     |
            HIRE    | poach poaches poached poaching      |
            HIRE    | recruit recruits recruited recruiting |
            HIRE    | lure lures lured luring             |
            HIRE    | snag snags snagged snagging         |
            HIRE    | nab nabs nabbed nabbing             |
            HIRE    | enlist enlists enlisted enlisting   |
            HIRE    | snap snaps snapped snapping         | up
            HIRE    | scoop scoops scooped scooping       | up
            HIRE    | snare snares snared snaring         |
            HIRE    | land lands landed landing           |
            HIRE    | sign signs signed signing           |
            HIRE    | bring brings brought bringing       | in
            HIRE    | bring brings brought bringing       | on
            HIRE    | bring brings brought bringing       | aboard
            HIRE    | take takes took taking              | on
            HIRE    | add adds added adding               |
            APPOINT | appoint appoints appointed appointing |
            APPOINT | name names named naming             |
            APPOINT | tap taps tapped tapping             |
            APPOINT | elect elects elected electing       |
            APPOINT | select selects selected selecting   |
            APPOINT | install installs installed installing |
            APPOINT | pick picks picked picking           |
            APPOINT | choose chooses chose choosing       |
            APPOINT | choose chooses chosen choosing      |
            APPOINT | hand-pick hand-picks hand-picked hand-picking |
            APPOINT | nominate nominates nominated nominating |
            APPOINT | unveil unveils unveiled unveiling   |
            APPOINT | designate designates designated designating |
            APPOINT | swear swears sworn swearing         | in
            APPOINT | turn turns turned turning         | to
            APPOINT | reappoint reappoints reappointed reappointing |
            PROMOTE | promote promotes promoted promoting |
            PROMOTE | elevate elevates elevated elevating |
            PROMOTE | demote demotes demoted demoting     |
            PROMOTE | reassign reassigns reassigned reassigning |
            OUST    | oust ousts ousted ousting           |
            OUST    | fire fires fired firing             |
            OUST    | sack sacks sacked sacking           |
            OUST    | dismiss dismisses dismissed dismissing |
            OUST    | remove removes removed removing     |
            OUST    | suspend suspends suspended suspending |
            OUST    | axe axes axed axing                 |
            OUST    | dump dumps dumped dumping           |
            OUST    | terminate terminates terminated terminating |
            OUST    | lose loses lost losing              |
            OUST    | force forces forced forcing         | out
            OUST    | push pushes pushed pushing          | out
            OUST    | lay lays laid laying                | off
            OUST    | let lets let letting                | go
            REPLACE | replace replaces replaced replacing |
            REPLACE | succeed succeeds succeeded succeeding |
            REPLACE | supersede supersedes superseded superseding |
            REPLACE | take takes took taking              | over from
            REPLACE | take takes took taking              | the reins from
            REPLACE | fill fills filled filling           | in for
            BECOME  | become becomes became becoming      |
            BECOME  | take takes took taking              | over
            BECOME  | take takes took taking              | over as
            BECOME  | take takes took taking              | up
            BECOME  | take takes took taking              | on
            BECOME  | take takes took taking              | the helm
            BECOME  | take takes took taking              | the reins
            BECOME  | take takes took taking              | charge
            BECOME  | start starts started starting       | as
            BECOME  | begin begins began beginning        | as
            BECOME  | assume assumes assumed assuming     |
            BECOME  | step steps stepped stepping         | in as
            BECOME  | step steps stepped stepping         | into
            BECOME  | step steps stepped stepping         | up as
            BECOME  | step steps stepped stepping         | up to
            BECOME  | stand stands stood standing         | in as
            BECOME  | transition transitions transitioned transitioning | to
            BECOME  | transition transitions transitioned transitioning | into
            BECOME  | move moves moved moving             | into
            BECOME  | move moves moved moving             | up to
            BECOME  | serve serves served serving         | as
            BECOME  | act acts acted acting               | as
            BECOME  | rise rises rose rising              | to
            MOVE_TO | work                                | at
            MOVE_TO | work                                | for
            MOVE_TO | work                                | with
            MOVE_TO | come comes came coming              | over to
            MOVE_TO | complete completes completed completing | a move to
            MOVE_TO | is is was being                     | off to
            MOVE_TO | are are were being                  | off to
            MOVE_TO | is is was being                     | bound for
            OUT     | is is was being                     | out
            OUT     | are are were being                  | out
            OUT     | is is was being                     | leaving his post
            OUST    | relieve relieves relieved relieving |
            RESIGN  | give gives gave giving              | notice
            RESIGN  | give gives gave giving              | his notice
            RESIGN  | give gives gave giving              | her notice
            LEAVE   | give gives gave giving              | up
            LEAD    | lead                                |
            LEAD    | head                                |
            LEAD    | run                                 |
            LEAD    | oversee                             |
            LEAD    | chair                               |
            LEAD    | lead                                | up
            LEAD    | head                                | up
            HAND_OVER | hand hands handed handing         | over to
            HAND_OVER | hand hands handed handing         | the reins to
            HAND_OVER | hand hands handed handing         | over the reins to
            HAND_OVER | pass passes passed passing        | the baton to
            BECOME  | is is was being                     | the new
            BECOME  | is is was being                     | now
            BECOME  | are are were being                  | now
            BECOME  | resume resumes resumed resuming     |
            JOIN    | begin begins began beginning        | his career at
            JOIN    | begin begins began beginning        | her career at
            JOIN    | begin begins began beginning        | his career with
            JOIN    | start starts started starting       | his career at
            JOIN    | start starts started starting       | her career at
            FOUND   | found founds founded founding       |
            FOUND   | cofound cofounds cofounded cofounding |
            FOUND   | co-found co-founds co-founded co-founding |
            START   | start starts started starting       |
            START   | launch launches launched launching  |
            START   | establish establishes established establishing |
            START   | set sets set setting                | up
            COURT   | court courts courted courting       |
            COURT   | woo woos wooed wooing               |
            COURT   | approach approaches approached approaching |
            COURT   | invite invites invited inviting     |
            COURT   | sound sounds sounded sounding       | out
            COURT   | extend extends extended extending   | an open invitation to
            COURT   | extend extends extended extending   | an invitation to
            COURT   | extend extends extended extending   | an offer to
            OFFER   | offer offers offered offering       |
            """;

    /// A frame and the nouns that state it.
    private static final String NOUNS = """
            DEPARTURE   | departure departures resignation exit retirement ouster firing dismissal sacking ousting removal defection
            APPOINTMENT | appointment hiring promotion nomination hire elevation recruitment role
            COMEBACK    | return comeback reinstatement
            """;

    private static final List<Form> VERB_FORMS = List.of(Form.BASE, Form.THIRD, Form.PAST, Form.ING);
    private static final Map<String, List<Entry>> BY_FIRST_WORD = new HashMap<>();

    private record Entry(Frame frame, Form form, List<String> rest) {}

    static {
        VERBS.lines().forEach(TriggerLexicon::verb);
        NOUNS.lines().forEach(TriggerLexicon::noun);
        BY_FIRST_WORD.values().forEach(entries -> entries.sort((a, b) -> b.rest.size() - a.rest.size()));
    }

    private TriggerLexicon() {}

    private static void verb(String line) {
        String[] columns = line.split("\\|", -1);
        String rest = columns[2].strip();
        String[] forms = columns[1].strip().split("\\s+", -1);
        for (int form = 0; form < forms.length; form++) {
            add(forms[form], new Entry(Frame.valueOf(columns[0].strip()), VERB_FORMS.get(form), words(rest)));
        }
    }

    private static void noun(String line) {
        String[] columns = line.split("\\|", -1);
        for (String noun : columns[1].strip().split("\\s+", -1)) {
            add(noun, new Entry(Frame.valueOf(columns[0].strip()), Form.NOUN, List.of()));
        }
    }

    private static List<String> words(String rest) {
        return rest.isEmpty() ? List.of() : List.of(rest.split("\\s+", -1));
    }

    private static void add(String first, Entry entry) {
        BY_FIRST_WORD.computeIfAbsent(first, _ -> new ArrayList<>()).add(entry);
    }

    /// The trigger that begins at this unit, the longest one.
    static Optional<Trigger> at(Units units, int at) {
        if (!units.at(at).isWord()) {
            return Optional.empty();
        }
        for (Entry entry : BY_FIRST_WORD.getOrDefault(units.at(at).word(), List.of())) {
            int last = at + entry.rest.size();
            if (continues(units, at, entry.rest)) {
                return Optional.of(new Trigger(entry.frame, entry.form, at, last));
            }
        }
        return Optional.empty();
    }

    private static boolean continues(Units units, int at, List<String> rest) {
        for (int i = 0; i < rest.size(); i++) {
            if (!units.at(at + 1 + i).is(rest.get(i))) {
                return false;
            }
        }
        return true;
    }

    /// Whether the word is a verb of some frame.
    static boolean isVerb(Unit unit) {
        return unit.isWord()
                && BY_FIRST_WORD.getOrDefault(unit.word(), List.of()).stream()
                        .anyMatch(entry -> entry.form != Form.NOUN && entry.rest.isEmpty());
    }
}
