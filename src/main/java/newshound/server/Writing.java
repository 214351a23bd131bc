package newshound.server;

import newshound.indexing.LiveWriter;

/// What a server needs to take articles.
///
/// @param token what callers must show
/// @param volume where the index lies, for the reply when it is full
public record Writing(LiveWriter writer, WriteToken token, String volume) {}
