package newshound.chinese;

import java.util.List;
import java.util.function.Predicate;

/// Finds the people and organisations that a Chinese text names and that are not known yet.
///
/// A name of a person is told by its surname and the words on both sides, an organisation by the word it ends with or
/// by its place beside a verb of coming and going; what is found once is found wherever it stands again.
public final class ChineseNames {
    private ChineseNames() {}

    /// In reading order, none of which overlaps another or a known one, except that an organisation's name may begin
    /// with one.
    ///
    /// @param known names of the text, without overlaps
    /// @param organisations which words may be an organisation's name too, as `苹果`: in its place they are one
    public static List<FoundName> find(String text, List<FoundName> known, Predicate<String> organisations) {
        NameText names = new NameText(text, known, organisations);
        ForeignNames.find(names);
        PersonNames.find(names);
        OrganisationNames.find(names);
        PlacedOrganisations.find(names);
        return names.found();
    }
}
