package newshound.fetch;

import java.util.Set;

/// Ports that web servers use.
final class Ports {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /// Those below belong to other services, which a request in HTTP must not talk to by accident or by malice.
    private static final int FIRST_UNRESERVED = 1024;

    private static final int LAST = 65_535;

    /// From 1024 on, the ports that browsers block (WHATWG Fetch, "bad port"): X11, IRC, SIP, NFS and the like.
    private static final Set<Integer> BLOCKED_BY_BROWSERS = Set.of(
            1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697,
            10080);

    private Ports() {}

    static boolean allows(int port) {
        return port == HTTP
                || port == HTTPS
                || (port >= FIRST_UNRESERVED && port <= LAST && !BLOCKED_BY_BROWSERS.contains(port));
    }

    static int of(String scheme) {
        return scheme.equals("https") ? HTTPS : HTTP;
    }
}
