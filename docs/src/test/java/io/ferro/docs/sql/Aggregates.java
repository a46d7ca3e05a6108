package io.ferro.docs.sql;

import io.ferro.query.Aggregate;

/**
 * SQLite's own sums are binary numbers, so decimals, which are texts there, are added up by a function of Ferro's own and compared by a
 * collation.
 */
final class Aggregates extends Examples {

    /** One value */
    void value() {
        songs.where(Song_.seconds.gt(seconds)).select(Song_.price.sum());
    }

    /** Counts */
    void counts() {
        songs.query().select(Counts::new, Aggregate.rows(), Song_.note.count(), Song_.note.countDistinct());
    }

    /** Others */
    void others() {
        songs.query().select(Range::new, Song_.seconds.min(), Song_.seconds.max(), Song_.seconds.avg());
    }

    /** Of some rows */
    void ofSome() {
        songs.query().orderBy(Song_.price.desc()).limit(limit).select(Song_.seconds.sum());
    }

    /** Groups */
    void groups() {
        songs.where(Song_.seconds.gt(seconds))
                .groupBy(Song_.band.id())
                .having(Song_.price.sum().ge(price), Aggregate.<Song>rows().ge(limit))
                .orderBy(Song_.price.sum().desc())
                .limit(limit)
                .select(Takings::new, Song_.band.get(Band_.name), Aggregate.rows(), Song_.price.sum());
    }

    /** How many groups */
    void groupCount() {
        songs.query().groupBy(Song_.band.id(), Song_.seconds).count();
    }

    private record Counts(long rows, long notes, long differentNotes) {}

    private record Range(int least, int most, double average) {}
}
