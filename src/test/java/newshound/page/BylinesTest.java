package newshound.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylinesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            By Ada Byron and Mary Shelley, Arts Editor  > Ada Byron/Mary Shelley
            BY ADA BYRON                                > Ada Byron
            Von Käthe Müller und Jürgen Groß            > Käthe Müller/Jürgen Groß
            Par Hélène O'Connor                         > Hélène O'Connor
            Ada Byron March 11, 2015 3:46 PM            > Ada Byron
            by Ada Byron22 Dec 2016651                  > Ada Byron
            Ada (Gus) Byron                             > Ada Byron
            Ada Byron for The Quay Gazette              > Ada Byron
            BY ADA BYRON FOR THE QUAY GAZETTE           > Ada Byron
            Ada Byron for quay online                   > Ada Byron
            Ada Byron For Quay.example                  > Ada Byron
            Ada Byron for Quay and Mary Shelley for Bay > Ada Byron/Mary Shelley
            Ada Byron in Oslo and Mary Shelley in Rome  > Ada Byron/Mary Shelley
            Ada Byron for Quay and Harbour News         > Ada Byron
            María de la Ford                            > María de la Ford
            Ada Byron | @adabyron                       > Ada Byron
            ada@quay.example; Mary Shelley              > Mary Shelley
            记者 王小明                                   > 王小明
            作者：王小明、李雷                             > 王小明/李雷
            """)
    void bylineIsSplitIntoNames(String byline, String names) {
        assertThat(Bylines.names(Stream.of(byline))).containsExactly(names.split("/"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            https://www.quay.example/staff/ada
            Staff Reporter
            admin
            Updated 5 minutes ago
            By
            """)
    void whatIsNoNameIsLeftOut(String byline) {
        assertThat(Bylines.names(Stream.of(byline))).isEmpty();
    }

    @Test
    void nameSaidTwiceCountsOnce() {
        assertThat(Bylines.names(Stream.of("Ada Byron", "By ADA BYRON"))).isEqualTo(List.of("Ada Byron"));
    }
}
