package newshound.fetch;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;

/// Follows redirects by hand: every hop is checked anew, as if a stranger had typed its address, because one
/// has.
final class Hops {
    /// As feed readers commonly allow; honest chains have one or two.
    private static final int MAX_REDIRECTS = 5;

    private final Transport transport;
    private final CheckedLookup lookup;
    private final HostTurns turns;

    Hops(Transport transport, CheckedLookup lookup, HostTurns turns) {
        this.transport = transport;
        this.lookup = lookup;
        this.turns = turns;
    }

    /// What to ask for, the same at every hop.
    ///
    /// @param pause that a host asks for between two requests
    record Question(
            Map<String, String> headers, int maxBytes, Budget budget, Gate gate, Function<Target, Duration> pause) {}

    /// Lets a request pass or throws.
    @FunctionalInterface
    interface Gate {
        void pass(Target target) throws IOException, InterruptedException;
    }

    /// The last reply and where it came from.
    ///
    /// @param moved whether every redirect said that it is for good
    record Arrival(Target target, boolean moved, Reply reply) {}

    Arrival follow(Target start, Question question) throws IOException, InterruptedException {
        Target target = start;
        boolean moved = true;
        for (int redirects = 0; ; redirects++) {
            Reply reply = ask(target, question);
            String location = reply.header("Location");
            if (!reply.isRedirect() || location == null) {
                return new Arrival(target, moved && redirects > 0, reply);
            }
            if (redirects == MAX_REDIRECTS) {
                throw new IOException("more than " + MAX_REDIRECTS + " redirects, the last one to " + target);
            }
            Target next = target.redirected(Headers.utf8(location));
            // Browsers follow a redirect to an unencrypted address, and nothing secret is sent here; but
            // nobody on the way may have it remembered.
            moved &= reply.isPermanentRedirect() && (next.isEncrypted() || !target.isEncrypted());
            target = next;
        }
    }

    private Reply ask(Target target, Question question) throws IOException, InterruptedException {
        lookup.checkLiteral(target);
        question.gate().pass(target);
        try (HostTurns.Turn _ = turns.take(target.host(), question.pause().apply(target))) {
            return question.budget()
                    .spend(left -> transport.get(target, question.headers(), question.maxBytes(), left));
        }
    }
}
