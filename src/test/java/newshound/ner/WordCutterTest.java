package newshound.ner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Expected words stand with a bar between.
final class WordCutterTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            The ship sank.                => The|ship|sank|.
            Dr. Wu met Mr. Osei           => Dr.|Wu|met|Mr.|Osei
            the U.S. Senate               => the|U.S.|Senate
            at 9 a.m. sharp               => at|9|a.m.|sharp
            J. P. Morgan                  => J.|P.|Morgan
            Acme Inc. said                => Acme|Inc.|said
            ACME CORP. said               => ACME|CORP.|said
            No. 10 and no. 3              => No.|10|and|no.|3
            The answer is no. They left   => The|answer|is|no|.|They|left
            a critical mass. Then         => a|critical|mass|.|Then
            in Boston, Mass. on Jan. 5    => in|Boston|,|Mass.|on|Jan.|5
            3.5 and 1,000 and 2026-11-29  => 3.5|and|1,000|and|2026-11-29
            12:30, 24/7, 4x4              => 12:30|,|24/7|,|4x4
            $1.2bn, €50m, 10%             => $|1.2bn|,|€|50m|,|10|%
            Qwen3.5 and GPT-4.1-mini      => Qwen3.5|and|GPT-4.1-mini
            Node.js and example.org       => Node.js|and|example.org
            last year.The firm            => last|year|.|The|firm
            in 2024.The firm              => in|2024|.|The|firm
            well,yes                      => well|,|yes
            wait... what                  => wait|...|what
            so -- no                      => so|--|no
            a=b, C++ and C#               => a|=|b|,|C|+|+|and|C|#
            snake_case                    => snake_case
            end)                          => end|)
            """)
    void cutsWordsNumbersAndSigns(String text, String words) {
        assertCut(text, words);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            didn't                        => did|n't
            didn’t                        => did|n’t
            Don't                         => Do|n't
            an't know                     => a|n't|know
            n't                           => n|'t
            they're we'll I've I'd I'm    => they|'re|we|'ll|I|'ve|I|'d|I|'m
            They're                       => They|'re
            O'Brien                       => O'Brien
            O'Brien's                     => O'Brien|'s
            D’Souza’s                     => D’Souza|’s
            L'Oréal                       => L'Oréal
            Xi'an                         => Xi'an
            Women's March                 => Women|'s|March
            the players' union            => the|players|'|union
            'The end'                     => '|The|end|'
            the '90s                      => the|'|90s
            d'Artagnan                    => d|'|Artagnan
            """)
    void cutsAtApostrophesAsAnnotatedNewsDoes(String text, String words) {
        assertCut(text, words);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            Alibaba-backed start-up       => Alibaba|-|backed|start-up
            San Francisco-based           => San|Francisco|-|based
            Microsoft‑owned               => Microsoft|‑|owned
            Coca-Cola-owned               => Coca-Cola|-|owned
            solar-powered                 => solar-powered
            Rolls-Royce                   => Rolls-Royce
            twenty-one                    => twenty-one
            2019–20                       => 2019|–|20
            well - no                     => well|-|no
            -5                            => -|5
            word-                         => word|-
            Anglo-谷                      => Anglo|-|谷
            """)
    void cutsAtTheHyphenThatSaysWhatANameDoes(String text, String words) {
        assertCut(text, words);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            AT&T's S&P                    => AT&T|'s|S&P
            salt&pepper                   => salt|&|pepper
            @wren #news a@b.example       => @wren|#news|a@b.example
            C# @                          => C|#|@
            see https://a.example/b?c=d.  => see|https://a.example/b?c=d|.
            (www.a.example)               => (|www.a.example|)
            “https://a.example/b”         => “|https://a.example/b|”
            http://                       => http://
            """)
    void keepsAddressesAndHandlesWhole(String text, String words) {
        assertCut(text, words);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            谷歌DeepMind                  => 谷|歌|DeepMind
            DeepMind谷歌                  => DeepMind|谷|歌
            𠮷野家                        => 𠮷|野|家
            a𠮷b                          => a|𠮷|b
            ソニー                        => ソニー
            हिन्दी                          => हिन्दी
            news😀😀now                   => news|😀|😀|now
            ❤️ it                         => ❤️|it
            𝐀𝐁 x                          => 𝐀𝐁|x
            cafe\u0301s                   => cafe\u0301s
            """)
    void cutsOtherScriptsAndPictures(String text, String words) {
        assertCut(text, words);
    }

    @Test
    void whatNobodySeesIsNoWord() {
        assertCut("a\u00a0b\u3000c\u200bd\ufeffe\u0000f\u0007g\u0085h\u200ei", "a|b|c|d|e|f|g|h|i");
        assertCut("\u200e\u00ad \u2060", "");
        assertCut("co\u00adoperate \u200cx", "co\u00adoperate|x");
    }

    @Test
    void halfACharacterIsASign() {
        assertCut("a\ud83db \udc00", "a|\ud83d|b|\udc00");
    }

    private static void assertCut(String text, String words) {
        assertThat(String.join("|", SentenceCutter.words(text))).isEqualTo(words);
    }
}
