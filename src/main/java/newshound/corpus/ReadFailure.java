package newshound.corpus;

import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/// Why a file could not be read, in words for people; the JDK's messages often hold no more than the path.
final class ReadFailure {
    private ReadFailure() {}

    static String reason(IOException failure) {
        return switch (failure) {
            case NoSuchFileException _ -> "no such file or folder";
            case AccessDeniedException _ -> "permission denied";
            case EOFException e -> e.getMessage() == null ? "ends early" : e.getMessage();
            case ZipException e -> "corrupt compressed data: " + e.getMessage();
            case FileSystemException e when e.getReason() != null -> "cannot be read: " + e.getReason();
            case CharConversionException e -> "broken text: " + e.getMessage();
            case IOException e -> "cannot be read: " + (e.getMessage() == null ? e : e.getMessage());
        };
    }
}
