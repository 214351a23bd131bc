package newshound.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import newshound.article.Article;
import newshound.corpus.Written;

/// Scores moves that were found against labelled ones: a find is right where person, from and to are. What matches
/// a background move, or is itself marked as background, counts neither way.
public final class MoveScore {
    private final MoveTally all = new MoveTally();
    private final MoveBreakdown breakdown;
    private int articles;
    private int swapped;
    private int exactEvidence;
    private int found;
    private int emptyArticles;
    private int wrongInEmpty;

    /// @param breakdown counts the moves a second time, by something
    MoveScore(MoveBreakdown breakdown) {
        this.breakdown = breakdown;
    }

    /// Adds one article.
    ///
    /// @param complaints takes a line for each false and each missed move
    void add(MoveLabels.Labelled labelled, List<LabelledMove> made, Consumer<String> complaints) {
        Article article = labelled.article();
        List<LabelledMove> truth = labelled.moves();
        List<LabelledMove> news =
                truth.stream().filter(move -> !move.background()).toList();
        List<LabelledMove> free = new ArrayList<>(news);
        List<LabelledMove> neutral =
                new ArrayList<>(truth.stream().filter(LabelledMove::background).toList());
        for (LabelledMove move : made) {
            found++;
            exactEvidence += isExact(move, labelled.item().written()) ? 1 : 0;
            List<LabelledMove> matches =
                    free.stream().filter(label -> label.isMatchedBy(move)).toList();
            if (!matches.isEmpty()) {
                LabelledMove label = best(matches, move);
                free.remove(label);
                neutral.add(label);
                all.right(label, move);
                breakdown.right(article, label, move);
            } else if (!move.background() && neutral.stream().noneMatch(label -> label.isMatchedBy(move))) {
                all.wrong();
                breakdown.wrong(article, move);
                swapped += news.stream().anyMatch(label -> label.isSwappedBy(move)) ? 1 : 0;
                wrongInEmpty += truth.isEmpty() ? 1 : 0;
                complaints.accept("FALSE  " + article.id() + " " + move.summary() + " | " + move.evidence());
            }
        }
        free.forEach(label -> {
            all.missed();
            breakdown.missed(article, label);
            complaints.accept("MISSED " + article.id() + " " + label.summary() + " | " + label.evidence());
        });
        emptyArticles += truth.isEmpty() ? 1 : 0;
        articles++;
    }

    private static boolean isExact(LabelledMove move, Written text) {
        String evidence = move.evidence();
        return evidence != null
                && !evidence.isEmpty()
                && (text.body().contains(evidence) || text.title().contains(evidence));
    }

    private static LabelledMove best(List<LabelledMove> matches, LabelledMove made) {
        return matches.stream()
                .filter(label -> label.kind() != null && label.kind().equals(made.kind()))
                .findFirst()
                .orElse(matches.getFirst());
    }

    /// Of all moves together.
    public MoveTally tally() {
        return all;
    }

    /// The three lines of the measure, and a table below them where the moves were counted by something too.
    public String table() {
        double falseOnes = 1000.0 * wrongInEmpty / Math.max(emptyArticles, 1);
        return "articles " + articles + "  news moves " + all.labelled() + "  predicted (not neutral) " + all.found()
                + "\nkind accuracy " + rounded(all.kindAccuracy(), 3) + "  status accuracy "
                + rounded(all.statusAccuracy(), 3)
                + "  swapped " + swapped
                + "  false moves per 1,000 articles without any " + rounded(falseOnes, 0)
                + "  exact evidence " + rounded(found == 0 ? 0 : (double) exactEvidence / found, 3)
                + "\nstrict tuple P " + rounded(all.precision(), 3) + " R " + rounded(all.recall(), 3) + " F1 "
                + rounded(all.f1(), 3)
                + breakdown.table();
    }

    /// Of the exact binary value, halves to even, as the tool that defines the measure does.
    static String rounded(double value, int digits) {
        return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
    }
}
