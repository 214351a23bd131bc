package newshound.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/// Finds the IP addresses of a host.
@FunctionalInterface
interface NameLookup {
    InetAddress[] addresses(String host) throws UnknownHostException;
}
