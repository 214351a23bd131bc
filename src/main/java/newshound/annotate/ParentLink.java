package newshound.annotate;

/// What an entity is or was part of.
///
/// @param id of the whole
record ParentLink(String id, Validity validity) {}
