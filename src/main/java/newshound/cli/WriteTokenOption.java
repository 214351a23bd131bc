package newshound.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import newshound.server.WriteToken;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where the write token is read from. Not from the command line itself, which all users of a machine can see.
final class WriteTokenOption {
    static final String VARIABLE = "NEWSHOUND_WRITE_TOKEN";

    @Option(
            names = "--write-token-file",
            paramLabel = "FILE",
            description = {
                "Lets callers who know the token in FILE add and remove articles through the API.",
                "The environment variable " + VARIABLE + " can hold the token instead. Without one, the server only "
                        + "reads."
            })
    private @Nullable Path file;

    /// Null where none is given.
    @Nullable
    WriteToken token() {
        String variable = System.getenv(VARIABLE);
        if (file != null) {
            return token(file.toString(), content(file));
        }
        return variable == null ? null : token(VARIABLE, variable);
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new CommandFailure("--write-token-file: cannot read " + file + ": " + e, e);
        }
    }

    private static WriteToken token(String origin, String text) {
        try {
            return WriteToken.of(text.strip());
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(origin + ": " + e.getMessage(), e);
        }
    }
}
