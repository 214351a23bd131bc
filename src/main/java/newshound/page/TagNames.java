package newshound.page;

import java.util.Set;

/// Kinds of elements, by what their text is to the reader of a page.
final class TagNames {
    /// Never text for a reader.
    static final Set<String> INVISIBLE = names("""
            script style noscript template iframe frame object embed svg math canvas audio video map head title
            input select option textarea button datalist progress meter dialog applet noframes link meta
            amp-ad amp-iframe amp-sidebar amp-consent amp-analytics amp-social-share
            """);

    /// Part of a line; all others begin a new one.
    static final Set<String> INLINE = names("""
            a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp
            small span strike strong sub sup time tt u var wbr img amp-img nobr blink o:p st1:place
            """);

    static final Set<String> AROUND_ARTICLES = names("nav footer aside menu figcaption caption figure address");

    /// Their class or id says what the text inside is about.
    static final Set<String> NEVER_NAMED = names("body html main blockquote table tbody thead tr td th");

    private TagNames() {}

    private static Set<String> names(String list) {
        return Set.of(list.strip().split("\\s+", -1));
    }
}
