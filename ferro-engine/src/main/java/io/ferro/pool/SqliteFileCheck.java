package io.ferro.pool;

import io.ferro.ConnectionFailedException;
import io.ferro.error.ConnectionErrors;
import io.ferro.url.SqliteUrl.Mode;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a file before SQLite does, which says no more than that it cannot open it, and which opens a file that may only be read
 * without a word although it was to be written.
 *
 * @param name the connection's name
 * @param path the file
 * @param mode how it is to be opened
 */
record SqliteFileCheck(String name, Path path, Mode mode) {

    /** @throws ConnectionFailedException if it cannot be opened so */
    void run() {
        if (Files.isDirectory(path)) {
            throw wrong("it is a directory", "Name a file in it.");
        }
        if (Files.exists(path)) {
            existing();
        } else {
            missing();
        }
    }

    private void existing() {
        if (!Files.isRegularFile(path)) {
            throw wrong("it is not a regular file", "Name another one.");
        }
        if (!Files.isReadable(path)) {
            throw wrong("this program may not read it", "Give its user the right to.");
        }
        if (mode != Mode.RO) {
            writable();
        }
    }

    private void writable() {
        Path directory = SqliteFile.directory(path);
        if (Files.isWritable(path) && Files.isWritable(directory)) {
            return;
        }
        if (isOnReadOnlySystem(directory)) {
            throw wrong("it is on a read-only file system", "Move it to another one, or open it with mode=ro.");
        }
        throw wrong(
                Files.isWritable(path)
                        ? "this program may not write to its directory, where SQLite keeps a log"
                        : "this program may not write it",
                "Give its user the right to, or open it with mode=ro.");
    }

    private void missing() {
        @Nullable Path directory = path.getParent();
        if (directory == null) {
            throw wrong("it is a directory", "Name a file in it.");
        }
        if (!Files.exists(directory)) {
            throw wrong(
                    "its directory is missing, or this program may not enter it",
                    "Create the directory, Ferro creates the file only; or give this program's user the right to.");
        }
        if (!Files.isDirectory(directory)) {
            throw wrong("its parent is not a directory", "Correct the path.");
        }
        if (!Files.isExecutable(directory)) {
            throw wrong("this program may not enter its directory", "Give its user the right to.");
        }
        if (mode != Mode.RWC) {
            throw wrong("it does not exist", "Correct the path, or create it with mode=rwc.");
        }
        if (!Files.isWritable(directory)) {
            throw isOnReadOnlySystem(directory)
                    ? wrong("it does not exist and its file system is read-only", "Choose another one.")
                    : wrong(
                            "it does not exist and this program may not create it in its directory",
                            "Give its user the right to.");
        }
    }

    ConnectionFailedException notCreated(IOException cause) {
        String reason = cause instanceof FileSystemException e ? e.getReason() : cause.getMessage();
        return ConnectionErrors.sqliteFile(
                name,
                path.toString(),
                "it cannot be created (" + reason + ")",
                "Check the path and the space on its disk.",
                cause);
    }

    /**
     * Asked of a directory that cannot be written to. The mounts that the system lists do not tell when one directory is mounted twice,
     * and opening the file itself would take away the locks that this program has on it.
     */
    private static boolean isOnReadOnlySystem(Path directory) {
        try {
            if (Files.getFileStore(directory).isReadOnly()) {
                return true;
            }
            Files.deleteIfExists(Files.createTempFile(directory, "ferro-", ".tmp"));
            return false;
        } catch (AccessDeniedException e) {
            return false;
        } catch (IOException e) {
            return String.valueOf(e.getMessage()).contains("ead-only");
        }
    }

    private ConnectionFailedException wrong(String why, String remedy) {
        return ConnectionErrors.sqliteFile(name, path.toString(), why, remedy, null);
    }
}
