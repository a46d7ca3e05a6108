package io.ferro.recordshop.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.Engine;
import io.ferro.Models;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What annotations promise holds in Quarkus too. */
abstract class TransactionSuite {

    @Inject
    Mishaps mishaps;

    @Inject
    Models<Artist> artists;

    @Inject
    Engine engine;

    private boolean has(String artist) {
        return artists.where(Artist_.name.eq(artist)).exists();
    }

    @Test
    void anUncheckedExceptionRollsBack() {
        assertThatThrownBy(() -> mishaps.unchecked("Nobody")).hasMessage("unchecked");

        assertThat(has("Nobody")).isFalse();
    }

    @Test
    void aCheckedOneDoesWhereTheAnnotationNamesIt() {
        assertThatThrownBy(() -> mishaps.checkedButNamed("Nobody else")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> mishaps.checked("Somebody")).isInstanceOf(IOException.class);

        assertThat(has("Nobody else")).isFalse();
        assertThat(has("Somebody")).isTrue();
    }

    @Test
    void eachTypeHasItsInterceptor() {
        assertThat(mishaps.never()).isFalse();
        assertThatThrownBy(() -> engine.runInTransaction(tx -> mishaps.never()))
                .isInstanceOf(TransactionalException.class)
                .hasMessageStartingWith("FERRO-0756: io.ferro.recordshop.catalog.Mishaps.never");
    }

    @Test
    void aSessionIsOpenedForACall() {
        assertThat(mishaps.connection()).isEqualTo("analytics");
    }
}
