package newshound.fetch;

import java.net.UnknownHostException;

/// An address that is never asked: says why. To the HTTP library it is a name that does not resolve.
final class RefusedAddress extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    /// Messages quote addresses, which may be long and hold anything.
    private static final int MAX_QUOTED = 200;

    private final String address;
    private final String reason;

    /// @param address or only the host in it
    RefusedAddress(String address, String reason) {
        super(quoted(address) + ": " + reason);
        this.address = address;
        this.reason = reason;
    }

    /// Without the address, for whoever names it already.
    String reason() {
        return reason;
    }

    /// Whether it is this very target that is refused, and not one that it led to.
    boolean isOf(Target target) {
        return address.equals(target.toString()) || address.equals(target.host().toString());
    }

    private static String quoted(String address) {
        String clean = address.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
        return clean.length() <= MAX_QUOTED ? clean : clean.substring(0, MAX_QUOTED) + "…";
    }
}
