package newshound.corpus;

import newshound.article.Article;
import newshound.article.Span;
import newshound.article.TextField;
import newshound.corpus.text.Quotation;

/// Places in an article's text as places in what was written, so that who has that can find them.
public final class Quotations {
    private final Written written;
    private final Quotation title;
    private final Quotation body;

    /// @param article made of what was written
    public Quotations(Article article, Written written) {
        this.written = written;
        this.title = new Quotation(article.title(), written.title());
        this.body = new Quotation(article.body(), written.body());
    }

    /// @param span in the article's text
    public Span span(TextField field, Span span) {
        return switch (field) {
            case TITLE -> title.of(span);
            case BODY -> body.of(span);
        };
    }

    /// What is written there, letter for letter.
    public String text(TextField field, Span span) {
        return span(field, span).in(written.text(field));
    }
}
