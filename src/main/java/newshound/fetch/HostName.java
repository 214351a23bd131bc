package newshound.fetch;

import java.net.IDN;
import java.net.InetAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A host as addresses name it, in the one spelling that everybody understands alike: lower-case ASCII,
/// without a closing dot; an IPv6 address without its brackets.
record HostName(String text) {
    private static final int MAX_LENGTH = 253;
    private static final Pattern LABELS =
            Pattern.compile("(?!-)[a-z0-9_-]{1,63}(?<!-)(?:\\.(?!-)[a-z0-9_-]{1,63}(?<!-))*");

    /// A host whose last part is a number is an IPv4 address to browsers (WHATWG URL), however it is spelled.
    private static final Pattern NUMERIC = Pattern.compile("(?:.*\\.)?(?:\\d+|0x[0-9a-f]*)");

    private static final String OCTET = "(?:0|[1-9]\\d?|1\\d\\d|2[0-4]\\d|25[0-5])";
    private static final Pattern DOTTED = Pattern.compile(OCTET + "(?:\\." + OCTET + "){3}");

    /// IPv4 parts only in decimal; no zone.
    private static final Pattern IPV6 = Pattern.compile("[0-9a-f:]+(?::" + DOTTED.pattern() + ")?");

    /// Names that never mean a host of the public internet (RFC 6761, 6762, 8375; ICANN on `.internal`). Those
    /// of cloud metadata services are among them. What they resolve to is checked as well.
    private static final Set<String> LOCAL_DOMAINS =
            Set.of("localhost", "local", "internal", "localdomain", "home.arpa");

    static HostName of(String written, String address) throws RefusedAddress {
        if (written.startsWith("[") && written.endsWith("]")) {
            return ofIpv6(written.substring(1, written.length() - 1).toLowerCase(Locale.ROOT), address);
        }
        String name = ascii(written, address);
        if (name.endsWith(".")) {
            name = name.substring(0, name.length() - 1);
        }
        if (name.length() > MAX_LENGTH || !LABELS.matcher(name).matches()) {
            throw new RefusedAddress(address, "not a host name");
        }
        if (NUMERIC.matcher(name).matches() && !DOTTED.matcher(name).matches()) {
            throw new RefusedAddress(address, "a number that hides an IP address");
        }
        if (isLocal(name)) {
            throw new RefusedAddress(address, "a name of the local network");
        }
        return new HostName(name);
    }

    /// Also maps full-width letters, circled digits and the like to plain ones and drops invisible characters.
    private static String ascii(String written, String address) throws RefusedAddress {
        try {
            return IDN.toASCII(written).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException _) {
            throw new RefusedAddress(address, "not a host name");
        }
    }

    private static HostName ofIpv6(String text, String address) throws RefusedAddress {
        try {
            if (IPV6.matcher(text).matches()) {
                return new HostName(InetAddress.ofLiteral(text).getHostAddress());
            }
        } catch (IllegalArgumentException _) {
            // refused below
        }
        throw new RefusedAddress(address, "not an IPv6 address");
    }

    private static boolean isLocal(String name) {
        return LOCAL_DOMAINS.stream().anyMatch(domain -> name.equals(domain) || name.endsWith("." + domain));
    }

    /// The IP address where the host is written as one.
    Optional<InetAddress> literal() {
        return text.indexOf(':') >= 0 || DOTTED.matcher(text).matches()
                ? Optional.of(InetAddress.ofLiteral(text))
                : Optional.empty();
    }

    /// As it stands in an address.
    @Override
    public String toString() {
        return text.indexOf(':') >= 0 ? "[" + text + "]" : text;
    }
}
