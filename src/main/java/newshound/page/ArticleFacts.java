package newshound.page;

import java.util.List;

/// What is known of an article before its text is read.
///
/// @param description the page's summary of it, empty where there is none
record ArticleFacts(String title, String description, List<String> authors) {}
