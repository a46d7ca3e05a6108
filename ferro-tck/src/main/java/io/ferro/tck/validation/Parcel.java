package io.ferro.tck.validation;

import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Constraints wherever a class may have them. The key and the version are filled in by the insert. */
@Model(table = "validation_parcel")
@InOrder
@SuppressWarnings("NullAway.Init")
public class Parcel {

    @Id
    @NotNull
    public Long id;

    @Version
    @Positive
    public long version;

    @NotBlank
    @Size(max = 20, message = "${validatedValue} is too long")
    public String name;

    @PositiveOrZero
    public BigDecimal price = BigDecimal.ZERO;

    public int first;
    public int last;

    @NotNull(groups = Later.class)
    public Optional<@Size(max = 5) String> remark = Optional.empty();

    @Valid
    public transient List<Item> items = List.of();

    @Valid
    public transient Map<String, Item> itemsByName = Map.of();

    private String mail = "nobody@example.org";

    public Parcel() {}

    public Parcel(String name) {
        this.name = name;
    }

    @Email
    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    /** A group that nobody asks for. */
    public interface Later {}

    /** Something inside. */
    public record Item(@Positive int weight) {}
}
