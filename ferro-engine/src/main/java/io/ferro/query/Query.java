package io.ferro.query;

import io.ferro.NonUniqueResultException;
import io.ferro.error.PageErrors;
import io.ferro.error.QueryErrors;
import io.ferro.spi.Aggregation;
import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.ConditionNode;
import io.ferro.spi.Grouping;
import io.ferro.spi.Operand;
import io.ferro.spi.Projection;
import io.ferro.spi.QueryRunner;
import io.ferro.spi.QuerySpec;
import io.ferro.spi.RowLock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question for rows of one model. Immutable and thread-safe: every step returns a new query, so one can be kept and shared; the
 * database is asked by {@link #all()}, {@link #first()}, {@link #one()}, {@link #page}, {@link #count()} and {@link #exists()}, each
 * time anew, and told by {@link #update} and {@link #delete()} what to do with the rows.
 *
 * @param <M> the model
 */
public final class Query<M> extends Selectable<M> {

    private final QueryRunner<M> runner;
    private final QuerySpec<M> spec;

    private Query(QueryRunner<M> runner, QuerySpec<M> spec) {
        this.runner = runner;
        this.spec = spec;
    }

    /**
     * {@return a query for every row; called by sessions}
     *
     * @param <M> the model
     * @param runner runs the query
     */
    public static <M> Query<M> on(QueryRunner<M> runner) {
        return on(runner, QuerySpec.everything());
    }

    /**
     * {@return a query; called by collections}
     *
     * @param <M> the model
     * @param runner runs the query
     * @param spec what it asks for
     */
    public static <M> Query<M> on(QueryRunner<M> runner, QuerySpec<M> spec) {
        return new Query<>(runner, spec);
    }

    /**
     * {@return a query for the rows of this one that also meet all of these conditions}
     *
     * @param conditions the conditions
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Query<M> where(Condition<M>... conditions) {
        return where(Arrays.asList(conditions));
    }

    /**
     * {@return a query for the rows of this one that also meet all of these conditions}
     *
     * @param conditions the conditions
     */
    public Query<M> where(Collection<Condition<M>> conditions) {
        if (conditions.isEmpty()) {
            return this;
        }
        if (conditions.size() == 1 && spec.where() == null) {
            return asking(spec.withWhere(plain(conditions.iterator().next())));
        }
        List<ConditionNode> parts = new ArrayList<>(conditions.size() + 1);
        ConditionNode known = spec.where();
        if (known != null) {
            parts.add(known);
        }
        for (Condition<M> condition : conditions) {
            parts.add(plain(condition));
        }
        return asking(spec.withWhere(new ConditionNode.And(parts)));
    }

    private static ConditionNode plain(Condition<?> condition) {
        condition.requirePlain();
        return condition.node();
    }

    /**
     * {@return a query with these sorts behind those it has}
     *
     * @param sorts the sorts, most significant first
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Query<M> orderBy(Sort<M>... sorts) {
        return orderBy(Arrays.asList(sorts));
    }

    /**
     * {@return a query with these sorts behind those it has}
     *
     * @param sorts the sorts, most significant first
     */
    public Query<M> orderBy(Collection<Sort<M>> sorts) {
        for (Sort<M> sort : sorts) {
            if (sort.operand() instanceof Aggregation) {
                throw QueryErrors.ungroupedSort(sort.operand().property());
            }
        }
        List<Sort<M>> all = new ArrayList<>(spec.sorts());
        all.addAll(sorts);
        return asking(spec.withSorts(all));
    }

    /**
     * {@return a query that also loads these relations} Each relation costs one more statement, however many rows there are; a
     * relation of a relation is named by {@link Relation#with}. The rows and their relations are read by statements of their own: where
     * others write meanwhile and it matters, run the query in a transaction.
     *
     * @param relations the relations
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Query<M> with(Fetch<M>... relations) {
        return with(Arrays.asList(relations));
    }

    /**
     * {@return a query that also loads these relations; see {@link #with(Fetch[])}}
     *
     * @param relations the relations
     */
    public Query<M> with(Collection<? extends Fetch<M>> relations) {
        List<Fetch<M>> all = new ArrayList<>(spec.fetches());
        all.addAll(relations);
        return asking(spec.withFetches(all));
    }

    /**
     * {@return a query for at most so many rows}
     *
     * @param rows how many, zero or more
     */
    public Query<M> limit(long rows) {
        return asking(spec.withLimit(notNegative("limit", rows)));
    }

    /**
     * {@return a query that leaves out so many rows first}
     *
     * @param rows how many, zero or more
     */
    public Query<M> offset(long rows) {
        return asking(spec.withOffset(notNegative("offset", rows)));
    }

    /**
     * {@return a query that locks the rows it hands out, until the transaction ends} No other transaction can lock, change or delete
     * them meanwhile; plain queries still read them. It waits for rows that another transaction has locked or changed, unless
     * {@link #skipLocked()} or {@link #noWait()} says otherwise. The rows come as they are at that moment: instances that the session
     * knows already are read again, over what was changed in memory. Rows of relations are not locked. PostgreSQL only, and only inside
     * a transaction; not for {@link #count()}, {@link #exists()}, {@link #update} and {@link #delete()}.
     *
     * @throws UnsupportedOperationException if the database is SQLite, which has no locks of rows: there, leave it away and read inside a
     *     transaction, of which one at a time may write
     */
    public Query<M> forUpdate() {
        runner.requireRowLocks();
        return asking(spec.withLock(RowLock.WAIT));
    }

    /** {@return a query with {@link #forUpdate()} that leaves out the rows that another transaction has locked} */
    public Query<M> skipLocked() {
        return locking("skipLocked", RowLock.SKIP);
    }

    /**
     * {@return a query with {@link #forUpdate()} that fails with {@link io.ferro.LockNotAvailable} where another transaction has locked a
     * row}
     */
    public Query<M> noWait() {
        return locking("noWait", RowLock.FAIL);
    }

    private Query<M> locking(String step, RowLock lock) {
        if (spec.lock() == null) {
            throw QueryErrors.notLocking(step);
        }
        return asking(spec.withLock(lock));
    }

    /**
     * {@return a query in which what is selected alike counts once} It changes what {@link #select} and {@link #count()} answer, and the rows
     * of models that have no key.
     */
    public Query<M> distinct() {
        return asking(spec.withDistinct());
    }

    /**
     * {@return a query for groups of these rows, each with the same values in all of these fields; NULL is a value here}
     *
     * @param attributes the fields, one at least
     * @throws io.ferro.ConfigurationException if this query has an order, a limit or an offset: those of groups are given behind
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Grouped<M> groupBy(Attribute<M, ?>... attributes) {
        return groupBy(Arrays.asList(attributes));
    }

    /**
     * {@return a query for groups of these rows; see {@link #groupBy(Attribute[])}}
     *
     * @param attributes the fields, one at least
     */
    public Grouped<M> groupBy(Collection<? extends Attribute<M, ?>> attributes) {
        if (attributes.isEmpty()) {
            throw QueryErrors.groupedByNothing();
        }
        if (!spec.sorts().isEmpty() || spec.limit() != null || spec.offset() > 0 || spec.distinct()) {
            throw QueryErrors.orderBeforeGroups();
        }
        requireRowsOnly();
        List<ColumnDescriptor<?>> columns = new ArrayList<>();
        attributes.forEach(attribute -> columns.add(attribute.column()));
        return new Grouped<>(runner, spec, new Grouping(columns, null));
    }

    private void requireRowsOnly() {
        if (!spec.fetches().isEmpty() || spec.lock() != null) {
            throw QueryErrors.selectOfRows();
        }
    }

    @Override
    <R extends @Nullable Object> List<R> selected(List<Selection<M, ?>> selections, Projection.Maker<R> maker) {
        requireRowsOnly();
        Projection<R> projection = new Projection<>(columns(selections), maker, null);
        Set<Operand> selected = selections.stream().map(Selection::operand).collect(Collectors.toSet());
        if (!projection.aggregates()) {
            requireAllPlain(selected);
        }
        return runner.select(spec, projection);
    }

    private void requireAllPlain(Set<Operand> selected) {
        for (Operand operand : selected) {
            if (operand instanceof Aggregation) {
                throw QueryErrors.ungrouped(operand.property());
            }
        }
        for (Sort<M> sort : spec.sorts()) {
            if (spec.distinct() && !selected.contains(sort.operand())) {
                throw QueryErrors.distinctSort(sort.operand().property());
            }
        }
    }

    static <M> List<Projection.Column<?>> columns(List<Selection<M, ?>> selections) {
        List<Projection.Column<?>> columns = new ArrayList<>();
        selections.forEach(selection -> columns.add(new Projection.Column<>(selection.operand(), selection.type())));
        return columns;
    }

    /** {@return the rows, in a list that nobody else holds} */
    public List<M> all() {
        return runner.all(spec);
    }

    /**
     * {@return the rows, read one after the other, in constant memory; to be closed} The stream has a database connection until its last
     * row was read or it is closed: open it with try. Inside a transaction it uses the transaction's, and ends with it. Instances that
     * the session knows are handed out, others it does not remember. It is for one thread; {@link Stream#parallel} does not make it
     * faster.
     *
     * <p>Reading on throws {@link io.ferro.TransactionClosedException} or {@link io.ferro.SessionClosedException} if what it was opened
     * in has ended, and {@link io.ferro.DatabaseException} if the database fails in the middle.
     *
     * @throws io.ferro.ConfigurationException if the query loads relations, which the session would remember
     */
    public Stream<M> stream() {
        if (!spec.fetches().isEmpty()) {
            throw QueryErrors.streamOfRelations();
        }
        return runner.stream(spec);
    }

    /** {@return the first row, empty when there is none} */
    public Optional<M> first() {
        return runner.first(spec);
    }

    /**
     * {@return the only row, empty when there is none}
     *
     * @throws NonUniqueResultException if there are several
     */
    public Optional<M> one() {
        List<M> rows = runner.all(spec.withAtMost(2));
        if (rows.size() > 1) {
            throw QueryErrors.notUnique(rows.get(0).getClass());
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
    }

    /**
     * {@return some of the rows, and the request for those behind them} What is not in order by the query's sorts is put in order by the
     * key. A page that goes on behind a row takes one statement, one by its number takes two: a count and the rows.
     *
     * @param request which rows
     * @throws io.ferro.InvalidCursorException if the request holds no cursor of this query
     * @throws io.ferro.ConfigurationException if the query has a limit, an offset or row locks; if the model has no key or a sort is by
     *     JSON, and the request is not for a page by its number
     */
    public Page<M> page(PageRequest request) {
        if (spec.limit() != null) {
            throw PageErrors.notPageable("limit");
        }
        if (spec.offset() != 0) {
            throw PageErrors.notPageable("offset");
        }
        if (spec.lock() != null) {
            throw PageErrors.notPageable("forUpdate");
        }
        return runner.page(spec, request);
    }

    /** {@return how many rows there are, limit and offset taken into account} */
    public long count() {
        return runner.count(spec);
    }

    /** {@return whether there is a row} */
    public boolean exists() {
        return runner.exists(spec);
    }

    /** {@return what runs the query; called by what hands queries on} */
    public QueryRunner<M> runner() {
        return runner;
    }

    /**
     * Changes the rows, all in one statement: either every one or, after an error, none. With a limit or an offset, those that come first
     * in the query's order. Rows that count their changes count this one. Instances that a session holds stay as they are: refresh
     * those that are still needed. Nothing is validated but by the database.
     *
     * @param assignments what becomes of the fields, at least one assignment and for no field two
     * @return how many rows there were, at most {@link Integer#MAX_VALUE}
     * @throws io.ferro.ConfigurationException if a field cannot be set, the model is read-only, or the query has row locks
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final int update(Assignment<M>... assignments) {
        return update(Arrays.asList(assignments));
    }

    /**
     * Changes the rows; see {@link #update(Assignment[])}.
     *
     * @param assignments what becomes of the fields
     * @return how many rows there were
     */
    public int update(Collection<Assignment<M>> assignments) {
        return runner.update(spec, List.copyOf(assignments));
    }

    /**
     * Deletes the rows, all in one statement: either every one or, after an error, none. With a limit or an offset, those that come first
     * in the query's order. The session forgets the instances of these rows, not those of rows that a foreign key deletes along with
     * them.
     *
     * @return how many rows there were, at most {@link Integer#MAX_VALUE}; without those that foreign keys deleted along with them
     * @throws io.ferro.ForeignKeyViolation if a row is still referred to
     * @throws io.ferro.ConfigurationException if the model is read-only, or the query has row locks
     */
    public int delete() {
        return runner.delete(spec);
    }

    private Query<M> asking(QuerySpec<M> changed) {
        return new Query<>(runner, changed);
    }

    static long notNegative(String name, long rows) {
        if (rows < 0) {
            throw QueryErrors.negative(name, rows);
        }
        return rows;
    }
}
