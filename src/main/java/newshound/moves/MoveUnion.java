package newshound.moves;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newshound.article.Entity;
import newshound.moves.SentenceMove.Certainty;
import newshound.moves.SentenceMove.Direction;
import org.jspecify.annotations.Nullable;

/// Makes one move of its tellings: title, lead and body say the same again, one sentence tells the departure and
/// another the arrival.
final class MoveUnion {
    /// In sentences: farther apart, two tellings are hardly of one change.
    private static final int FAR = 3;

    private static final WordList PAST = WordList.of("rose took");
    private static final WordList AHEAD = WordList.of("will to would");

    private final Origins origins;

    MoveUnion(Origins origins) {
        this.origins = origins;
    }

    /// @param tellings in reading order
    List<Telling> unite(List<Telling> tellings) {
        Map<String, List<Telling>> byPerson = new LinkedHashMap<>();
        for (Telling telling : tellings) {
            byPerson.computeIfAbsent(key(telling), _ -> new ArrayList<>()).add(telling);
        }
        List<Telling> united = new ArrayList<>();
        byPerson.values().forEach(own -> united.addAll(ofOne(own)));
        return CoveredGroups.dropped(united);
    }

    private static String key(Telling telling) {
        Entity person = telling.person();
        String group = telling.group();
        if (person != null || group == null) {
            return person == null ? "" : person.id();
        }
        Entity team = telling.from();
        if (telling.direction() == Direction.ASKED && team != null) {
            return "asked " + team.id();
        }
        String words = group.toLowerCase(Locale.ROOT);
        return "group " + (words.startsWith("the ") ? words.substring("the ".length()) : words);
    }

    private List<Telling> ofOne(List<Telling> all) {
        KeptPosts kept = new KeptPosts(all);
        List<Telling> united = changes(all.stream()
                .filter(telling -> telling.direction() != Direction.STAYS)
                .toList());
        united.replaceAll(kept::applied);
        return united;
    }

    private List<Telling> changes(List<Telling> tellings) {
        List<Telling> news = distinct(
                tellings.stream().filter(telling -> !telling.background()).toList());
        List<Telling> past =
                new ArrayList<>(tellings.stream().filter(Telling::background).toList());
        List<Telling> joined = join(news, past);
        past.addAll(joined.stream().filter(Telling::background).toList());
        joined.removeIf(Telling::background);
        List<Telling> all = new ArrayList<>(joined);
        for (Telling telling : distinct(past)) {
            if (telling.direction() != Direction.LAST_AT
                    && joined.stream().noneMatch(other -> covers(other, telling))) {
                all.add(telling);
            }
        }
        return all;
    }

    /// Tellings of the same change become one: the fullest, the first of equals.
    private List<Telling> distinct(List<Telling> tellings) {
        List<Telling> kept = new ArrayList<>();
        for (Telling telling : tellings) {
            int same = -1;
            for (int i = 0; i < kept.size() && same < 0; i++) {
                same = isSame(kept.get(i), telling) ? i : -1;
            }
            if (same < 0) {
                kept.add(telling);
            } else {
                kept.set(same, merged(kept.get(same), telling));
            }
        }
        return kept;
    }

    private static boolean isSame(Telling one, Telling other) {
        boolean direction =
                one.direction() == other.direction() || (isArrival(one.direction()) && isArrival(other.direction()));
        return direction
                && agree(one.from(), other.from())
                && agree(one.to(), other.to())
                && isDenied(one) == isDenied(other);
    }

    private static boolean isArrival(Direction direction) {
        return switch (direction) {
            case IN, POST, BACK, WITHIN -> true;
            case OUT, LAST_AT, STAYS, FOUND, ASKED -> false;
        };
    }

    private static boolean isDenied(Telling telling) {
        return telling.move().certainty() == Certainty.DENIED;
    }

    private static boolean agree(@Nullable Entity one, @Nullable Entity other) {
        return one == null || other == null || SameOrganisation.is(one, other);
    }

    private static Telling merged(Telling first, Telling second) {
        boolean better = first.sentence().isTitle() || second.slots() > first.slots();
        Telling base = better ? second : first;
        Telling rest = better ? first : second;
        boolean open = base.direction() == Direction.IN || base.direction() == Direction.POST;
        boolean told = open && (rest.direction() == Direction.BACK || rest.direction() == Direction.IN);
        Direction direction = told ? rest.direction() : base.direction();
        return base.from(base.from() == null ? rest.from() : base.from())
                .to(base.to() == null ? rest.to() : base.to())
                .dated(base.date() == null ? rest.date() : base.date())
                .directed(direction)
                .roles(
                        or(base.move().roleFrom(), rest.move().roleFrom()),
                        or(base.move().roleTo(), rest.move().roleTo()))
                .sure(surest(base.move().certainty(), rest.move().certainty()))
                .confident(
                        Grounds.together(base.move().confidence(), rest.move().confidence()));
    }

    private static @Nullable String or(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }

    /// An announcement settles it; a rumour makes rumour of what is only told.
    static Certainty surest(Certainty one, Certainty other) {
        if (one == Certainty.ANNOUNCED || other == Certainty.ANNOUNCED) {
            return Certainty.ANNOUNCED;
        }
        return one == Certainty.RUMOURED || other == Certainty.RUMOURED ? Certainty.RUMOURED : one;
    }

    /// Departure and arrival of one person: one move.
    private List<Telling> join(List<Telling> news, List<Telling> past) {
        List<Telling> joined = new ArrayList<>(news);
        for (Telling arrival : news) {
            boolean arrives = isArrival(arrival.direction()) || arrival.direction() == Direction.FOUND;
            if (arrives && !isDenied(arrival)) {
                joinTo(arrival, joined, past);
            }
        }
        return joined;
    }

    private void joinTo(Telling arrival, List<Telling> joined, List<Telling> past) {
        Entity to = arrival.to();
        Telling departure = null;
        for (Telling telling : joined) {
            if (telling.direction() == Direction.OUT && !isDenied(telling)) {
                departure =
                        departure == null || SameOrganisation.is(telling.from(), arrival.from()) ? telling : departure;
            }
        }
        int at = joined.indexOf(arrival);
        if (departure != null && at >= 0) {
            boolean same = SameOrganisation.is(departure.from(), to);
            boolean fits = arrival.from() == null || SameOrganisation.is(departure.from(), arrival.from());
            if (same && arrival.direction() == Direction.BACK) {
                return;
            }
            if (same || fits) {
                if (same && isEarlier(arrival, departure)) {
                    joined.set(at, arrival.past());
                    return;
                }
                joined.remove(departure);
                at = joined.indexOf(arrival);
                Telling whole = same ? arrival.from(to).directed(Direction.WITHIN) : arrival.from(departure.from());
                joined.set(
                        at,
                        whole.sure(surest(
                                        arrival.move().certainty(),
                                        departure.move().certainty()))
                                .dated(or(arrival.date(), departure.date()))
                                .roles(
                                        or(
                                                arrival.move().roleFrom(),
                                                departure.move().roleFrom()),
                                        arrival.move().roleTo()));
                return;
            }
        }
        if (at >= 0) {
            joined.set(at, origins.complete(arrival, past));
        }
    }

    /// Who leaves has come before: told far from the departure, an arrival at the same place is history.
    private static boolean isEarlier(Telling arrival, Telling departure) {
        boolean became = arrival.sentence().at(arrival.move().trigger()).is("became");
        boolean once = (became || (isPast(arrival) && isAhead(departure)))
                && arrival.sentence().index() > departure.sentence().index();
        return once
                || arrival.move().direction() == Direction.IN
                || arrival.sentence().index() - departure.sentence().index() > FAR;
    }

    /// `became`, `transitioned to`.
    private static boolean isPast(Telling telling) {
        int trigger = telling.move().trigger();
        Unit verb = telling.sentence().at(trigger);
        boolean past = verb.word().endsWith("ed") || verb.isIn(PAST);
        return past && !telling.sentence().anyIn(Lexicon.AUXILIARIES, trigger - 3, trigger);
    }

    /// `is leaving`, `will leave`, `to leave`.
    private static boolean isAhead(Telling telling) {
        int trigger = telling.move().trigger();
        return telling.sentence().at(trigger).word().endsWith("ing")
                || telling.sentence().anyIn(AHEAD, trigger - 3, trigger);
    }

    /// Whether the news already says what a telling of the past says.
    private static boolean covers(Telling news, Telling past) {
        boolean departure = past.direction() == Direction.OUT && SameOrganisation.is(news.from(), past.from());
        boolean arrival = isArrival(past.direction())
                && isArrival(news.direction())
                && SameOrganisation.is(news.to(), past.to())
                && past.date() == null;
        return departure || arrival;
    }
}
