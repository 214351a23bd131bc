package newshound.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// @param articles how many can be found now
/// @param newest when the newest of them was published, as ISO-8601; null where none has a date
/// @param committed when the last commit was made
/// @param annotator the version of the annotator that all articles went through
public record IndexStatus(long articles, @Nullable String newest, Instant committed, String annotator) {}
