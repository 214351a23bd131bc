package newshound.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newshound.corpus.text.PlainText;
import org.jspecify.annotations.Nullable;

/// Sorts the lines below the title of a saved page: text, tags, byline, date, address, debris.
final class PageBody {
    private static final Pattern TAGS = Pattern.compile(
            "(?:tags|tagged(?: with| in)?|keywords|topics|filed under):\\s*(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BYLINE = Pattern.compile("[Bb][Yy]:?\\s+\\p{Lu}[\\p{L}\\s,.&'’-]{2,100}(?<!\\.)");
    private static final Pattern DATELINE = Pattern.compile(
            "(?:(?:last )?(?<said>published|posted|updated|date)(?: on| at)?:?\\s+)?(?<date>.{6,40})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS =
            Pattern.compile("(?:(?:source|url|link|original|from):\\s*)?(https?://\\S+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED_OR_LISTED = Pattern.compile("[“\"'‘].*[”\"'’][.,]?|[-•*#·].*");
    private static final Pattern PROSE = Pattern.compile("(?![“\"]).{60,}[.!?…][”\"’)]?");

    /// Bylines, dates and addresses stand near the headline; further down they are text.
    private static final int HEAD_LINES = 6;
    /// Characters of text after which a comment form ends the article; before, it is a link to one.
    private static final int MIN_ARTICLE = 400;

    private enum Part {
        TEXT,
        TAGS,
        /// A list of the page, up to an empty line.
        LIST,
        /// Below that empty line, where more of the list may come.
        LIST_GOES_ON,
        /// A list below which no more text comes.
        LAST_LIST
    }

    private final StringBuilder text = new StringBuilder();
    private final List<String> tags = new ArrayList<>();
    private List<String> authors = List.of();
    private @Nullable String published;
    private @Nullable String modified;
    private @Nullable String url;
    private Part part = Part.TEXT;
    private int written;

    /// @param address where the text is from, null where unknown
    RawArticle article(String id, PageTitle title, @Nullable String address) {
        return new RawArticle(
                id,
                PlainText.title(title.headline()),
                PlainText.body(text.toString()),
                published,
                modified,
                title.outlet(),
                url == null ? address : url,
                authors,
                tags,
                null,
                null);
    }

    void read(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isEmpty()) {
                emptyLine();
            } else if (Debris.isEnd(line) && text.length() >= MIN_ARTICLE) {
                return;
            } else if (!opensPart(line, lines.subList(i + 1, lines.size())) && !belongsToPart(line)) {
                part = Part.TEXT;
                textLine(line);
            }
        }
    }

    private void emptyLine() {
        text.append('\n');
        part = switch (part) {
            case TEXT -> Part.TEXT;
            case TAGS -> tags.isEmpty() ? Part.TAGS : Part.TEXT;
            case LIST, LIST_GOES_ON -> Part.LIST_GOES_ON;
            case LAST_LIST -> Part.LAST_LIST;
        };
    }

    private boolean opensPart(String line, List<String> below) {
        Matcher tagLine = TAGS.matcher(line);
        if (tagLine.matches()) {
            part = Part.TAGS;
            addTags(tagLine.group(1));
            return true;
        }
        if (Debris.opensList(line)) {
            boolean textFollows =
                    below.stream().anyMatch(next -> PROSE.matcher(next).matches());
            part = textFollows ? Part.LIST : Part.LAST_LIST;
            return true;
        }
        return false;
    }

    private boolean belongsToPart(String line) {
        return switch (part) {
            case TEXT -> false;
            case TAGS -> {
                addTags(line);
                yield true;
            }
            case LIST, LAST_LIST -> true;
            case LIST_GOES_ON -> QUOTED_OR_LISTED.matcher(line).matches();
        };
    }

    /// Separated by commas, or one a line behind a bullet or a hash.
    private void addTags(String line) {
        for (String tag : TextList.of(line)) {
            tags.add(tag.replaceFirst("^[-•*#·]+\\s*", ""));
        }
    }

    private void textLine(String line) {
        if (Debris.isLine(line)) {
            return;
        }
        written++;
        if (written > HEAD_LINES || !isAboutArticle(line)) {
            text.append(line).append('\n');
        }
    }

    /// Takes a line that says who wrote the article, when, or where it stands.
    private boolean isAboutArticle(String line) {
        Matcher address = ADDRESS.matcher(line);
        Matcher dateline = DATELINE.matcher(line);
        if (url == null && address.matches()) {
            url = address.group(1);
        } else if (authors.isEmpty() && BYLINE.matcher(line).matches()) {
            authors = Byline.names(line);
        } else if (dateline.matches() && Dates.read(dateline.group("date")) != null) {
            return setDate(dateline);
        } else {
            return false;
        }
        return true;
    }

    /// Of two dates of a kind, the second is text.
    private boolean setDate(Matcher dateline) {
        String date = dateline.group("date");
        boolean update = "updated".equalsIgnoreCase(dateline.group("said"));
        if ((update ? modified : published) != null) {
            return false;
        }
        modified = update ? date : modified;
        published = update ? published : date;
        return true;
    }
}
