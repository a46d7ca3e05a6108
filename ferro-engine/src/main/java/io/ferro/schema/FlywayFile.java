package io.ferro.schema;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The next versioned migration in a directory of Flyway's. */
final class FlywayFile {

    private static final Pattern VERSIONED = Pattern.compile("[VB](\\d+)(?:[._]\\d+)*__.*", Pattern.DOTALL);

    private FlywayFile() {}

    static Path write(Path directory, String description, String script) throws IOException {
        Files.createDirectories(directory);
        while (true) {
            BigInteger next = highest(directory).add(BigInteger.ONE);
            Path file = directory.resolve("V" + next + "__" + words(description) + ".sql");
            try {
                return Files.writeString(file, script, StandardOpenOption.CREATE_NEW);
            } catch (FileAlreadyExistsException e) {
                // Somebody else took the number meanwhile: the next round sees the file and takes the one after it.
                continue;
            }
        }
    }

    /** The first part counts: whatever follows it, as in 2_1, the next whole number is higher. */
    private static BigInteger highest(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.map(file -> VERSIONED.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(version -> new BigInteger(version.group(1)))
                    .max(BigInteger::compareTo)
                    .orElse(BigInteger.ZERO);
        }
    }

    private static String words(String description) {
        String words = description
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "_")
                .replaceAll("^_|_$", "");
        return words.isEmpty() ? "migration" : words;
    }
}
