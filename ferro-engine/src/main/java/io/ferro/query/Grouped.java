package io.ferro.query;

import io.ferro.error.QueryErrors;
import io.ferro.spi.Aggregation;
import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.ConditionNode;
import io.ferro.spi.Grouping;
import io.ferro.spi.Operand;
import io.ferro.spi.Projection;
import io.ferro.spi.QueryRunner;
import io.ferro.spi.QuerySpec;
import io.ferro.spi.Related;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question for groups of rows: those that have the same values in the fields that were given to {@link Query#groupBy}. What is selected
 * from a group are these fields and aggregates. Immutable and thread-safe, as {@link Query} is.
 *
 * @param <M> the model
 */
public final class Grouped<M> extends Selectable<M> {

    private final QueryRunner<M> runner;
    private final QuerySpec<M> spec;
    private final Grouping grouping;

    Grouped(QueryRunner<M> runner, QuerySpec<M> spec, Grouping grouping) {
        this.runner = runner;
        this.spec = spec;
        this.grouping = grouping;
    }

    /**
     * {@return a query for the groups of this one that also meet all of these conditions}
     *
     * @param conditions the conditions, on aggregates and on the fields that rows are grouped by
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Grouped<M> having(Condition<M>... conditions) {
        return having(Arrays.asList(conditions));
    }

    /**
     * {@return a query for the groups of this one that also meet all of these conditions}
     *
     * @param conditions the conditions, on aggregates and on the fields that rows are grouped by
     */
    public Grouped<M> having(Collection<Condition<M>> conditions) {
        if (conditions.isEmpty()) {
            return this;
        }
        conditions.forEach(condition -> ConditionOperands.each(condition.node(), this::requireGrouped));
        List<ConditionNode> parts = Stream.concat(
                        Stream.ofNullable(grouping.having()),
                        conditions.stream().map(Condition::node))
                .toList();
        return new Grouped<>(
                runner, spec, grouping.withHaving(parts.size() == 1 ? parts.get(0) : new ConditionNode.And(parts)));
    }

    /**
     * {@return a query with these sorts behind those it has}
     *
     * @param sorts the sorts, most significant first, by aggregates and by the fields that rows are grouped by
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Grouped<M> orderBy(Sort<M>... sorts) {
        return orderBy(Arrays.asList(sorts));
    }

    /**
     * {@return a query with these sorts behind those it has}
     *
     * @param sorts the sorts, most significant first, by aggregates and by the fields that rows are grouped by
     */
    public Grouped<M> orderBy(Collection<Sort<M>> sorts) {
        sorts.stream().map(Sort::operand).forEach(this::requireGrouped);
        return asking(spec.withSorts(
                Stream.concat(spec.sorts().stream(), sorts.stream()).toList()));
    }

    /**
     * {@return a query for at most so many groups}
     *
     * @param groups how many, zero or more
     */
    public Grouped<M> limit(long groups) {
        return asking(spec.withLimit(Query.notNegative("limit", groups)));
    }

    /**
     * {@return a query that leaves out so many groups first}
     *
     * @param groups how many, zero or more
     */
    public Grouped<M> offset(long groups) {
        return asking(spec.withOffset(Query.notNegative("offset", groups)));
    }

    /** {@return how many groups there are, limit and offset taken into account} */
    public long count() {
        return runner.count(spec, grouping);
    }

    @Override
    <R extends @Nullable Object> List<R> selected(List<Selection<M, ?>> selections, Projection.Maker<R> maker) {
        selections.stream().map(Selection::operand).forEach(this::requireGrouped);
        return runner.select(spec, new Projection<>(Query.columns(selections), maker, grouping));
    }

    private void requireGrouped(Operand operand) {
        Operand own = operand instanceof Related related ? related.reference() : operand;
        boolean fits = own instanceof Aggregation
                || grouping.columns().stream().map(ColumnDescriptor::name).anyMatch(own.name()::equals);
        if (!fits) {
            throw QueryErrors.notGrouped(operand.property());
        }
    }

    private Grouped<M> asking(QuerySpec<M> changed) {
        return new Grouped<>(runner, changed, grouping);
    }
}
