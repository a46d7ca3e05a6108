package io.ferro.tck.wildfly;

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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.slf4j.Logger;

/**
 * A war as Maven packs it: the classes of the application, the index of its models, a {@code beans.xml}, its configuration, and the jars
 * that {@code ferro-cdi} brings.
 *
 * @param main a class in the package of the application, all of which goes in
 * @param others classes beside it
 * @param libraries a class of each jar that the application needs besides
 * @param properties its configuration
 */
record War(
        Class<?> main,
        Collection<? extends Class<?>> others,
        Collection<? extends Class<?>> libraries,
        String properties) {

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

    /**
     * {@return a file with it}
     *
     * @param file where it goes; the name is the path of the application on the server
     */
    Path write(Path file) {
        try (FileSystem war = FileSystems.newFileSystem(file, Map.of("create", "true"))) {
            Path own = Files.createDirectories(war.getPath("WEB-INF/classes"));
            Path lib = Files.createDirectories(war.getPath("WEB-INF/lib"));
            Origin.of(main).eachClassBeside((name, bytes) -> Files.copy(bytes, within(own, name)));
            for (Class<?> type : others) {
                Origin.of(type).eachClass((name, bytes) -> Files.copy(bytes, within(own, name)));
            }
            for (Class<?> type :
                    Stream.concat(FERRO.stream(), libraries.stream()).toList()) {
                Origin.of(type).writeInto(lib);
            }
            Files.write(within(own, "META-INF/ferro/models"), Origin.of(main).modelsBeside());
            Files.writeString(within(own, "META-INF/microprofile-config.properties"), properties);
            Files.createFile(war.getPath("WEB-INF/beans.xml"));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path within(Path folder, String name) throws IOException {
        Path place = folder.resolve(name);
        Files.createDirectories(place.getParent());
        return place;
    }
}
