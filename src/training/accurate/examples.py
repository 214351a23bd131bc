"""Writes a small vocabulary and what WordPiece and shape make of hard words, for the test of their Java versions.

usage: examples.py FOLDER
"""
import json
import os
import string
import sys

from wordpiece import WordPiece, shape

PIECES = """un ##able ##s ##ed ##ing the open ##ai deep ##mind alibaba back star ##ship zurich sao paulo e nino gpt co op
o brien s and n ##t did ##n us u ##k straße strasse ὀδυσσευς 谷 歌 ##歌 ﬁ ##ﬁ ½ ##½ ² ##² naive ##naive 100 ##0000
##wordwordword word i ##stanbul stanbul ǆ đ ø ł ##ł ##ć""".split()

WORDS = """the The THE OpenAI openai DeepMind Alibaba-backed Starship unable UNABLE unopenable Zürich ZÜRICH São Paulo
El Niño naïve NAÏVE GPT-4o gpt-4o 3.5 1,000 $1.2bn €50m 10% O'Brien O’Brien didn n't didn't 's U.S. U.K. AT&T S&P Q3 q3
100 1000000 １２３ ½ ² x² H₂O ① № 3½ Łukasz Đoković Ødegård Straße STRASSE Οδυσσεύς ΟΔΥΣΣΕΎΣ ΣΑΣ Ǆ ǅ ǆ Ⅷ ⅷ ª º
İstanbul ISTANBUL ıstanbul 谷歌 谷歌DeepMind DeepMind谷歌 東京 ソニー ﬁnance 한국 Москва МОСКВА مصر हिन्दी ไทย
@handle #tag a_b __ -- ... … “ ” — – • ™ Tesla™ C++ C# iPhone iOS eBay McDonald MacOS macOS LG G A a I i x X
😀 😀word word😀 𝐀𝐁 𝒜 𠀀 𠀀the e\u0301 E\u0301 e\u0300\u0301\u0302 \u0301 \u00ad co\u00adop co\u200dop co\u200bop a\u0000b a\u0007b
\ufeffthe \ud83d a\ud83db \ue000 a\u0378b k\u212ag \u1e9e \u1e9ea unab wordsword words wordz un##able
##s [CLS] [UNK] [SEP] http://example.org/a?b=c www.example.org 2026-11-29 12:30 4x4 4X4 X4 B2B b2B""".split()
BLANKS = ["", " ", "\u0085", "a\u0085b", "a\u00a0b", "a\u3000b", "a\u2028b"]
LONG = ["word" * 25, "word" * 26, "é" * 100, "e\u0301" * 101, "𝒜" * 60, "=" * 300, "谷" * 120, "a" * 99 + "-" + "b" * 101]


def vocabulary():
    letters = string.ascii_lowercase + string.digits
    signs = [c for c in string.punctuation] + list("$€—–…•™”")
    return list(dict.fromkeys(["[PAD]", "[UNK]", "[CLS]", "[SEP]", *signs, *letters[:20], *letters[26:],
                               *("##" + c for c in letters), *PIECES]))


def main():
    folder = sys.argv[1]
    pieces = vocabulary()
    wordpiece = WordPiece(pieces)
    with open(os.path.join(folder, "vocabulary.txt"), "w", encoding="utf8") as file:
        file.write("\n".join(pieces) + "\n")
    with open(os.path.join(folder, "pieces.jsonl"), "w", encoding="utf8") as file:
        for word in WORDS + BLANKS + LONG:
            line = {"word": word, "pieces": wordpiece.pieces(word), "shape": shape(word)}
            file.write(json.dumps(line) + "\n")


if __name__ == "__main__":
    main()
