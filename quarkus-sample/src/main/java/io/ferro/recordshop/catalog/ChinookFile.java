package io.ferro.recordshop.catalog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A file of the data that the shop starts with; {@code data/README.md} says what is in it. */
record ChinookFile(String name) {

    /** {@return the values of each row} */
    List<String[]> rows() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ChinookFile.class.getResourceAsStream("/data/" + name)),
                StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
