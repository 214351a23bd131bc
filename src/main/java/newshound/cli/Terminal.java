package newshound.cli;

import java.io.Console;

/// Whether a person is watching.
final class Terminal {
    private Terminal() {}

    @SuppressWarnings("SystemConsoleNull") // only by default is it never null
    static boolean isAttached() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }
}
