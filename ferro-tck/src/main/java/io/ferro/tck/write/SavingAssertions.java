package io.ferro.tck.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.FerroException;
import io.ferro.ModelNotFoundException;
import io.ferro.Session;
import io.ferro.UniqueViolation;
import io.ferro.tck.engine.SessionAssertions;
import io.ferro.tck.model.Author;
import io.ferro.tck.model.Badge;
import io.ferro.tck.model.Country;
import io.ferro.tck.model.Memo;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Creating, saving, deleting and refreshing. */
public abstract class SavingAssertions extends SessionAssertions {

    /** For subclasses. */
    protected SavingAssertions() {}

    @Test
    void createWritesTheGeneratedKeyBack() {
        Author ada = new Author("Ada");
        assertThat(session().create(ada)).isSameAs(ada);
        assertThat(ada.id).isPositive();
        Author grace = session().create(new Author("Grace"));
        assertThat(grace.id).isGreaterThan(ada.id);
    }

    @Test
    void aGivenKeyIsKept() {
        Author ada = new Author("Ada");
        ada.id = 4711L;
        assertThat(session().create(ada).id).isEqualTo(4711L);
        assertThat(session().get(Author.class, 4711L)).isSameAs(ada);
        assertThatThrownBy(() -> {
                    Author again = new Author("Grace");
                    again.id = 4711L;
                    session().create(again);
                })
                .isInstanceOf(UniqueViolation.class);
        assertThat(session().get(Author.class, 4711L)).isSameAs(ada);
    }

    @Test
    void zeroIsNoKeyYet() {
        Author ada = new Author("Ada");
        ada.id = 0L;
        assertThat(session().create(ada).id).isPositive();
    }

    @Test
    void aUuidIsMadeByTheClientWhereThereIsNone() {
        Badge badge = session().create(new Badge("Ada"));
        assertThat(badge.id).isNotNull();
        Badge own = new Badge("Grace");
        own.id = UUID.fromString("00000000-0000-4000-8000-000000000001");
        session().save(own);
        try (Session other = engines().session()) {
            assertThat(other.get(Badge.class, badge.id).holder).isEqualTo("Ada");
            assertThat(other.get(Badge.class, UUID.fromString("00000000-0000-4000-8000-000000000001")).holder)
                    .isEqualTo("Grace");
        }
    }

    @Test
    void saveInsertsWhatHasNoKey() {
        Author ada = session().save(new Author("Ada"));
        assertThat(ada.id).isPositive();
        Memo memo = session().save(new Memo(null, "text"));
        assertThat(memo.id()).isPositive();
        assertThat(session().get(Memo.class, memo.number())).isSameAs(memo);
    }

    @Test
    void saveUpdatesTheRowOfTheKey() {
        Author ada = session().create(new Author("Ada"));
        Author grace = session().create(new Author("Grace"));
        ada.name = "Countess";
        ada.born = 1815;
        assertThat(session().save(ada)).isSameAs(ada);
        try (Session other = engines().session()) {
            assertThat(other.get(Author.class, ada.id).name).isEqualTo("Countess");
            assertThat(other.get(Author.class, ada.id).born).isEqualTo(1815);
            assertThat(other.get(Author.class, grace.id).name).isEqualTo("Grace");
            assertThat(other.query(Author.class).count()).isEqualTo(2);
        }
    }

    @Test
    void saveInsertsWhereNoRowHasTheKey() {
        session().save(new Country("NL", "Netherlands"));
        assertThat(session().query(Country.class).count()).isEqualTo(1);
        Author ada = new Author("Ada");
        ada.id = 4711L;
        session().save(ada);
        try (Session other = engines().session()) {
            assertThat(other.get(Author.class, 4711L).name).isEqualTo("Ada");
            other.save(new Country("NL", "Nederland"));
            assertThat(other.query(Country.class).all()).containsExactly(new Country("NL", "Nederland"));
        }
    }

    @Test
    void saveFailsWhereTheRowThatWasReadIsGone() {
        Author ada = createdElsewhere(new Author("Ada"));
        Author read = session().get(Author.class, ada.id);
        Author created = session().create(new Author("Grace"));
        session().execute("delete from author");
        assertThatThrownBy(() -> session().save(read)).isInstanceOf(ModelNotFoundException.class);
        assertThatThrownBy(() -> session().save(created)).isInstanceOf(ModelNotFoundException.class);
        assertThat(session().query(Author.class).count()).isZero();
    }

    @Test
    void deleteTellsWhetherThereWasARow() {
        Author ada = session().create(new Author("Ada"));
        Author grace = session().create(new Author("Grace"));
        assertThat(session().delete(ada)).isTrue();
        assertThat(session().delete(ada)).isFalse();
        assertThat(session().query(Author.class).all()).containsExactly(grace);
        assertThat(session().delete(new Country("XX", "nowhere"))).isFalse();
        assertThatThrownBy(() -> session().delete(new Author("no key")))
                .isInstanceOf(FerroException.class)
                .hasMessageContaining("Author");
    }

    @Test
    void refreshOfARowThatIsGoneFails() {
        Author ada = session().create(new Author("Ada"));
        session().execute("delete from author");
        assertThatThrownBy(() -> session().refresh(ada)).isInstanceOf(ModelNotFoundException.class);
        assertThatThrownBy(() -> session().refresh(new Author("no key"))).isInstanceOf(FerroException.class);
    }

    @Test
    void aFailedCreateLeavesTheInstanceWithoutKey() {
        Author nameless = new Author();
        assertThatThrownBy(() -> session().create(nameless)).isInstanceOf(FerroException.class);
        assertThat(nameless.id).isNull();
        nameless.name = "Ada";
        session().create(nameless);
        assertThat(session().query(Author.class).all()).containsExactly(nameless);
    }

    @Test
    void whatIsNoModelIsRefused() {
        assertThatThrownBy(() -> session().create("text")).isInstanceOf(FerroException.class);
        assertThatThrownBy(() -> session().query(String.class).all())
                .isInstanceOf(FerroException.class)
                .hasMessageContaining("java.lang.String");
        assertThatThrownBy(() -> session().get(Author.class, "no number")).isInstanceOf(FerroException.class);
    }
}
