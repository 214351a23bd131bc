package newshound.fetch;

import java.net.IDN;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;

/// The one way from a host to an IP address: the connection is made to what was checked here, so a name that
/// changes its answer between check and connection gains nothing.
final class CheckedLookup implements DnsResolver {
    /// More are no help to a fetch with little time.
    private static final int MAX_ADDRESSES = 4;

    private final NameLookup names;
    private final AddressRules rules;

    CheckedLookup(NameLookup names, AddressRules rules) {
        this.names = names;
        this.rules = rules;
    }

    /// A host with one address that is not public is refused whole: honest hosts have none.
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = names.addresses(IDN.toASCII(host)); // the HTTP library has decoded it
        for (InetAddress address : addresses) {
            check(host, address);
        }
        return Arrays.copyOf(addresses, Math.min(addresses.length, MAX_ADDRESSES));
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /// Refuses at once what needs no lookup to be refused.
    void checkLiteral(Target target) throws RefusedAddress {
        InetAddress address = target.host().literal().orElse(null);
        if (address != null) {
            check(target.toString(), address);
        }
    }

    private void check(String host, InetAddress address) throws RefusedAddress {
        if (!rules.allows(address)) {
            throw new RefusedAddress(host, "not an address of the public internet");
        }
    }
}
