package newshound.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import newshound.article.Article;
import newshound.article.PublicationDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Holds for any set of articles; the seed of a failing one is printed.
final class StoryGroupsTest {
    private static final int ARTICLES = 400;

    private long seed;
    private Random random = new Random();
    private List<Profile> profiles = List.of();

    @BeforeEach
    void tellStories() {
        seed = System.nanoTime();
        random = new Random(seed);
        profiles = IntStream.range(0, ARTICLES)
                .mapToObj(this::article)
                .map(Profile::of)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void theOrderInWhichArticlesComeDoesNotCount(Relation relation) {
        Map<Long, Long> groups = StoryGroups.of(profiles, relation);
        List<Profile> shuffled = new ArrayList<>(profiles);
        Collections.shuffle(shuffled, random);
        assertThat(StoryGroups.of(shuffled, relation)).as("seed %d", seed).isEqualTo(groups);
        assertThat(groups.values().stream().distinct().count())
                .as("some are grouped, some stand alone; seed %d", seed)
                .isBetween(2L, ARTICLES - 1L);
    }

    @ParameterizedTest
    @EnumSource
    void aGroupIsNamedByTheArticleThatToldFirst(Relation relation) {
        Map<Long, Long> groups = StoryGroups.of(profiles, relation);
        for (Profile profile : profiles) {
            for (Profile other : profiles) {
                if (other.key() == groups.getOrDefault(profile.key(), 0L)) {
                    assertThat(profile.precedes(other)).as("seed %d", seed).isFalse();
                    assertThat(groups).as("seed %d", seed).containsEntry(other.key(), other.key());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsLinkedIsFoundFromBothSides(Relation relation) {
        for (Profile a : profiles) {
            for (Profile b : profiles) {
                if (a != b && a.link(relation, b) > 0) {
                    assertThat(a.traces()).as("seed %d", seed).containsAnyOf(b.lookups());
                    assertThat(b.link(relation, a)).as("seed %d", seed).isEqualTo(a.link(relation, b));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasEncodedLinksAsBefore(Relation relation) {
        List<Profile> decoded = profiles.stream()
                .map(Profile::encode)
                .map(bytes -> Profile.decode(bytes, 0, bytes.length))
                .toList();
        assertThat(StoryGroups.of(decoded, relation)).as("seed %d", seed).isEqualTo(StoryGroups.of(profiles, relation));
        for (int i = 0; i < ARTICLES; i++) {
            assertThat(decoded.get(i).traces()).containsExactly(profiles.get(i).traces());
            assertThat(decoded.get(i).encode())
                    .isEqualTo(profiles.get(i).encode())
                    .hasSizeLessThan(400);
        }
    }

    /// One of forty events, told in its own words and names, sometimes cut or rewritten, sometimes without date or
    /// text.
    private Article article(int number) {
        Random event = new Random(seed + random.nextInt(40));
        List<String> names = words(event, 12, "Zan");
        List<String> text = words(event, 150, "mor");
        int from = random.nextInt(text.size());
        List<String> own = random.nextBoolean() ? text.subList(from / 2, text.size()) : words(random, 60, "kel");
        own = random.nextInt(3) == 0 ? Told.wordsReplaced(own, words(random, 50, "pil"), random) : own;
        String body = String.join(" ", names) + " " + String.join(" ", own) + ". " + String.join(" ", names) + ".";
        Article.Builder article = Told.article(
                "article " + number, String.join(" ", names.subList(0, 6)), random.nextInt(10) == 0 ? "" : body);
        if (random.nextBoolean()) {
            article.source("outlet " + random.nextInt(3));
        }
        if (random.nextInt(5) > 0) {
            long hours = (long) event.nextInt(200) + random.nextInt(100);
            article.published(
                    PublicationDate.ofIso(Instant.ofEpochSecond(hours * 3600).toString()));
        }
        return article.build();
    }

    private static List<String> words(Random random, int count, String stem) {
        return IntStream.range(0, count)
                .mapToObj(_ -> stem + Integer.toString(random.nextInt(20_000), 36))
                .toList();
    }
}
