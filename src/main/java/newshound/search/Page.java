package newshound.search;

/// Which hits to show: `size` (0 to 100) from `offset` on. Beyond [#MAX_REACH] hits a cursor goes on.
public record Page(int offset, int size) {
    public static final int MAX_SIZE = 100;
    public static final int MAX_REACH = 10_000;
    public static final Page FIRST = new Page(0, 10);

    public Page {
        if (size < 0 || size > MAX_SIZE) {
            throw new InvalidRequest("size", "a number from 0 to " + MAX_SIZE);
        }
        if (offset < 0 || offset > MAX_REACH - size) {
            throw new InvalidRequest(
                    "offset", "offset + size from 0 to " + MAX_REACH + "; go on from there with the reply's cursor");
        }
    }
}
