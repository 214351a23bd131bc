package newshound.story;

import java.util.List;
import java.util.Random;
import newshound.article.Article;
import newshound.article.ArticleId;
import newshound.article.PublicationDate;

/// Articles for the tests of this room.
final class Told {
    static final String MERGER = """
            Brenwick Foods agreed on Tuesday to buy the snack maker Tolliver & Sons for 840 million pounds in cash, \
            the largest takeover in the history of the family-owned company from Leeds.

            Tolliver, which bakes oat biscuits in Carlisle and employs 2,300 people, had looked for a partner since \
            its founder Edith Tolliver retired in the spring. Brenwick outbid the Danish group Havnemark by 35 \
            million pounds, according to two advisers to the family.

            "We will keep every bakery open," Brenwick's chief executive Rowan Achterberg told workers at a \
            meeting in the Carlisle canteen. The union representative Morag Sinclair called the promise welcome but \
            asked for it in writing before the summer holidays.

            Analysts at Penhallow Securities expect savings of 48 million pounds a year, mostly from shared \
            warehouses near Wakefield and from cheaper purchases of oats and palm oil. The companies hope to close \
            the deal in October if the competition authority agrees. Shares of Brenwick's listed supplier Gramount \
            Milling rose 6.2 percent in London after the announcement.
            """;

    static final String SAME_MERGER_TOLD_OTHERWISE = """
            The biscuit bakery Tolliver & Sons is being sold to Brenwick Foods. Both sides signed the contract \
            overnight; the Danish bidder Havnemark had offered less.

            Rowan Achterberg, who runs Brenwick, travelled to Carlisle to reassure the staff of Tolliver, where \
            fears for jobs had spread since Edith Tolliver handed over. Not a single oven would go cold, he said.

            For Brenwick it is the boldest purchase so far. Whether the competition watchdog will let two of the \
            biggest names on the biscuit shelf marry is open, lawyers say.
            """;

    static final String HARBOUR = """
            In the harbour of Stornoway, meanwhile, the trawler Solveig came home with the largest catch of mackerel \
            since the quota was raised, her skipper Hamish Urquhart said. The cannery beside the quay hired thirty \
            seasonal workers overnight and kept its kettles boiling until dawn, although the ice plant had broken down \
            on Sunday and lorries had to fetch crushed ice from Ullapool.

            Inspectors of the fisheries ministry weighed every crate. A scandal over forged logbooks had cost the \
            island its licence for eleven months, and seventeen crews had sold their boats to Norwegian buyers before \
            the ban was lifted. Urquhart kept his by chartering it to divers who photographed the wreck of a \
            steamer off Lewis.
            """;

    static final String OTHER_NEWS = """
            Heavy rain washed away a railway bridge near Ullapool on Monday night and cut the only line to the \
            north-west coast. Nobody was hurt, since the last train had passed an hour before.

            Engineers of Caledonian Track said that repairs would take at least five weeks. Buses replace the \
            trains between Garve and Kyle; the ferry company Loch Lines put on two more sailings a day.
            """;

    private Told() {}

    /// Half of the words are others, wherever they stand.
    static List<String> wordsReplaced(List<String> words, List<String> others, Random random) {
        return words.stream()
                .map(word -> random.nextBoolean() ? word : others.get(random.nextInt(others.size())))
                .toList();
    }

    static Article.Builder article(String id, String title, String body) {
        return Article.builder(new ArticleId(id)).title(title).body(body.strip());
    }

    static Profile profile(String id, String date, String title, String body) {
        return Profile.of(
                article(id, title, body).published(PublicationDate.ofIso(date)).build());
    }

    static Profile undated(String id, String title, String body) {
        return Profile.of(article(id, title, body).build());
    }
}
