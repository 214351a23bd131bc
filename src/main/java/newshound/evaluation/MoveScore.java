package newshound.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import newshound.article.Article;
import newshound.article.TextField;

/// Scores moves that were found against labelled ones: a find is right where person, from and to are. What matches
/// a background move, or is itself marked as background, counts neither way.
public final class MoveScore {
    private int articles;
    private int right;
    private int wrong;
    private int missed;
    private int kindRight;
    private int statusRight;
    private int swapped;
    private int exactEvidence;
    private int found;
    private int emptyArticles;
    private int wrongInEmpty;

    /// Adds one article.
    ///
    /// @param complaints takes a line for each false and each missed move
    void add(Article article, List<LabelledMove> truth, List<LabelledMove> made, Consumer<String> complaints) {
        List<LabelledMove> news =
                truth.stream().filter(move -> !move.background()).toList();
        List<LabelledMove> free = new ArrayList<>(news);
        List<LabelledMove> neutral =
                new ArrayList<>(truth.stream().filter(LabelledMove::background).toList());
        for (LabelledMove move : made) {
            found++;
            exactEvidence += isExact(move, article) ? 1 : 0;
            List<LabelledMove> matches =
                    free.stream().filter(label -> label.isMatchedBy(move)).toList();
            if (!matches.isEmpty()) {
                LabelledMove label = best(matches, move);
                free.remove(label);
                neutral.add(label);
                count(label, move);
            } else if (!move.background() && neutral.stream().noneMatch(label -> label.isMatchedBy(move))) {
                wrong++;
                swapped += news.stream().anyMatch(label -> label.isSwappedBy(move)) ? 1 : 0;
                wrongInEmpty += truth.isEmpty() ? 1 : 0;
                complaints.accept("FALSE  " + article.id() + " " + move.summary() + " | " + move.evidence());
            }
        }
        missed += free.size();
        free.forEach(label ->
                complaints.accept("MISSED " + article.id() + " " + label.summary() + " | " + label.evidence()));
        emptyArticles += truth.isEmpty() ? 1 : 0;
        articles++;
    }

    private static boolean isExact(LabelledMove move, Article article) {
        String evidence = move.evidence();
        return evidence != null
                && !evidence.isEmpty()
                && (article.text(TextField.BODY).contains(evidence)
                        || article.text(TextField.TITLE).contains(evidence));
    }

    private static LabelledMove best(List<LabelledMove> matches, LabelledMove made) {
        return matches.stream()
                .filter(label -> label.kind() != null && label.kind().equals(made.kind()))
                .findFirst()
                .orElse(matches.getFirst());
    }

    private void count(LabelledMove label, LabelledMove made) {
        right++;
        kindRight += label.kind() != null && label.kind().equals(made.kind()) ? 1 : 0;
        statusRight += label.status() != null && label.status().equals(made.status()) ? 1 : 0;
    }

    public double precision() {
        return right + wrong == 0 ? 0 : (double) right / (right + wrong);
    }

    public double recall() {
        return right + missed == 0 ? 0 : (double) right / (right + missed);
    }

    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    /// The three lines of the measure.
    public String table() {
        double falseOnes = 1000.0 * wrongInEmpty / Math.max(emptyArticles, 1);
        return "articles " + articles + "  news moves " + (right + missed) + "  predicted (not neutral) "
                + (right + wrong)
                + "\nkind accuracy " + share(kindRight, right) + "  status accuracy " + share(statusRight, right)
                + "  swapped " + swapped
                + "  false moves per 1,000 articles without any " + rounded(falseOnes, 0)
                + "  exact evidence " + share(exactEvidence, found)
                + "\nstrict tuple P " + rounded(precision(), 3) + " R " + rounded(recall(), 3) + " F1 "
                + rounded(f1(), 3);
    }

    private static String share(int part, int whole) {
        return rounded(whole == 0 ? 0 : (double) part / whole, 3);
    }

    /// Of the exact binary value, halves to even, as the tool that defines the measure does.
    private static String rounded(double value, int digits) {
        return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
    }
}
