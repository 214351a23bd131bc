package newshound.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;

/// What a command prints has to arrive: a printer keeps its failures to itself until it is asked.
final class Printed {
    private Printed() {}

    /// Standard output as it is: `System.out` stands between and tells nobody that the disk is full.
    static PrintWriter toStandardOutput() {
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        return new PrintWriter(new BufferedWriter(new OutputStreamWriter(out, System.out.charset())), true);
    }

    /// @throws CommandFailure where not all that was printed so far arrived
    static void require(PrintWriter out) {
        if (out.checkError()) {
            throw new CommandFailure("not all was printed: nobody reads on, or the disk is full");
        }
    }
}
