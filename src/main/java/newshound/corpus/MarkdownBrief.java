package newshound.corpus;

import java.util.List;
import java.util.Objects;
import newshound.corpus.text.PlainText;

/// A Markdown document with front matter is one article: keys between two lines `---`, then the body.
final class MarkdownBrief {
    private MarkdownBrief() {}

    static List<Item> read(Content document) {
        List<String> lines = document.text().lines().toList();
        int end = endOfFrontMatter(lines);
        if (end < 0) {
            return skipped(document, 1, "front matter without end: no second line ---");
        }
        try {
            // The first line is the opening ---, so the keys begin on the second.
            RawFields fields = FrontMatter.read(String.join("\n", lines.subList(1, end)), 2);
            String written = String.join("\n", lines.subList(end + 1, lines.size()));
            String id = Objects.requireNonNullElse(
                    fields.first(ArticleField.ID),
                    FileNames.stem(document.hints().name()));
            return List.of(RawArticle.of(fields, PlainText.markdown(written), written, id)
                    .toItem(document.place()));
        } catch (MalformedText e) {
            return skipped(document, e.line(), e.reason());
        }
    }

    private static List<Item> skipped(Content document, int line, String reason) {
        return List.of(new Item.Skipped(document.place().atLine(line), reason));
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
