package newshound.search;

/// What every pair of index and backend must do. An implementation's tests extend this and say how to
/// open one; ids, counts and facets are asserted, scores never.
public abstract class SearchBackendContract
        implements WritingContract,
                TextQueryContract,
                ProximityContract,
                SearchersComplaintsContract,
                ValueQueryContract,
                RangeQueryContract,
                BooleanQueryContract,
                FacetContract,
                HistogramContract,
                SortContract,
                PagingContract,
                CursorContract,
                SnippetContract,
                HitMovesContract,
                StoredArticleContract,
                SuggestionContract,
                AdviceContract,
                EntityContract,
                SimilarContract,
                NaiveSearchContract,
                MoveContract {}
