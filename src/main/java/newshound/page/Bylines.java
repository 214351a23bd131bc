package newshound.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The names in what a page says of its authors: `By ADA BYRON and Mary Shelley, Arts Editor` is two of them.
final class Bylines {
    private static final Pattern BY = Pattern.compile(
            "^(?:(?:written|posted|reported|published|story|words|text|article|analysis|opinion|review|photos?)\\s+)?"
                    + "(?:by|von|par|por|di|door|af|av|od)(?::\\s*|\\s+)"
                    + "|^(?:text|autore?|autorin|auteur|words|byline|author|credit)s?:\\s*"
                    + "|^(?:本报|本報|本刊)?(?:记者|記者|作者|文|撰文|编辑|編輯|责编|責編)\\s*[:：/／\\s]\\s*",
            Pattern.CASE_INSENSITIVE);
    /// Whom or where somebody wrote for, as in `for Reuters`.
    private static final String PLACE = "\\s(?:(?i:for)\\s+\\S|(?:at|of|in|from)\\s+(?:the\\s+)?\\p{Lu})";
    /// What names an outlet may name two, so the next name is one only where it has a place of its own.
    private static final String NEXT_NAME = "\\s(?:and|&)\\s+\\p{Lu}\\S*(?:\\s\\p{Lu}\\S*){1,3}" + PLACE;

    private static final Pattern ASIDE = Pattern.compile(
            "\\([^)]*\\)|\\S+@\\S+|@\\w+|https?://\\S+|www\\.\\S+|" + PLACE + ".*?(?:$|(?=" + NEXT_NAME + "))|\\s+기자$");
    /// From here on a byline goes on with the date.
    private static final Pattern DATE = Pattern.compile(
            "(?i)(?:\\s(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?)?,?\\s*(?:\\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?"
                    + "\\s+\\d|\\d{1,2}(?:st|nd|rd|th)?[\\s./-]+(?:\\p{L}{3,}|\\d)|\\d{4}).*");

    private static final Pattern BETWEEN_NAMES =
            Pattern.compile("\\s*(?:[;,|/•·、，；]|\\s(?:and|&|und|et|y|e|with|og|och|en|și|и)\\s|\\s[-–—]\\s)\\s*");
    private static final Pattern ROLE = Pattern.compile(
            "(?i).*\\b(?:correspondent|editor|reporter|writer|columnist|contributor|analyst|bureau|staff|newsroom|journalist"
                    + "|producer|photographer|author|blogger|critic|desk|redaktion|redacci[oó]n|redazione|r[ée]daction|admin|administrator"
                    + "|by|updated|published|posted|view all|follow|more from|min read|contact|guest|web team)s?\\b.*");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}.,'’‘`\\- ]{1,60}");
    private static final int MAX_WORDS = 6;
    private static final int MAX_BYLINE = 300;

    private Bylines() {}

    static List<String> names(Stream<String> bylines) {
        List<String> names = new ArrayList<>();
        bylines.filter(byline -> byline.length() <= MAX_BYLINE)
                .flatMap(Bylines::split)
                .filter(name -> names.stream().noneMatch(name::equalsIgnoreCase))
                .forEach(names::add);
        return names;
    }

    private static Stream<String> split(String byline) {
        String bare = BY.matcher(byline.strip()).replaceFirst("");
        String text = ASIDE.matcher(DATE.matcher(bare).replaceFirst(""))
                .replaceAll(" ")
                .replaceAll(" +", " ")
                .strip();
        return BETWEEN_NAMES
                .splitAsStream(text)
                .map(String::strip)
                .map(Bylines::tidied)
                .filter(Bylines::isName);
    }

    private static String tidied(String name) {
        String bare = BY.matcher(name).replaceFirst("").replaceAll("^[\\s.,:-]+|[\\s,:-]+$", "");
        boolean shouted = bare.length() > 3 && bare.indexOf(' ') > 0 && bare.equals(bare.toUpperCase(Locale.ROOT));
        return shouted ? capitalized(bare) : bare.replaceAll("\\s+", " ");
    }

    private static String capitalized(String name) {
        StringBuilder text = new StringBuilder();
        boolean start = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            text.append(start ? c : Character.toLowerCase(c));
            start = !Character.isLetter(c);
        }
        return text.toString();
    }

    private static boolean isName(String text) {
        return NAME.matcher(text).matches()
                && text.split(" ", -1).length <= MAX_WORDS
                && !ROLE.matcher(text).matches()
                && text.chars().filter(Character::isDigit).count() < 3;
    }
}
