package newshound.server;

import java.util.function.UnaryOperator;
import newshound.search.Hit;
import newshound.search.RowStream;
import newshound.search.SearchBackend;
import newshound.search.SearchRequest;

/// A real backend with something between its streams and who reads them.
final class SteeredBackend extends DelegatingBackend {
    private final UnaryOperator<RowStream<Hit>> around;

    SteeredBackend(SearchBackend backend, UnaryOperator<RowStream<Hit>> around) {
        super(backend);
        this.around = around;
    }

    @Override
    public RowStream<Hit> stream(SearchRequest request) {
        return around.apply(super.stream(request));
    }
}
