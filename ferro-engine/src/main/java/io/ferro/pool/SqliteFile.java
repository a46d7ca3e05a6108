package io.ferro.pool;

import io.ferro.url.SqliteUrl;
import io.ferro.url.SqliteUrl.Mode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The file behind a SQLite connection. A database in memory is a private temporary file in WAL mode: of the ways to share one among
 * several connections it is the only one in which a transaction on one does not make another wait or fail.
 *
 * @param path where it is
 * @param mode how it is opened
 * @param fresh whether this connection makes the database, so that its journal mode is ours to choose
 * @param temporary whether it is deleted with the connection
 */
record SqliteFile(Path path, Mode mode, boolean fresh, boolean temporary) {

    static SqliteFile of(SqliteUrl url) {
        return url.file().map(path -> existing(path, url.mode())).orElseGet(SqliteFile::inMemory);
    }

    private static SqliteFile existing(Path path, Mode mode) {
        return new SqliteFile(path, mode, mode == Mode.RWC && !Files.exists(path), false);
    }

    private static SqliteFile inMemory() {
        try {
            Path path = Files.createTempFile("ferro-memory-", ".db");
            SqliteFile file = new SqliteFile(path, Mode.RWC, true, true);
            file.all().forEach(part -> part.toFile().deleteOnExit());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary file for a database in memory", e);
        }
    }

    /** Deletes what belongs to this connection alone: a temporary database, or one whose first opening failed. */
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
        return List.of(path, Path.of(path + "-wal"), Path.of(path + "-shm"));
    }
}
