package io.ferro.tck.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ForeignKeyViolation;
import io.ferro.model.Ref;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.ConnectedAssertions;
import io.ferro.tck.model.Country;
import io.ferro.tck.model.Dependent;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the deletion of a row does to those that refer to it. */
public abstract class DeletionAssertions extends ConnectedAssertions {

    private final Ref<Country> netherlands = Ref.id(Country.class, "NL");

    /** For subclasses. */
    protected DeletionAssertions() {}

    @Override
    protected final List<Class<?>> models() {
        return List.of(
                Country.class,
                Dependent.ByDefault.class,
                Dependent.Cascading.class,
                Dependent.DoingNothing.class,
                Dependent.FallingBack.class,
                Dependent.Indirect.class,
                Dependent.Late.class,
                Dependent.Restricting.class,
                Dependent.SettingDefault.class,
                Dependent.SettingNull.class);
    }

    @BeforeEach
    final void fill() {
        engine().models(Country.class).create(new Country("NL", "Netherlands"));
    }

    @Test
    @Assertion("REL-05")
    void theDefaultIsToDeleteThemToo() {
        create(new Dependent.ByDefault(null, netherlands));
        delete();
        assertThat(engine().models(Dependent.ByDefault.class).all()).isEmpty();
    }

    @Test
    @Assertion("REL-05")
    void cascade() {
        create(new Dependent.Cascading(null, netherlands));
        delete();
        assertThat(engine().models(Dependent.Cascading.class).all()).isEmpty();
    }

    @Test
    @Assertion("REL-05")
    void restrict() {
        create(new Dependent.Restricting(null, netherlands));
        assertThatThrownBy(this::delete).isInstanceOf(ForeignKeyViolation.class);
        assertThat(engine().models(Dependent.Restricting.class).all()).hasSize(1);
        assertThat(engine().models(Country.class).find("NL")).isPresent();
    }

    @Test
    @Assertion("REL-05")
    void setNull() {
        create(new Dependent.SettingNull(null, netherlands));
        delete();
        assertThat(engine().models(Dependent.SettingNull.class).all())
                .singleElement()
                .satisfies(row -> assertThat(row.country()).isNull());
    }

    @Test
    @Assertion("REL-05")
    void setDefaultWhereTheDefaultIsNull() {
        create(new Dependent.SettingDefault(null, netherlands));
        delete();
        assertThat(engine().models(Dependent.SettingDefault.class).all())
                .singleElement()
                .satisfies(row -> assertThat(row.country()).isNull());
    }

    @Test
    @Assertion("REL-05")
    void setDefault() {
        engine().models(Country.class).create(new Country("DE", "Germany"));
        create(new Dependent.FallingBack(null, netherlands));
        delete();
        assertThat(engine().models(Dependent.FallingBack.class).all())
                .singleElement()
                .satisfies(row -> assertThat(row.country()).isEqualTo(Ref.id(Country.class, "DE")));
    }

    @Test
    @Assertion("REL-05")
    void setDefaultWhereTheDefaultIsNotThere() {
        create(new Dependent.FallingBack(null, netherlands));
        assertThatThrownBy(this::delete).isInstanceOf(ForeignKeyViolation.class);
        assertThat(engine().models(Country.class).find("NL")).isPresent();
    }

    @Test
    @Assertion("REL-05")
    void cascadeOverSeveralModels() {
        Dependent.Cascading between =
                engine().models(Dependent.Cascading.class).create(new Dependent.Cascading(null, netherlands));
        create(new Dependent.Indirect(null, Ref.to(between)));
        delete();
        assertThat(engine().models(Dependent.Indirect.class).all()).isEmpty();
    }

    @Test
    @Assertion("REL-05")
    void noActionIsCheckedAtTheEndOfTheStatement() {
        create(new Dependent.Late(1, null));
        create(new Dependent.Late(2, Ref.id(Dependent.Late.class, 1)));
        assertThat(engine().execute("delete from late")).isEqualTo(2);
    }

    @Test
    @Assertion("REL-05")
    void noAction() {
        create(new Dependent.DoingNothing(null, netherlands));
        assertThatThrownBy(this::delete).isInstanceOf(ForeignKeyViolation.class);
        assertThat(engine().models(Dependent.DoingNothing.class).all()).hasSize(1);
    }

    private void create(Object dependent) {
        engine().runInSession(session -> session.create(dependent));
    }

    private void delete() {
        engine().runInSession(session ->
                assertThat(session.delete(session.get(Country.class, "NL"))).isTrue());
    }
}
