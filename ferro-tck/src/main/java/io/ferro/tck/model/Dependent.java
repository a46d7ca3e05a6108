package io.ferro.tck.model;

import io.ferro.model.Column;
import io.ferro.model.ForeignKey;
import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.OnDelete;
import io.ferro.model.Ref;
import org.jspecify.annotations.Nullable;

/** Models that refer to a country, each with another rule for its deletion. */
public final class Dependent {

    private Dependent() {}

    @Model
    public record ByDefault(@Nullable @Id Long id, Ref<Country> country) {}

    @Model
    public record Cascading(
            @Nullable @Id Long id,
            @ForeignKey(onDelete = OnDelete.CASCADE) Ref<Country> country) {}

    @Model
    public record Restricting(
            @Nullable @Id Long id,
            @ForeignKey(onDelete = OnDelete.RESTRICT) Ref<Country> country) {}

    @Model
    public record SettingNull(
            @Nullable @Id Long id,

            @ForeignKey(onDelete = OnDelete.SET_NULL) @Nullable
            Ref<Country> country) {}

    @Model
    public record SettingDefault(
            @Nullable @Id Long id,

            @ForeignKey(onDelete = OnDelete.SET_DEFAULT) @Nullable
            Ref<Country> country) {}

    @Model
    public record FallingBack(
            @Nullable @Id Long id,

            @ForeignKey(onDelete = OnDelete.SET_DEFAULT) @Column(defaultValue = "'DE'")
            Ref<Country> country) {}

    /** Its rows refer to rows of the same table; what is checked at the end of a statement does not see their order. */
    @Model
    public record Late(
            @Id int number,

            @ForeignKey(onDelete = OnDelete.NO_ACTION) @Nullable
            Ref<Late> before) {}

    /** A row at the end of a chain of rows that are deleted with it. */
    @Model
    public record Indirect(@Nullable @Id Long id, Ref<Cascading> cascading) {}

    @Model
    public record DoingNothing(
            @Nullable @Id Long id,
            @ForeignKey(onDelete = OnDelete.NO_ACTION) Ref<Country> country) {}
}
