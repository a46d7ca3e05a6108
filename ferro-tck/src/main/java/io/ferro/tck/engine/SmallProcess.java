package io.ferro.tck.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A process of its own with a heap of 64 MiB, in which what takes constant memory shows that it does. */
public final class SmallProcess {

    private SmallProcess() {}

    /**
     * Runs a program to its end.
     *
     * @param program a class with a main method
     * @param arguments its arguments
     * @return what it printed
     * @throws IOException if it does not start
     * @throws InterruptedException if the caller is interrupted
     */
    public static String run(Class<?> program, String... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx64m",
                                // The length of its work is that of the suite, long or not.
                                "-Dferro-tck.long=" + Boolean.getBoolean("ferro-tck.long"),
                                "-classpath",
                                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                                program.getName()),
                        Stream.of(arguments))
                .toList();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
