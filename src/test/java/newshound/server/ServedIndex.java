package newshound.server;

import java.nio.file.Path;

/// A process of its own that takes articles over HTTP, and says at which port: to be killed.
public final class ServedIndex {
    private ServedIndex() {}

    /// @param arguments the folder of the index
    static void main(String[] arguments) throws InterruptedException {
        try (WritableServer server = new WritableServer(Path.of(arguments[0]))) {
            System.out.println(server.port());
            System.out.flush();
            Thread.currentThread().join();
        }
    }
}
