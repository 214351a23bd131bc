package newshound.moves;

/// The words that state a change, by the frame that they open.
final class TriggerWords {
    /// A frame, verbs in their base form, and what must follow each of them, in alternatives. A `?` marks verbs that
    /// say much else: a post or an origin must stand beside them; a `!` those that count in their base form only.
    /// `one's` is any possessive; what stands in brackets may be missing, and be any determiner.
    /// `<post>` is a phrase for a post or its signs (`the chief executive's job`, `the keys`),
    /// `<offer>` one for an offer.
    static final String VERBS = """
            LEAVE     | leave depart quit exit vacate relinquish                           |
            LEAVE     | give                                                               | up
            LEAVE     | say bid wave                                                       | farewell to ; goodbye to
            LEAVE ?   | swap trade exchange ditch                                          |
            LEAVE     | walk                                                               | away from ; out of
            LEAVE     | consider weigh mull contemplate                                    | an exit from ; a departure from ; an early exit from
            LEAVE     | cut sever                                                          | ties with ; all ties with
            LEAVE     | move                                                               | on from
            RESIGN    | resign retire defect                                               |
            RESIGN    | step                                                               | down ; aside ; back from ; away ; off
            RESIGN    | stand                                                              | down ; aside
            RESIGN    | bow                                                                | out
            RESIGN    | walk                                                               | away
            RESIGN    | make                                                               | way
            RESIGN    | call                                                               | it quits
            RESIGN    | part                                                               | ways ; ways with ; company with
            RESIGN    | tender submit offer                                                | one's resignation ; resignation
            RESIGN    | hand                                                               | in one's resignation ; in one's notice
            RESIGN    | give                                                               | notice ; one's notice
            RESIGN    | hang                                                               | up
            RESIGN    | take                                                               | early retirement
            RESIGN    | return go                                                          | to private practice ; to the private sector ; to private life ; to teaching ; back to teaching
            OUT !     | out                                                                | at ; as
            OUT       | be                                                                 | out ; gone ; leaving one's post
            JOIN      | join                                                               |
            JOIN      | sign                                                               | with ; for ; on with ; on at
            JOIN      | come                                                               | aboard at ; on board at
            JOIN      | accept take land find get secure                                   | <post> at ; <post> with
            JOIN      | accept                                                             | <post> of ; <offer> from
            JOIN      | agree                                                              | to join ; terms with
            JOIN      | put                                                                | pen to paper at ; pen to paper with
            JOIN      | begin start                                                        | one's career at ; one's career with
            MOVE_TO   | move jump transfer decamp switch defect head go come cross shift    | to ; over to
            MOVE_TO   | jump                                                               | ship to ; ship for
            MOVE_TO   | go                                                                 | to work for ; to work at ; off to
            MOVE_TO   | hop                                                                | to ; over to
            MOVE_TO   | head depart                                                        | for
            ARRIVE    | arrive                                                             | from ; as ; at ; in as
            ARRIVE    | come                                                               | from ; aboard as ; on board as ; in as
            ARRIVE    | move transfer shift jump switch cross hop decamp relocate          | from ; across from ; over from
            ARRIVE    | start begin                                                        | at ; work at
            MOVE_TO   | decamp bolt                                                        | for
            MOVE_TO   | land resurface surface                                             | at
            MOVE_TO   | turn wind end                                                      | up at
            MOVE_TO   | complete make                                                      | a move to ; one's move to ; the move to ; the jump to ; the leap to ; the switch to
            MOVE_TO   | be                                                                 | off to ; bound for ; headed to ; headed for
            WORK !    | work                                                               | at ; for
            RETURN    | return                                                             | to ; as
            RETURN    | go come                                                            | back to ; back as
            LEAVE     | be                                                                 | no longer with ; no longer at
            RETURN    | be                                                                 | back at ; back as
            RETURN    | rejoin re-join                                                     |
            HIRE      | hire rehire re-hire poach recruit lure snag nab enlist snare headhunt woo |
            HIRE      | snap scoop                                                         | up
            HIRE      | draft                                                              | in
            HIRE      | bring                                                              | in ; on ; aboard ; back ; on board ; over
            HIRE ?    | add land sign attract steal grab pluck secure acqui-hire welcome acquire pull |
            HIRE ?    | take                                                               | on
            APPOINT   | appoint name tap elect select install pick choose hand-pick nominate designate reappoint re-elect anoint redesignate |
            APPOINT   | swear                                                              | in
            APPOINT   | turn                                                               | to
            APPOINT ? | unveil make introduce confirm announce                              |
            APPOINT   | put place                                                          | in charge
            PROMOTE   | promote elevate demote reassign                                    |
            OUST      | oust fire sack dismiss remove axe eject expel boot |
            OUST      | force push drive                                                   | out
            OUST      | lay                                                                | off
            OUST      | let                                                                | go
            OUST      | relieve                                                            |
            OUST      | make                                                               | redundant
            OUST      | show                                                               | the door
            OUST      | give                                                               | the boot ; the sack
            OUST      | ask                                                                | to leave ; to resign ; to step down ; to go
            OUST ?    | dump terminate drop                                                |
            LOSE      | lose                                                               |
            REPLACE   | replace succeed supersede                                          |
            REPLACE   | take                                                               | over from ; <post> from ; the place of
            REPLACE ? | follow                                                             |
            REPLACE   | fill                                                               | in for
            REPLACE   | stand                                                              | in for
            HAND_OVER | hand                                                               | over to ; <post> to ; over <post> to ; <post> over to
            HAND_OVER | pass cede yield relinquish surrender                               | <post> to
            HAND_OVER | make                                                               | way for ; room for
            HAND_OVER | give                                                               | way to
            HAND_OVER | step                                                               | aside for
            BECOME    | become assume resume                                               |
            BECOME    | fill slot                                                          | in ; in as
            BECOME    | take                                                               | over ; over as ; up ; on ; the helm ; the reins ; charge ; office as
            BECOME    | start begin                                                        | as
            BECOME    | take                                                               | one's place ; one's seat
            BECOME    | fill                                                               | <post>
            BECOME    | step                                                               | in as ; into ; up as ; up to
            BECOME    | stand step                                                         | in ; in as
            BECOME    | transition shift                                                   | to ; into
            BECOME    | move                                                               | into ; up to
            BECOME    | serve act                                                          | as
            BECOME    | rise ascend                                                        | to
            BECOME    | be                                                                 | the new ; now
            APPOINT ? | line                                                               | up
            LEAD !    | lead head run oversee chair helm spearhead manage                         |
            LEAD !    | be                                                                 | in charge of
            LEAD !    | lead head                                                          | up
            LEAD      | lead head run oversee chair                                        | by
            FOUND     | found cofound co-found                                             |
            START     | start launch establish                                             |
            START     | set                                                                | up
            COURT     | court woo approach invite                                          |
            COURT     | sound                                                              | out
            COURT     | extend                                                             | an open invitation to ; an invitation to ; an offer to
            COURT     | make                                                               | an offer to
            OFFER     | offer                                                              |
            OFFERED   | consider weigh mull ponder receive reject decline refuse rebuff spurn get | <offer> from ; <offer> to become ; <offer> to join ; <offer> to lead
            OFFERED   | turn                                                               | down <offer> from ; down <offer> to become ; down <offer> to join ; down <offer> to lead
            TALKS     | be hold                                                            | in talks with ; in advanced talks with ; in early talks with ; in discussions with ; in negotiations with ; talks with
            """;

    /// A frame and the nouns that state it.
    static final String NOUNS = """
            DEPARTURE   | departure departures resignation resignations exit exits retirement retirements ouster firing dismissal sacking ousting removal defection
            APPOINTMENT | appointment appointments hiring promotion promotions nomination nominations hire elevation recruitment role election arrival addition transition
            COMEBACK    | return comeback reinstatement
            """;

    private TriggerWords() {}
}
