package newshound.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Which IP addresses may be connected to: those that anyone on the internet can reach.
public final class AddressRules {

    /// The IANA IPv4 Special-Purpose Address Registry, less what it calls globally reachable.
    private static final List<AddressBlock> SPECIAL_V4 = blocks(
            "0.0.0.0/8", // this network
            "10.0.0.0/8", // private
            "100.64.0.0/10", // carrier-grade NAT, and metadata of one cloud
            "127.0.0.0/8", // loopback
            "168.63.129.16/32", // not in the registry: a cloud's platform service
            "169.254.0.0/16", // link-local, and metadata of most clouds
            "172.16.0.0/12", // private
            "192.0.0.0/24", // protocol assignments, and metadata of one cloud
            "192.0.2.0/24", // documentation
            "192.88.99.0/24", // 6to4 relays
            "192.168.0.0/16", // private
            "198.18.0.0/15", // benchmarks
            "198.51.100.0/24", // documentation
            "203.0.113.0/24", // documentation
            "224.0.0.0/4", // multicast
            "240.0.0.0/4"); // reserved, and broadcast

    /// All of IPv6 that is handed out for the public internet; loopback, unique-local, link-local, multicast
    /// and the IPv4-compatible addresses lie outside.
    private static final AddressBlock GLOBAL_V6 = AddressBlock.of("2000::/3");

    private static final List<AddressBlock> SPECIAL_V6 = blocks(
            "2001::/23", // protocol assignments: Teredo, benchmarks, ORCHID
            "2001:db8::/32", // documentation
            "2002::/16", // 6to4: reaches the IPv4 address inside it
            "3fff::/20"); // documentation

    /// Where a network has no IPv4 of its own, every IPv4 address is spelled in here.
    private static final AddressBlock NAT64 = AddressBlock.of("64:ff9b::/96");

    private final Set<InetAddress> alsoAllowed;

    private AddressRules(Set<InetAddress> alsoAllowed) {
        this.alsoAllowed = alsoAllowed;
    }

    public static AddressRules publicOnly() {
        return new AddressRules(Set.of());
    }

    /// For feeds of one's own network: whoever writes a feed can make a fetcher with these rules ask these
    /// addresses for anything.
    public static AddressRules publicAndAlso(Collection<InetAddress> addresses) {
        return new AddressRules(Set.copyOf(addresses));
    }

    boolean allows(InetAddress address) {
        return alsoAllowed.contains(address) || isPublic(address);
    }

    private static boolean isPublic(InetAddress address) {
        if (!(address instanceof Inet6Address v6)) {
            return none(SPECIAL_V4, address);
        }
        return NAT64.contains(v6) ? isPublic(lastFourBytes(v6)) : GLOBAL_V6.contains(v6) && none(SPECIAL_V6, v6);
    }

    private static InetAddress lastFourBytes(Inet6Address address) {
        byte[] bytes = address.getAddress();
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(bytes, bytes.length - 4, bytes.length));
        } catch (UnknownHostException e) {
            throw new AssertionError("four bytes are an address", e);
        }
    }

    private static boolean none(List<AddressBlock> blocks, InetAddress address) {
        return blocks.stream().noneMatch(block -> block.contains(address));
    }

    private static List<AddressBlock> blocks(String... texts) {
        return Stream.of(texts).map(AddressBlock::of).toList();
    }
}
