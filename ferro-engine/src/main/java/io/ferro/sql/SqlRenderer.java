package io.ferro.sql;

import io.ferro.dialect.Dialect;
import io.ferro.query.Sort;
import io.ferro.spi.Aggregation;
import io.ferro.spi.AssignmentNode;
import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.ColumnType;
import io.ferro.spi.ConditionNode;
import io.ferro.spi.ConditionNode.And;
import io.ferro.spi.ConditionNode.Comparison;
import io.ferro.spi.ConditionNode.Exists;
import io.ferro.spi.ConditionNode.Like;
import io.ferro.spi.ConditionNode.Membership;
import io.ferro.spi.ConditionNode.Not;
import io.ferro.spi.ConditionNode.NullCheck;
import io.ferro.spi.ConditionNode.Operator;
import io.ferro.spi.ConditionNode.Or;
import io.ferro.spi.ConditionNode.Tuple;
import io.ferro.spi.ConditionNode.Within;
import io.ferro.spi.Grouping;
import io.ferro.spi.Operand;
import io.ferro.spi.Projection;
import io.ferro.spi.QuerySpec;
import io.ferro.spi.Related;
import io.ferro.spi.RowLock;
import io.ferro.spi.TableDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes one statement. Not thread-safe; used once. */
final class SqlRenderer {

    private final Dialect dialect;
    private final SqlTexts texts;
    private final StringBuilder sql;
    private final List<SqlText.Binding> bindings = new ArrayList<>(4);

    private final TableDescriptor about;

    /** The alias of the table that the current condition is about, null for the statement's own, which has none. */
    private @Nullable String alias;

    private int depth;

    /**
     * Begins a statement.
     *
     * @param dialect the dialect
     * @param texts the texts of the statements about the same table
     * @param about the table that the conditions are about, which the statement names without an alias
     * @param beginning the statement up to the conditions
     */
    SqlRenderer(Dialect dialect, SqlTexts texts, TableDescriptor about, String beginning) {
        this.dialect = dialect;
        this.texts = texts;
        this.about = about;
        this.sql = texts.begin().append(beginning);
    }

    SqlText finish() {
        return new SqlText(texts.end(sql), bindings);
    }

    SqlText finish(String end) {
        sql.append(end);
        return finish();
    }

    /** Goes on after the word {@code set}. */
    SqlRenderer set(List<AssignmentNode> assignments) {
        AssignmentSql set = new AssignmentSql(dialect, sql, bindings);
        set.assign(assignments);
        if (about.version() != null) {
            set.raise(about.version());
        }
        return this;
    }

    SqlRenderer columns(Projection<?> projection) {
        String separator = "";
        for (Projection.Column<?> column : projection.columns()) {
            sql.append(separator);
            append(column.operand());
            separator = ", ";
        }
        return this;
    }

    SqlRenderer from(String source) {
        sql.append(" from ").append(source);
        return this;
    }

    SqlRenderer where(QuerySpec<?> query) {
        ConditionNode where = query.where();
        if (where != null) {
            where(where);
        }
        return this;
    }

    SqlRenderer where(ConditionNode where) {
        sql.append(" where ");
        condition(where);
        return this;
    }

    SqlRenderer groupBy(Grouping grouping) {
        String separator = " group by ";
        for (ColumnDescriptor<?> column : grouping.columns()) {
            sql.append(separator).append(quoted(column));
            separator = ", ";
        }
        ConditionNode having = grouping.having();
        if (having != null) {
            sql.append(" having ");
            condition(having);
        }
        return this;
    }

    SqlRenderer then(String text) {
        sql.append(text);
        return this;
    }

    SqlRenderer orderBy(QuerySpec<?> query) {
        String separator = " order by ";
        for (Sort<?> sort : query.sorts()) {
            sql.append(separator);
            append(sort.operand());
            sql.append(sort.isDescending() ? " desc" : "");
            if (sort.operand().nullable()) {
                sql.append(sort.isNullsFirst() ? " nulls first" : " nulls last");
            }
            separator = ", ";
        }
        return this;
    }

    SqlRenderer slice(QuerySpec<?> query) {
        Long limit = query.limit();
        if (limit != null) {
            sql.append(" limit ");
            rowCount(limit);
        }
        if (query.offset() > 0) {
            sql.append(limit == null ? dialect.noLimit() : "").append(" offset ");
            rowCount(query.offset());
        }
        return this;
    }

    SqlRenderer lock(QuerySpec<?> query) {
        RowLock lock = query.lock();
        if (lock != null) {
            sql.append(dialect.rowLock(lock));
        }
        return this;
    }

    private void condition(ConditionNode node) {
        if (node instanceof Comparison<?> comparison) {
            comparison(comparison);
        } else if (node instanceof Tuple tuple) {
            tuple(tuple);
        } else if (node instanceof Membership<?> membership) {
            membership(membership);
        } else if (node instanceof NullCheck check) {
            append(check.operand());
            sql.append(check.negated() ? " is not null" : " is null");
        } else if (node instanceof Like like) {
            like(like);
        } else if (node instanceof Within within) {
            within(within);
        } else if (node instanceof Exists exists) {
            exists(exists);
        } else if (node instanceof And and) {
            joined(and.parts(), " and ", "1 = 1");
        } else if (node instanceof Or or) {
            joined(or.parts(), " or ", "1 = 0");
        } else if (node instanceof Not not) {
            sql.append("not (");
            condition(not.part());
            sql.append(')');
        }
    }

    private void comparison(Comparison<?> comparison) {
        append(comparison.operand());
        sql.append(symbol(comparison.operator())).append('?');
        bindings.add(new Compared<>(comparison));
    }

    private void tuple(Tuple tuple) {
        List<Comparison<?>> parts = tuple.parts();
        sql.append(parts.stream().map(part -> operand(part.operand())).collect(Collectors.joining(", ", "(", ")")))
                .append(symbol(parts.get(0).operator()))
                .append(parts.stream().map(part -> "?").collect(Collectors.joining(", ", "(", ")")));
        parts.forEach(part -> bindings.add(new Compared<>(part)));
    }

    private static String symbol(Operator operator) {
        return switch (operator) {
            case EQ -> " = ";
            case NE -> " <> ";
            case GT -> " > ";
            case GE -> " >= ";
            case LT -> " < ";
            case LE -> " <= ";
        };
    }

    private <T> void membership(Membership<T> membership) {
        if (membership.values().isEmpty()) {
            sql.append(membership.negated() ? "1 = 1" : "1 = 0");
            return;
        }
        ColumnType<T> type = membership.type();
        sql.append(dialect.oneOf(operand(membership.operand()), type, membership.negated()));
        String values = dialect.listOf(type, membership.values());
        bindings.add(new ComparedText(membership.operand(), values));
    }

    private void like(Like like) {
        sql.append(dialect.like(operand(like.operand()), like.ignoreCase()));
        String pattern = dialect.likePattern(like.pattern(), like.ignoreCase());
        bindings.add(new ComparedText(like.operand(), pattern));
    }

    private void within(Within within) {
        String outer = alias;
        alias = dialect.table(within.table().schema(), within.table().name());
        sql.append(quoted(within.column()))
                .append(" in (select ")
                .append(quoted(within.selected()))
                .append(" from ")
                .append(alias);
        where(within.where());
        sql.append(')');
        alias = outer;
    }

    /** Only the columns that relate the rows are qualified: all others are of the innermost table, which is where SQL looks first. */
    private void exists(Exists exists) {
        String before = alias;
        String outer = qualifier();
        depth++;
        String inner = dialect.quote("ferro_" + depth);
        alias = inner;
        sql.append("exists (select 1 from ")
                .append(dialect.table(exists.table().schema(), exists.table().name()))
                .append(" as ")
                .append(inner)
                .append(" where ")
                .append(inner)
                .append('.')
                .append(quoted(exists.column()))
                .append(" = ")
                .append(outer)
                .append('.')
                .append(quoted(exists.own()));
        ConditionNode where = exists.where();
        if (where != null) {
            sql.append(" and ");
            condition(where);
        }
        sql.append(')');
        depth--;
        alias = before;
    }

    private void joined(List<ConditionNode> parts, String word, String none) {
        if (parts.isEmpty()) {
            sql.append(none);
            return;
        }
        String separator = "(";
        for (ConditionNode part : parts) {
            sql.append(separator);
            condition(part);
            separator = word;
        }
        sql.append(')');
    }

    private void rowCount(long rows) {
        sql.append(dialect.rowCount());
        bindings.add((sink, parameter) -> sink.setLong(parameter, rows));
    }

    private void append(Operand operand) {
        if (operand instanceof ColumnDescriptor<?> column) {
            dialect.quote(sql, column.name());
        } else {
            sql.append(operand(operand));
        }
    }

    private String operand(Operand operand) {
        if (operand instanceof Related related) {
            return related(related);
        }
        return operand instanceof Aggregation aggregation
                ? dialect.aggregate(aggregation)
                : dialect.quote(operand.name());
    }

    private String related(Related related) {
        String before = alias;
        String outer = qualifier();
        depth++;
        String inner = dialect.quote("ferro_" + depth);
        alias = inner;
        TableDescriptor table = related.table();
        String value = "(select " + operand(related.value()) + " from " + dialect.table(table.schema(), table.name())
                + " as " + inner + " where " + inner + "."
                + quoted(table.keys().get(0)) + " = " + outer + "."
                + quoted(related.reference()) + ")";
        depth--;
        alias = before;
        return value;
    }

    /** {@return what tells a column of the table that the current condition is about from one of the same name further inside} */
    private String qualifier() {
        return alias == null ? dialect.table(about.schema(), about.name()) : alias;
    }

    private String quoted(ColumnDescriptor<?> column) {
        return dialect.quote(column.name());
    }
}
