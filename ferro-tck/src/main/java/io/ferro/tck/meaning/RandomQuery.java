package io.ferro.tck.meaning;

import io.ferro.Session;
import io.ferro.query.Condition;
import io.ferro.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A query with conditions, an order and at times a limit and an offset, and the same search in plain Java. */
final class RandomQuery {

    private static final int DEPTH = 4;

    private final List<RandomCondition> conditions = new ArrayList<>();
    private final RandomOrder order;
    private final @Nullable Integer limit;
    private final int offset;

    RandomQuery(Random random) {
        for (int count = random.nextInt(3); count > 0; count--) {
            conditions.add(RandomCondition.of(random, DEPTH));
        }
        order = RandomOrder.of(random);
        limit = random.nextInt(3) == 0 ? random.nextInt(20) : null;
        offset = random.nextInt(3) == 0 ? random.nextInt(20) : 0;
    }

    Query<Sample> on(Session session) {
        List<Condition<Sample>> where =
                conditions.stream().map(RandomCondition::condition).toList();
        Query<Sample> query = session.query(Sample.class).where(where).orderBy(order.sorts());
        if (limit != null) {
            query = query.limit(limit);
        }
        return offset == 0 ? query : query.offset(offset);
    }

    /** {@return those that it selects, in its order} */
    List<Sample> of(List<Sample> samples) {
        Stream<Sample> found = samples.stream()
                .filter(sample -> conditions.stream().allMatch(condition -> condition.selects(sample)))
                .sorted(order.meaning())
                .skip(offset);
        return (limit == null ? found : found.limit(limit)).toList();
    }

    @Override
    public String toString() {
        return conditions + " order by "
                + order.sorts().stream().map(sort -> sort.operand().property()).toList() + " limit " + limit
                + " offset "
                + offset;
    }
}
