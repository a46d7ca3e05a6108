package io.ferro.pool;

import io.ferro.url.SqliteUrl.Mode;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

/**
 * Makes the file of a new database, under a name that nobody knows. Others see it when it is in WAL mode: SQLite refuses to change the
 * mode of a file that is in use, and a file that they have written to could not be taken away again.
 */
final class NewSqliteFile {

    private NewSqliteFile() {}

    /**
     * Makes a file, unless somebody else was first, whose file will do as well.
     *
     * @param name the connection's name, for errors
     * @param file the file, which is missing
     * @param timeout how long SQLite may wait for a lock
     * @throws io.ferro.ConnectionFailedException if the file cannot be created
     */
    static void make(String name, SqliteFile file, Duration timeout) throws SQLException {
        SqliteFile unfinished =
                new SqliteFile(file.path().resolveSibling("ferro-new-" + UUID.randomUUID() + ".db"), Mode.RW, false);
        try {
            Files.createFile(unfinished.path());
            new SqliteConnections(unfinished, Access.WRITE, timeout).create();
            publish(unfinished.path(), file.path());
        } catch (FileAlreadyExistsException e) {
            // It was somebody else.
        } catch (IOException e) {
            throw new SqliteFileCheck(name, file.path(), file.mode()).notCreated(e);
        } finally {
            unfinished.delete();
        }
    }

    /** A second name is given only where there is no file of that name, whoever looks at the same time; a move may overwrite one. */
    private static void publish(Path unfinished, Path path) throws IOException {
        try {
            Files.createLink(path, unfinished);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.move(unfinished, path); // This file system has one name for each file.
        }
    }
}
