package io.ferro.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A virtual machine like this one. */
final class JavaProcess {

    private JavaProcess() {}

    /** {@return the class path of this process} */
    static String classPath() {
        return System.getProperty("java.class.path");
    }

    private static ProcessBuilder builder(String classPath, Class<?> main, List<String> options, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(Redirect.INHERIT);
    }

    /** Runs a class until it ends, with the options of this process too. */
    static void run(Class<?> main, List<String> options, String... arguments) throws IOException, InterruptedException {
        require(
                builder(classPath(), main, options, arguments)
                        .redirectOutput(Redirect.INHERIT)
                        .start(),
                main);
    }

    /** {@return what a class said before it ended} */
    static String output(Class<?> main, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        return output(classPath(), main, options, arguments);
    }

    /** {@return what a class of another class path said before it ended} */
    static String output(String classPath, Class<?> main, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        Process process = builder(classPath, main, options, arguments).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        require(process, main);
        return output;
    }

    private static void require(Process process, Class<?> main) throws InterruptedException {
        int code = process.waitFor();
        if (code != 0) {
            throw new IllegalStateException(main.getSimpleName() + " ended with " + code);
        }
    }
}
