package newshound.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/// Text as an address has it.
final class Typed {
    private Typed() {}

    static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
