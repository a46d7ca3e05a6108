package io.ferro.tck;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs of the system. */
public final class Program {

    /** Servers are often kept where only the administrator's path leads. */
    private static final List<String> FOR_ADMINISTRATORS = List.of("/usr/sbin", "/usr/local/sbin", "/sbin");

    private Program() {}

    /**
     * {@return where a program is, empty if it is not installed}
     *
     * @param name its name, without a folder
     */
    public static Optional<Path> find(String name) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.concat(Stream.of(path.split(File.pathSeparator)), FOR_ADMINISTRATORS.stream())
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
