package newshound.server;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import newshound.search.FlowRequest;
import newshound.search.FlowsResponse;
import newshound.search.Hit;
import newshound.search.MoveRequest;
import newshound.search.MoveRow;
import newshound.search.MovesResponse;
import newshound.search.RowStream;
import newshound.search.SearchBackend;
import newshound.search.SearchRequest;
import newshound.search.SearchResponse;

/// A real backend whose searches wait until they are let go: slow in a way that a test can steer.
final class HeldBackend extends DelegatingBackend {
    private final Hold hold;

    HeldBackend(SearchBackend backend, Hold hold) {
        super(backend);
        this.hold = hold;
    }

    /// Where threads wait until all are let go.
    static final class Hold {
        private final CountDownLatch released = new CountDownLatch(1);
        private final AtomicInteger waiting = new AtomicInteger();

        int waiting() {
            return waiting.get();
        }

        void release() {
            released.countDown();
        }

        void pass() {
            waiting.incrementAndGet();
            try {
                released.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("nobody interrupts a search", e);
            } finally {
                waiting.decrementAndGet();
            }
        }
    }

    @Override
    public SearchResponse search(SearchRequest request) {
        hold.pass();
        return super.search(request);
    }

    @Override
    public RowStream<Hit> stream(SearchRequest request) {
        hold.pass();
        return super.stream(request);
    }

    @Override
    public RowStream<MoveRow> stream(MoveRequest request) {
        hold.pass();
        return super.stream(request);
    }

    @Override
    public MovesResponse moves(MoveRequest request) {
        hold.pass();
        return super.moves(request);
    }

    @Override
    public FlowsResponse flows(FlowRequest request) {
        hold.pass();
        return super.flows(request);
    }
}
