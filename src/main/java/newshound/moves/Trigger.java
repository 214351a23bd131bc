package newshound.moves;

/// Words of a sentence that state a change.
///
/// @param weak whether they say much else too, so that more must stand beside them
/// @param first unit of them
/// @param last unit of them, inclusive
record Trigger(Frame frame, Form form, boolean weak, int first, int last) {
    enum Form {
        BASE,
        THIRD,
        PAST,
        ING,
        NOUN
    }

    boolean isIng() {
        return form == Form.ING;
    }
}
