package newshound.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Leaves out the passages that stand in the article's element and are no text of it: by where they stand, by
/// what they say ([Asides]) and by their links.
final class PassageFilter {
    private static final int MAX_CAPTION = 160;
    private static final Set<String> IMAGES = Set.of("img", "amp-img", "picture");
    private static final int MAX_CAPTION_ELEMENTS = 30;
    /// Links to other articles are few; a text made of links is a list of them, and is meant.
    private static final double MAX_HEADLINES = 0.2;

    private final List<Passage> passages;
    private final Element root;
    private final ArticleFacts facts;
    private final IdentityHashMap<Element, Integer> lengths = new IdentityHashMap<>();
    private final boolean isLinkList;
    private final int first;
    private final int last;

    private PassageFilter(List<Passage> passages, Element root, ArticleFacts facts) {
        this.passages = passages;
        this.root = root;
        this.facts = facts;
        passages.forEach(passage -> lengths.merge(passage.block(), passage.length(), Integer::sum));
        isLinkList = passages.stream().filter(Passage::isLinkedHeadline).count() > MAX_HEADLINES * passages.size() + 1;
        int from = 0;
        while (from < passages.size() && !passages.get(from).isProse()) {
            from++;
        }
        int to = passages.size() - 1;
        while (to >= 0 && !isText(passages.get(to))) {
            to--;
        }
        first = from;
        last = to;
    }

    /// @param root the element that holds them
    static List<Passage> keep(List<Passage> passages, Element root, ArticleFacts facts) {
        return new PassageFilter(passages, root, facts).kept();
    }

    private boolean isText(Passage passage) {
        return passage.isProse() && !isAside(passage) && !isAfterword(passage);
    }

    private List<Passage> kept() {
        List<Passage> kept = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            if (i > passages.size() / 2 && opensOtherStories(i)) {
                break;
            }
            Passage passage = passages.get(i);
            boolean clutter = isAside(passage)
                    || (i < first && isAboutArticle(passage))
                    || (i == first && isStandfirst(i))
                    || (i > last && (isAfterword(passage) || isLooseEnd(passage)));
            if (!clutter) {
                kept.add(passage);
            }
        }
        return kept;
    }

    private boolean opensOtherStories(int at) {
        if (!Asides.opensOtherStories(passages.get(at).text())) {
            return false;
        }
        List<Passage> below = passages.subList(at + 1, passages.size());
        int length = below.stream().mapToInt(Passage::length).sum();
        int linked = below.stream().mapToInt(Passage::linked).sum();
        return linked > 0.3 * length;
    }

    private boolean isAside(Passage passage) {
        boolean item = passage.block().normalName().equals("li");
        return passage.block().normalName().equals("h1")
                || passage.text().equals(facts.title())
                || Asides.isAside(passage.text(), item)
                || (passage.pointsElsewhere() && Asides.isPointer(passage.text()))
                || (!passage.isHeading() && Asides.isByline(passage.text()))
                || passage.isShoutedLink()
                || (passage.isLinkedHeadline() && !isLinkList)
                || isCaption(passage);
    }

    /// A line under a picture, in one element with it.
    private boolean isCaption(Passage passage) {
        return !passage.block().equals(root)
                && !passage.isHeading()
                && lengths.getOrDefault(passage.block(), 0) < MAX_CAPTION
                && !passage.endsSentence()
                && passage.block().stream()
                        .limit(MAX_CAPTION_ELEMENTS)
                        .anyMatch(part -> IMAGES.contains(part.normalName()));
    }

    /// Between the headline and the text: the date, a number of comments.
    private static boolean isAboutArticle(Passage passage) {
        return Asides.isDate(passage.text()) || passage.length() < 4 || passage.linkDensity() > 0.5;
    }

    /// The page's own summary, set apart from the text.
    private boolean isStandfirst(int at) {
        String text = passages.get(at).text();
        if (at + 1 >= passages.size() || facts.description().isEmpty() || Asides.opensWithDateline(text)) {
            return false;
        }
        Element block = passages.get(at).block();
        Element next = passages.get(at + 1).block();
        boolean apart = !block.equals(root)
                && !block.equals(next)
                && !Objects.equals(block.parent(), next.parent())
                && !next.parents().contains(block);
        return apart && text.startsWith(facts.description());
    }

    private boolean isAfterword(Passage passage) {
        return Asides.isAfterword(passage.text())
                || facts.authors().stream().anyMatch(name -> passage.text().startsWith(name + " is "));
    }

    private static boolean isLooseEnd(Passage passage) {
        return passage.linkDensity() > 0.6 || passage.length() < 3 || Asides.isDate(passage.text());
    }
}
