package io.ferro.tck.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.NotNullViolation;
import io.ferro.UniqueViolation;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.EngineAssertions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which columns take NULL, and which columns are unique or indexed together. */
public abstract class NullabilityAssertions extends EngineAssertions {

    private Engine engine;

    /** For subclasses. */
    protected NullabilityAssertions() {}

    @BeforeEach
    final void connect() {
        engine = closedAfterwards(Engines.create(Nulls.InClass.class, Nulls.InRecord.class))
                .connect(settings());
    }

    @Test
    @Assertion("MODEL-06")
    void theDatabaseWasToldWhatTheFieldsSay() throws Exception {
        Map<String, Boolean> said = Map.of(
                "primitive", false,
                "boxed", false,
                "plain", false,
                "annotated", true,
                "optional", true,
                "overridden_to_null", true,
                "overridden_to_not_null", false);
        assertThat(Catalogue.of(engine).nullable("nulls_class")).containsAllEntriesOf(said);
        assertThat(Catalogue.of(engine).nullable("nulls_record")).containsAllEntriesOf(said);
    }

    @Test
    @Assertion("MODEL-06")
    void whatMayBeNullComesBackAsNull() {
        Nulls.InClass created = engine.models(Nulls.InClass.class).create(new Nulls.InClass());
        Nulls.InClass read = engine.models(Nulls.InClass.class).get(created.id);
        assertThat(read.annotated).isNull();
        assertThat(read.optional).isEmpty();
        assertThat(read.overriddenToNull).isNull();
        Nulls.InRecord record = engine.models(Nulls.InRecord.class)
                .create(new Nulls.InRecord(null, 1, 2, "p", null, Optional.empty(), null, "n"));
        assertThat(engine.models(Nulls.InRecord.class).query().first()).hasValue(record);
    }

    @Test
    @Assertion("MODEL-06")
    @SuppressWarnings("NullAway") // what may not be null is null here
    void whatMayNotBeNullIsRefused() {
        Nulls.InClass plain = new Nulls.InClass();
        plain.boxed = null;
        assertThatThrownBy(() -> engine.models(Nulls.InClass.class).create(plain))
                .isInstanceOf(NotNullViolation.class);
        Nulls.InRecord overridden = new Nulls.InRecord(null, 1, 2, "p", null, Optional.empty(), null, null);
        assertThatThrownBy(() -> engine.models(Nulls.InRecord.class).create(overridden))
                .isInstanceOf(NotNullViolation.class);
    }

    @Test
    @Assertion("MODEL-05")
    void constraintsAndIndexesKeepTheOrderOfTheirColumns() throws Exception {
        assertThat(Catalogue.of(engine).indexes("nulls_class"))
                .contains("unique plain, boxed", "unique boxed, optional, plain", "overridden_to_null, primitive");
        engine.models(Nulls.InClass.class).create(new Nulls.InClass());
        Nulls.InClass second = new Nulls.InClass();
        assertThatThrownBy(() -> engine.models(Nulls.InClass.class).create(second))
                .isInstanceOf(UniqueViolation.class);
        second.boxed = 2;
        assertThat(engine.models(Nulls.InClass.class).create(second).id).isPositive();
    }

    @Test
    @Assertion("MODEL-05")
    void fieldsThatAreNotThereDoNotCompile() {
        WrongModelAssertions.refused(
                "FERRO-0909",
                "@Model\n@Unique({\"id\", \"nme\"}) // here\nrecord Product(@Id Long id, String name) {}");
        WrongModelAssertions.refused(
                "FERRO-0909",
                "@Model\n@Index(\"part.nme\") // here\nrecord Product(@Id Long id, @Embedded Part part) {}\nrecord"
                        + " Part(String name) {}");
    }
}
