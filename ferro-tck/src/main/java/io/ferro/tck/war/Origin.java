package io.ferro.tck.war;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Where classes come from: a jar, or a folder where Maven runs tests before it packs.
 *
 * @param place the jar or the folder
 */
record Origin(Path place) {

    /** Does something with a file of it. */
    interface Use {
        void file(String name, Path file) throws IOException;
    }

    static Origin of(Class<?> type) {
        try {
            return new Origin(Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A class and those within it. */
    void eachOf(Class<?> type, Use use) throws IOException {
        String name = type.getName().replace('.', '/');
        each((file, path) -> {
            if (file.startsWith(name) && file.substring(name.length()).matches("([$].*)?\\.class")) {
                use.file(file, path);
            }
        });
    }

    /** All classes of the package of a class. */
    void eachBeside(Class<?> type, Use use) throws IOException {
        String folder = type.getPackageName().replace('.', '/') + "/";
        each((file, path) -> {
            if (file.startsWith(folder) && file.substring(folder.length()).matches("[^/]*\\.class")) {
                use.file(file, path);
            }
        });
    }

    /** {@return the names of the models in the package of a class} */
    List<String> modelsBeside(Class<?> type) throws IOException {
        List<String> models = new ArrayList<>();
        each((file, path) -> {
            if (file.equals("META-INF/ferro/models")) {
                Files.readAllLines(path).stream()
                        .filter(model ->
                                model.substring(0, model.lastIndexOf('.')).equals(type.getPackageName()))
                        .forEach(models::add);
            }
        });
        return models;
    }

    private void each(Use use) throws IOException {
        if (Files.isDirectory(place)) {
            each(place, use);
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                each(jar.getPath("/"), use);
            }
        }
    }

    private static void each(Path root, Use use) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(root)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            use.file(root.relativize(file).toString(), file);
        }
    }

    /**
     * Writes all of it as one jar.
     *
     * @param folder where it goes
     * @param name the name of the jar if it is none yet
     */
    void writeInto(Path folder, String name) throws IOException {
        if (Files.isRegularFile(place)) {
            Files.copy(place, folder.resolve(String.valueOf(place.getFileName())));
            return;
        }
        try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            each((file, path) -> {
                jar.putNextEntry(new ZipEntry(file));
                Files.copy(path, jar);
            });
        }
    }
}
