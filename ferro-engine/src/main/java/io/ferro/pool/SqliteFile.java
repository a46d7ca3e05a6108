package io.ferro.pool;

import io.ferro.url.SqliteUrl;
import io.ferro.url.SqliteUrl.Mode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file behind a SQLite connection. A database in memory is a private temporary file in WAL mode: of the ways to share one among
 * several connections it is the only one in which a transaction on one does not make another wait or fail.
 *
 * @param path where it is, absolute
 * @param mode how it is opened
 * @param temporary whether it is deleted with the connection
 */
record SqliteFile(Path path, Mode mode, boolean temporary) {

    /** Where the header tells which version of SQLite's formats may write; the second one is WAL mode. */
    private static final int WRITE_VERSION = 18;

    /**
     * {@return the file of a URL}
     *
     * @param name the connection's name, for errors
     * @param url the URL
     * @throws io.ferro.ConnectionFailedException if the file cannot be used as the URL says
     */
    static SqliteFile of(String name, SqliteUrl url) {
        return url.file()
                .map(path -> checked(name, path.toAbsolutePath(), url.mode()))
                .orElseGet(SqliteFile::inMemory);
    }

    private static SqliteFile checked(String name, Path path, Mode mode) {
        new SqliteFileCheck(name, path, mode).run();
        return new SqliteFile(path, mode, false);
    }

    private static SqliteFile inMemory() {
        try {
            Path path = Files.createTempFile("ferro-memory-", ".db").toAbsolutePath();
            SqliteFile file = new SqliteFile(path, Mode.RWC, true);
            file.all().forEach(part -> part.toFile().deleteOnExit());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary file for a database in memory", e);
        }
    }

    /** {@return the driver's URL, in which SQLite itself decodes the path: no character in it means anything to the driver} */
    String address() {
        return "jdbc:sqlite:" + path.toUri() + (isImmutable() ? "?immutable=1" : "");
    }

    /**
     * Whether nobody writes the file, as far as can be seen: SQLite cannot read one in WAL mode without writing beside it, unless it is
     * told so.
     */
    private boolean isImmutable() {
        return mode == Mode.RO && !Files.exists(log()) && !Files.isWritable(directory(path)) && isInWalMode();
    }

    private boolean isInWalMode() {
        try (InputStream content = Files.newInputStream(path)) {
            byte[] header = content.readNBytes(WRITE_VERSION + 1);
            return header.length > WRITE_VERSION && header[WRITE_VERSION] == 2;
        } catch (IOException e) {
            return false; // SQLite will tell.
        }
    }

    /** {@return whether reading has left an empty log behind, which only a connection that may write takes away} */
    boolean hasEmptyLog() {
        return mode == Mode.RO
                && Files.isWritable(path)
                && log().toFile().isFile()
                && log().toFile().length() == 0;
    }

    /** {@return whether it is to be made} */
    boolean isMissing() {
        return mode == Mode.RWC && !Files.exists(path);
    }

    /** {@return what users call it} */
    String describe() {
        return temporary ? "the temporary file " + path : path.toString();
    }

    /** {@return the same file, to be opened for writing} */
    SqliteFile writable() {
        return new SqliteFile(path, Mode.RW, false);
    }

    /** Deletes a database that belongs to this connection alone. */
    void delete() {
        for (Path part : all()) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException e) {
                throw new UncheckedIOException("the file " + part + " of a closed database cannot be deleted", e);
            }
        }
    }

    private List<Path> all() {
        return List.of(path, log(), beside("-shm"));
    }

    private Path log() {
        return beside("-wal");
    }

    private Path beside(String ending) {
        return directory(path).resolve(real(path).getFileName() + ending);
    }

    /** {@return the directory of the file that a path leads to: there SQLite keeps its log} */
    static Path directory(Path path) {
        @Nullable Path directory = real(path).getParent();
        return directory == null ? path : directory;
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path;
        }
    }
}
