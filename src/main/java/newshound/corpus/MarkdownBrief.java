package newshound.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// A Markdown file with front matter is one article: keys between two lines `---`, then the body.
final class MarkdownBrief {
    private MarkdownBrief() {}

    static Item read(Path file, String text) {
        List<String> lines = text.lines().toList();
        int end = endOfFrontMatter(lines);
        if (end < 0) {
            return new Item.Skipped(new Place(file, 1), "front matter without end: no second line ---");
        }
        try {
            // The first line is the opening ---, so the keys begin on the second.
            RawFields fields = FrontMatter.read(String.join("\n", lines.subList(1, end)), 2);
            String body = PlainText.markdown(String.join("\n", lines.subList(end + 1, lines.size())));
            String id = Objects.requireNonNullElse(fields.first(ArticleField.ID), FileNames.stem(file));
            return RawArticle.of(fields, body, id).toItem(Place.of(file));
        } catch (MalformedText e) {
            return new Item.Skipped(new Place(file, e.line()), e.reason());
        }
    }

    private static int endOfFrontMatter(List<String> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).stripTrailing().equals("---")) {
                return i;
            }
        }
        return -1;
    }
}
