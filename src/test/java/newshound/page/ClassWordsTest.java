package newshound.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ClassWordsTest {
    @Test
    void wordsAreReadAloneAndWithTheirNeighbour() {
        Element element = new Element("div").attr("class", "post-share navTop");
        assertThat(ClassWords.of(element)).contains("post", "share", "postshare", "navtop");
    }

    @Test
    void scrambledNamesHoldNoShortWords() {
        Element element = new Element("p").attr("class", "css-1jRpAd8 kqAdsX");
        assertThat(ClassWords.of(element)).doesNotContain("ad", "ads", "");
    }

    @Test
    void idMadeFromAHeadingIsNoName() {
        Element element = new Element("section").attr("id", "sharing-with-a-single-developer");
        assertThat(ClassWords.of(element)).isEmpty();
    }
}
