package io.ferro.tck.war;

import com.zaxxer.hikari.HikariDataSource;
import io.ferro.Engines;
import io.ferro.cdi.Using;
import io.ferro.config.FerroConfig;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.slf4j.Logger;

/**
 * A war as Maven packs it: the classes of the application, the index of its models, a {@code beans.xml}, its configuration, and the jars
 * that {@code ferro-cdi} brings.
 *
 * @param main a class in the package of the application, all of which goes in
 * @param others classes beside it
 * @param libraries the jars that the application needs besides, and folders that are to become jars
 * @param beansXml the text of its {@code beans.xml}
 * @param properties its configuration
 */
public record War(
        Class<?> main,
        Collection<? extends Class<?>> others,
        Collection<Path> libraries,
        String beansXml,
        String properties) {

    /** The jars in it are compressed already. */
    private static final Map<String, String> NEW = Map.of("create", "true", "compressionMethod", "STORED");

    /** One class of each jar. */
    private static final List<Class<?>> FERRO = List.of(
            Using.class,
            FerroConfig.class,
            Engines.class,
            HikariDataSource.class,
            org.sqlite.JDBC.class,
            org.postgresql.Driver.class,
            Logger.class,
            NullMarked.class,
            Transactional.class);

    /** Copies the collections. */
    public War {
        others = List.copyOf(others);
        libraries = List.copyOf(libraries);
    }

    /**
     * {@return where classes come from}
     *
     * @param types a class of each jar
     */
    static List<Path> jars(Collection<? extends Class<?>> types) {
        return types.stream().map(type -> Origin.of(type).place()).toList();
    }

    /**
     * {@return a file with it}
     *
     * @param file where it goes; the name is the path of the application on the server
     * @throws UncheckedIOException if it cannot be written
     */
    public Path write(Path file) {
        try (FileSystem war = FileSystems.newFileSystem(file, NEW)) {
            Path own = Files.createDirectories(war.getPath("WEB-INF/classes"));
            Origin.of(main).eachBeside(main, (name, bytes) -> Files.copy(bytes, within(own, name)));
            for (Class<?> type : others) {
                Origin.of(type).eachOf(type, (name, bytes) -> Files.copy(bytes, within(own, name)));
            }
            writeLibraries(Files.createDirectories(war.getPath("WEB-INF/lib")));
            Files.write(within(own, "META-INF/ferro/models"), Origin.of(main).modelsBeside(main));
            Files.writeString(within(own, "META-INF/microprofile-config.properties"), properties);
            Files.writeString(war.getPath("WEB-INF/beans.xml"), beansXml);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeLibraries(Path folder) throws IOException {
        Set<Path> all = new LinkedHashSet<>(jars(FERRO));
        all.addAll(libraries);
        int number = 0;
        for (Path library : all) {
            new Origin(library).writeInto(folder, "library-" + number++ + ".jar");
        }
    }

    private static Path within(Path folder, String name) throws IOException {
        Path place = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(place.getParent()));
        return place;
    }
}
