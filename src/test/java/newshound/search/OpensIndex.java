package newshound.search;

/// The one thing that the tests of the contract need to know of an implementation.
public interface OpensIndex {

    /// Opens this test's index: empty at first; opened again, it holds what was committed.
    OpenedIndex open();
}
