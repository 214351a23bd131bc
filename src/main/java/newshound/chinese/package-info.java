/// Chinese text: its words as far as news of people needs them, and the names in it that no list has.
///
/// Invariant: this room knows no gazetteer, no article and no index; known names arrive as spans. All rules read
/// simplified characters, so that traditional text reads the same. Start at [newshound.chinese.ChineseNames] for
/// names and at [newshound.chinese.WordCutter] for words.
@NullMarked
package newshound.chinese;

import org.jspecify.annotations.NullMarked;
