package newshound.ner;

import java.util.List;
import java.util.Random;

/// Text of pieces that are hard to cut, in any order.
final class RandomText {
    private static final List<String> PIECES = List.of(
            " ", " ", " ", "\n", "\r\n", "\n\n", "\u00a0", "\u200b", "\ufeff", "\u2029", "\u0000", "\u0007", "\u0085",
            ".", ".", "...", "…", ",", "!", "?", ":", ";", "-", "--", "–", "—", "'", "’", "\"", "“", "”", "(", ")", "[",
            "]", "。", "」", "&", "@", "#", "$", "€", "%", "/", "_", "*", "•", "=", "the", "The", "I", "J", "Dr", "U.S",
            "Inc", "no", "No", "O'Brien", "didn't", "-backed", "Alibaba", "OpenAI", "x", "n", "t", "s", "3", "2024",
            "3.5", "http://", "https://a.example/b", "www.", "谷", "歌", "𠮷", "ソニー", "हि", "é", "e\u0301", "\u0301", "\ufe0f",
            "😀", "\u200d", "\u00ad", "\ud83d", "\udc00", "İ", "ß", "Ǆ", "𝐀", "½", "²");

    private RandomText() {}

    static String of(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(most); left > 0; left--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
