package newshound.lucene;

import newshound.schema.Field;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.index.IndexableFieldType;
import org.jspecify.annotations.Nullable;

/// A text of an article, analysed by the article's language: the writer's analyzer knows only the field.
final class ArticleText extends org.apache.lucene.document.Field {
    private final Stemming stemming;
    private final String text;

    ArticleText(Field field, String text, IndexableFieldType type, Stemming stemming) {
        super(field.fieldName(), text, type);
        this.text = text;
        this.stemming = stemming;
    }

    @Override
    public TokenStream tokenStream(Analyzer ofTheWriter, @Nullable TokenStream reuse) {
        return TextAnalysis.of(stemming).tokenStream(name(), text);
    }
}
