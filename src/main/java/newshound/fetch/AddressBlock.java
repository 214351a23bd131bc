package newshound.fetch;

import java.net.InetAddress;

/// A block of IP addresses that share their first bits: `10.0.0.0/8`.
record AddressBlock(InetAddress start, int bits) {

    static AddressBlock of(String text) {
        int slash = text.indexOf('/');
        return new AddressBlock(
                InetAddress.ofLiteral(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }

    boolean contains(InetAddress address) {
        byte[] own = start.getAddress();
        byte[] other = address.getAddress();
        if (own.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit += Byte.SIZE) {
            int mask = 0xff << Math.max(0, Byte.SIZE - (bits - bit));
            int i = bit / Byte.SIZE;
            if (((own[i] ^ other[i]) & mask & 0xff) != 0) {
                return false;
            }
        }
        return true;
    }
}
