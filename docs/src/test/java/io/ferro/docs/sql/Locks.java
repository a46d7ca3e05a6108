package io.ferro.docs.sql;

/** Only PostgreSQL has locks of rows. */
final class Locks extends Examples {

    /** Waits for rows that another transaction holds */
    void forUpdate() {
        session.runInTransaction(
                tx -> songs.where(Song_.seconds.lt(seconds)).forUpdate().all());
    }

    /** Leaves them out */
    void skipLocked() {
        session.runInTransaction(tx -> songs.query()
                .orderBy(Song_.id.asc())
                .limit(limit)
                .forUpdate()
                .skipLocked()
                .all());
    }

    /** Is an error when there are some */
    void noWait() {
        session.runInTransaction(tx ->
                songs.where(Song_.seconds.lt(seconds)).forUpdate().noWait().all());
    }
}
