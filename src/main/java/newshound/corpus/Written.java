package newshound.corpus;

import newshound.article.TextField;

/// An article's text as its origin has it, with mark-up and all; of pages, feeds, letters and Reuters SGML the plain
/// text that was taken from them.
public record Written(String title, String body) {
    public String text(TextField field) {
        return switch (field) {
            case TITLE -> title;
            case BODY -> body;
        };
    }
}
