package io.ferro.tck.transaction;

import io.ferro.tck.engine.SessionAssertions;
import io.ferro.tck.model.Author;
import java.util.List;

/** Assertions about purses, in an open session. */
public abstract class PurseAssertions extends SessionAssertions {

    /** For subclasses. */
    protected PurseAssertions() {}

    @Override
    protected final List<Class<?>> models() {
        return List.of(Purse.class, Author.class);
    }

    /** {@return the amounts that were committed, in the order of the keys} */
    final List<Long> amounts() {
        return engine().callInSession(fresh -> fresh.query(Purse.class).orderBy(Purse_.id.asc()).all().stream()
                .map(purse -> purse.amount)
                .toList());
    }

    /** {@return the key of a purse that another session has created} */
    final long created(long amount) {
        return createdElsewhere(new Purse(amount)).id;
    }
}
