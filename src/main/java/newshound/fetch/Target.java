package newshound.fetch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A web address that may be asked for, as far as it can be told without looking its host up. People and
/// feeds write addresses that `java.net.URI` refuses but browsers follow, so it is taken apart by hand.
///
/// @param scheme `http` or `https`
/// @param path with the query; starts with a slash; illegal characters are encoded
record Target(String scheme, HostName host, int port, String path) {
    private static final int MAX_LENGTH = 8_000;
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("(https?)://([^/?#]*)([^#]*)(?:#.*)?");
    private static final Pattern AUTHORITY = Pattern.compile("([^:]*|\\[[^\\]]*])(?::(\\d{0,5}))?");

    /// Besides letters and digits (RFC 3986).
    private static final String LEGAL = "-._~:/?@!$&'()*+,;=";

    static Target of(String written) throws RefusedAddress {
        String address = written.strip();
        if (address.length() > MAX_LENGTH || address.chars().anyMatch(Character::isISOControl)) {
            throw new RefusedAddress(address, "not a web address");
        }
        Matcher scheme = SCHEME.matcher(address);
        String lower = scheme.matches() ? scheme.group(1).toLowerCase(Locale.ROOT) : "";
        Matcher parts = ADDRESS.matcher(lower.isEmpty() ? "" : lower + address.substring(lower.length()));
        if (!parts.matches()) {
            throw new RefusedAddress(address, "not an http or https address");
        }
        String authority = parts.group(2);
        if (authority.indexOf('@') >= 0) {
            throw new RefusedAddress(address, "user names and passwords in addresses are not sent");
        }
        Matcher host = AUTHORITY.matcher(authority);
        if (!host.matches()) {
            throw new RefusedAddress(address, "not a host and port");
        }
        return new Target(lower, HostName.of(host.group(1), address), port(host, lower, address), path(parts.group(3)));
    }

    private static int port(Matcher host, String scheme, String address) throws RefusedAddress {
        String digits = host.group(2);
        int port = digits == null || digits.isEmpty() ? Ports.of(scheme) : Integer.parseInt(digits);
        if (!Ports.allows(port)) {
            throw new RefusedAddress(address, "port " + port + " is not one of the web's");
        }
        return port;
    }

    private static String path(String written) {
        String encoded = encoded(written);
        return encoded.startsWith("/") ? encoded : "/" + encoded;
    }

    private static String encoded(String written) {
        StringBuilder encoded = new StringBuilder(written.length());
        for (byte b : written.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (letter || c == '%' || LEGAL.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return encoded.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    }

    /// Where a redirect from here leads.
    Target redirected(String location) throws RefusedAddress {
        String written = location.strip();
        if (SCHEME.matcher(written).matches()) {
            return of(written);
        }
        if (written.startsWith("//")) {
            return of(scheme + ":" + written);
        }
        String reference = encoded(written.replaceFirst("#.*", ""));
        if (reference.startsWith("?")) { // URI.resolve would drop the last part of the path
            return of(origin() + path.replaceFirst("\\?.*", "") + reference);
        }
        return of(reference.isEmpty() ? toString() : uri().resolve(reference).toString());
    }

    /// Scheme, host and port: what one robots.txt speaks for.
    String origin() {
        return scheme + "://" + host + (port == Ports.of(scheme) ? "" : ":" + port);
    }

    boolean isEncrypted() {
        return scheme.equals("https");
    }

    URI uri() {
        return URI.create(toString());
    }

    @Override
    public String toString() {
        return origin() + path;
    }
}
