package newshound.search;

/// The caller asked for something that cannot be: says which parameter and what would be right.
public final class InvalidRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String parameter;

    public InvalidRequest(String parameter, String expected) {
        super(parameter + ": " + expected);
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }
}
