package newshound.corpus;

import java.util.List;
import newshound.corpus.text.PlainText;

/// The text of a web page as people copy it from a browser: the window's title, the article, its tags,
/// and everything that stood around it.
final class WebPageText {
    private WebPageText() {}

    static List<Item> read(Content document) {
        List<String> lines =
                PlainText.characters(document.text()).lines().map(String::strip).toList();
        List<String> written = lines.stream()
                .dropWhile(Debris::isLine)
                .filter(line -> !line.isEmpty())
                .toList();
        if (written.isEmpty()) {
            return document.skipped("missing title and body");
        }
        PageTitle title = PageTitle.of(written);
        PageBody body = new PageBody();
        body.read(after(lines, title.lines()));
        RawArticle article = body.article(
                FileNames.stem(document.hints().name()), title, document.hints().address());
        return List.of(article.toItem(document.place()));
    }

    /// The lines below the title.
    private static List<String> after(List<String> lines, int titleLines) {
        int start = (int) lines.stream().takeWhile(Debris::isLine).count();
        for (int left = titleLines; left > 0; start++) {
            left -= lines.get(start).isEmpty() ? 0 : 1;
        }
        return lines.subList(start, lines.size());
    }
}
