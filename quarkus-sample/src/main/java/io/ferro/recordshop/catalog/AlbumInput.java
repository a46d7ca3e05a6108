package io.ferro.recordshop.catalog;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** What a client says about an album. */
public record AlbumInput(
        @NotBlank @Size(max = 160) @Pattern(regexp = TEXT) String title,
        @NotBlank @Size(max = 120) @Pattern(regexp = TEXT) String artist,
        @NotBlank @Size(max = 60) @Pattern(regexp = TEXT) String genre,

        @NotNull(message = "must be given") @DecimalMin("0") @Digits(integer = 6, fraction = 2)
        BigDecimal price) {

    /** Without control characters, of which not every database takes all. */
    static final String TEXT = "\\P{Cntrl}*";
}
