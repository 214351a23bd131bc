package newshound.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How long feeds call a copy of themselves good enough.
class FeedLifetimeTest {
    private static final String SYNDICATION = "http://purl.org/rss/1.0/modules/syndication/";

    @ParameterizedTest
    @CsvSource({
        "<ttl>90</ttl>, PT90M",
        "<sy:updatePeriod> hourly </sy:updatePeriod>, PT1H",
        "<sy:updatePeriod>Daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>, PT6H",
        "<sy:updateFrequency>2</sy:updateFrequency>, PT12H",
        "<sy:updatePeriod>weekly</sy:updatePeriod><sy:updateFrequency>0</sy:updateFrequency>, P7D",
        "<sy:updatePeriod>weekly</sy:updatePeriod><ttl>30</ttl>, PT30M",
    })
    void minutesGoBeforePeriods(String said, Duration ttl) throws MalformedFeed {
        assertThat(ttl("<rss><channel>" + said + "<item/></channel></rss>")).isEqualTo(ttl);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<ttl/>",
                "<ttl>0</ttl>",
                "<ttl>-5</ttl>",
                "<ttl>soon</ttl>",
                "<ttl>99999999999</ttl>",
                "<sy:updatePeriod>often</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>"
            })
    void whatMakesNoSenseIsUnknown(String said) throws MalformedFeed {
        assertThat(ttl("<rss><channel>" + said + "<item/></channel></rss>")).isNull();
    }

    @Test
    void namespaceCountsAndNotThePrefix() throws MalformedFeed {
        assertThat(ttl("<feed xmlns:s='" + SYNDICATION + "'><s:updatePeriod>hourly</s:updatePeriod><entry/></feed>"))
                .isEqualTo(Duration.ofHours(1));
    }

    @Test
    void periodOfAnEntryIsNotThatOfTheFeed() throws MalformedFeed {
        assertThat(ttl("<rss><channel><item><ttl>60</ttl></item></channel></rss>"))
                .isNull();
    }

    private static @Nullable Duration ttl(String xml) throws MalformedFeed {
        return FeedReader.read(xml.getBytes(UTF_8), null, null).ttl();
    }
}
