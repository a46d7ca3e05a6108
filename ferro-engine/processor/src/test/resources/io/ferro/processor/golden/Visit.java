package shop;

import io.ferro.model.Column;
import io.ferro.model.Embedded;
import io.ferro.model.Id;
import io.ferro.model.Model;
import java.util.Optional;

/** A record with a default and an embedded class. */
@Model
record Visit(@Id int id, @Column(defaultValue = "'tea'") Optional<String> drink, @Embedded Span span) {

    static class Span {
        int begin;
        int end;
    }
}
