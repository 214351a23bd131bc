package newshound.benchmark;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A process that is told lines and answers with lines, and what the system knows of it.
record JavaProcess(Process process, BufferedReader out, PrintStream in) implements AutoCloseable {

    /// Runs a class of this class path with the flags of this process, which the launcher set.
    static JavaProcess start(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return start(new ProcessBuilder(command));
    }

    static JavaProcess start(ProcessBuilder builder) throws IOException {
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        return new JavaProcess(
                process,
                process.inputReader(StandardCharsets.UTF_8),
                new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8));
    }

    String readLine() throws IOException {
        String line = out.readLine();
        if (line == null) {
            throw new EOFException("the process " + process.info().commandLine().orElse("") + " ended early");
        }
        return line;
    }

    String ask(String line) throws IOException {
        in.println(line);
        return readLine();
    }

    /// User and system time, to a hundredth of a second.
    long cpuNanos() {
        return process.toHandle().info().totalCpuDuration().orElseThrow().toNanos();
    }

    Memory memory() throws IOException {
        return Memory.of(process.pid());
    }

    /// Ends the process and waits until it has.
    @Override
    public void close() {
        in.close();
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
