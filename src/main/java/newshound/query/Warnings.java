package newshound.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import newshound.article.Span;

/// Gathers what the steps of one parse have to say, each with its place in the text as typed.
final class Warnings {
    private final List<Warning> warnings = new ArrayList<>();

    void add(Span span, String message) {
        warnings.add(new Warning(span.start(), span.end(), message));
    }

    /// In the order of the text.
    List<Warning> inOrder() {
        return warnings.stream()
                .sorted(Comparator.comparingInt(Warning::start).thenComparingInt(Warning::end))
                .toList();
    }
}
