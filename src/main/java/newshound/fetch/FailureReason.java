package newshound.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;

/// Why there was no reply, in a few words for people.
final class FailureReason {
    private FailureReason() {}

    static String of(IOException failure) {
        String message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return switch (failure) {
            case UnknownHostException _ -> "no such host";
            case ConnectTimeoutException _ -> "no connection in time";
            case SocketTimeoutException _ -> "no complete reply in time";
            case ConnectException _ -> "connection refused";
            case SSLException _ -> "no trusted encryption: " + message;
            case MessageConstraintException _ -> "headers too large or too many";
            case NoHttpResponseException _ -> "connection closed without a reply";
            case ConnectionClosedException _ -> "connection closed in the middle of the reply";
            case SocketException _ -> "connection lost: " + message;
            case EOFException _ -> "compressed content is cut off";
            case ZipException _ -> "compressed content is broken: " + message;
            default -> message;
        };
    }
}
