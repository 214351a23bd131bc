package newshound.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import newshound.schema.Dimension;

/// The few best of very many entities found by name, each once. Of equally good ones those that were found first.
final class BestNames {
    private final int room;
    private final List<NamedValue> best = new ArrayList<>();
    private long floor;

    BestNames(int room) {
        this.room = room;
    }

    int size() {
        return best.size();
    }

    private boolean isFull() {
        return best.size() == room;
    }

    /// Most of what is offered is not good enough, and then nothing is made of it.
    void offer(Dimension dimension, FacetColumn column, NameRun run, int start, NameMatch match) {
        int number = run.value(start);
        int articles = column.articles(number);
        if (articles == 0) {
            return;
        }
        long score = match.score(articles, run.isOtherName(start));
        if (score > floor) {
            add(new NamedValue(dimension, column, number, run.name(start), score));
        }
    }

    private void add(NamedValue found) {
        for (int at = 0; at < best.size(); at++) {
            NamedValue same = best.get(at);
            if (same.isSameValue(found.dimension(), found.number())) {
                if (found.score() > same.score()) {
                    best.set(at, found);
                    raiseFloor();
                }
                return;
            }
        }
        if (isFull()) {
            best.remove(worst());
        }
        best.add(found);
        raiseFloor();
    }

    private NamedValue worst() {
        return best.stream()
                .reduce((one, other) -> other.score() <= one.score() ? other : one)
                .orElseThrow();
    }

    private void raiseFloor() {
        floor = isFull() ? worst().score() : 0;
    }

    /// Best first.
    List<NamedValue> sorted() {
        return best.stream()
                .sorted(Comparator.comparingLong(NamedValue::score)
                        .reversed()
                        .thenComparing(found -> found.value().label()))
                .toList();
    }
}
