package newshound.lucene;

import newshound.search.GroupLink;
import newshound.story.Relation;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/// An article's ways to those that tell the same.
final class GroupLinks {
    private final ArticleGroups copies;
    private final ArticleGroups stories;

    GroupLinks(ReaderColumns columns, IndexReader reader) {
        this.copies = columns.groups(reader, Relation.COPY);
        this.stories = columns.groups(reader, Relation.STORY);
    }

    /// To the other articles of the index that print the text of this one.
    @Nullable
    GroupLink copies(int doc) {
        int group = copies.group(doc);
        return group == ArticleGroups.ALONE ? null : new GroupLink(copies.id(group), copies.size(group) - 1L);
    }

    /// To those of them that a search matched, too.
    @Nullable
    GroupLink copies(int doc, GroupedHits matched) {
        int others = matched.others(doc);
        return others == 0 ? null : new GroupLink(copies.id(copies.group(doc)), others);
    }

    /// To the articles of the index on its event, copies counted once; null where there is but one text.
    @Nullable
    GroupLink story(int doc) {
        int group = stories.group(doc);
        if (group == ArticleGroups.ALONE) {
            return null;
        }
        long articles = stories.distinct(group, copies);
        return articles < 2 ? null : new GroupLink(stories.id(group), articles);
    }
}
