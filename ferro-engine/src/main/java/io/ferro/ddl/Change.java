package io.ferro.ddl;

import org.jspecify.annotations.Nullable;

/** One difference between models and database, and the step that ends it. */
public sealed interface Change {

    /** {@return the name of the table} */
    TableName table();

    /** {@return how far a migration must be allowed to go for it} */
    Rung rung();

    /** {@return the difference in plain words, on one line, without values} */
    String reason();

    /** A missing table, with everything on it. */
    record CreateTable(Table created) implements Change {
        @Override
        public TableName table() {
            return created.name();
        }

        @Override
        public Rung rung() {
            return Rung.CREATE;
        }

        @Override
        public String reason() {
            return "table " + table() + " is missing";
        }
    }

    /** A missing enum type. */
    record CreateEnum(EnumType type) implements Change {
        @Override
        public TableName table() {
            return new TableName(null, type.name());
        }

        @Override
        public Rung rung() {
            return Rung.CREATE;
        }

        @Override
        public String reason() {
            return "enum type " + type.name() + " is missing";
        }
    }

    /**
     * A constant that an enum type does not have.
     *
     * @param type the type's name
     * @param constant the constant
     * @param place where it goes, as SQL; empty for the end
     */
    record AddConstant(String type, String constant, String place) implements Change {
        @Override
        public TableName table() {
            return new TableName(null, type);
        }

        @Override
        public Rung rung() {
            return Rung.UPDATE;
        }

        @Override
        public String reason() {
            return "constant " + constant + " of the enum type " + type + " is missing";
        }
    }

    /** A missing column. */
    record AddColumn(TableName table, Column column) implements Change {
        @Override
        public Rung rung() {
            return Rung.UPDATE;
        }

        @Override
        public String reason() {
            return "column " + table + "." + column.name() + " is missing";
        }
    }

    /** A column of another type. */
    record ChangeType(TableName table, Column from, Column to) implements Change {
        @Override
        public Rung rung() {
            return Rung.UPDATE;
        }

        @Override
        public String reason() {
            return "column " + table + "." + to.name() + " is " + from.type() + " and should be " + to.type();
        }
    }

    /** A column that takes NULL and should not, or the other way round. */
    record ChangeNullability(TableName table, Column column) implements Change {
        @Override
        public Rung rung() {
            return Rung.UPDATE;
        }

        @Override
        public String reason() {
            return "column " + table + "." + column.name()
                    + (column.nullable() ? " should take NULL" : " should not take NULL");
        }
    }

    /** A column with another default; dropping one may be felt by other applications. */
    record ChangeDefault(TableName table, Column from, Column to) implements Change {
        @Override
        public Rung rung() {
            return to.defaultValue() == null ? Rung.DESTRUCTIVE : Rung.UPDATE;
        }

        @Override
        public String reason() {
            return "column " + table + "." + to.name()
                    + (to.defaultValue() == null ? " should have no default" : " should have another default");
        }
    }

    /** A column that the models do not have. */
    record DropColumn(TableName table, Column column) implements Change {
        @Override
        public Rung rung() {
            return Rung.DESTRUCTIVE;
        }

        @Override
        public String reason() {
            return "column " + table + "." + column.name() + " is in no model";
        }
    }

    /** A missing unique constraint. */
    record AddUnique(TableName table, UniqueKey unique) implements Change {
        @Override
        public Rung rung() {
            return Rung.UPDATE;
        }

        @Override
        public String reason() {
            return "unique constraint on " + table + " " + unique.columns() + " is missing";
        }
    }

    /** A unique constraint of Ferro's that the models do not have. */
    record DropUnique(TableName table, UniqueKey unique) implements Change {
        @Override
        public Rung rung() {
            return Rung.DESTRUCTIVE;
        }

        @Override
        public String reason() {
            return "unique constraint " + unique.name() + " on " + table + " is in no model";
        }
    }

    /** A missing index. */
    record AddIndex(TableName table, Index index) implements Change {
        @Override
        public Rung rung() {
            return Rung.UPDATE;
        }

        @Override
        public String reason() {
            return "index on " + table + " " + index.columns() + " is missing";
        }
    }

    /** An index of Ferro's that the models do not have. */
    record DropIndex(TableName table, Index index) implements Change {
        @Override
        public Rung rung() {
            return Rung.DESTRUCTIVE;
        }

        @Override
        public String reason() {
            return "index " + index.name() + " on " + table + " is in no model";
        }
    }

    /** A missing foreign key. */
    record AddReference(TableName table, Reference reference) implements Change {
        @Override
        public Rung rung() {
            return Rung.UPDATE;
        }

        @Override
        public String reason() {
            return "foreign key on " + table + " " + reference.columns() + " is missing";
        }
    }

    /** A foreign key of Ferro's that the models do not have. */
    record DropReference(TableName table, Reference reference) implements Change {
        @Override
        public Rung rung() {
            return Rung.DESTRUCTIVE;
        }

        @Override
        public String reason() {
            return "foreign key " + reference.name() + " on " + table + " is in no model";
        }
    }

    /** A missing check. */
    record AddCheck(TableName table, Check check) implements Change {
        @Override
        public Rung rung() {
            return Rung.UPDATE;
        }

        @Override
        public String reason() {
            return "check " + check.name() + " on " + table + " is missing";
        }
    }

    /** A check of Ferro's that the models do not have. */
    record DropCheck(TableName table, Check check) implements Change {
        @Override
        public Rung rung() {
            return Rung.DESTRUCTIVE;
        }

        @Override
        public String reason() {
            return "check " + check.name() + " on " + table + " is in no model";
        }
    }

    /** A foreign key of Ferro's that should be another one. */
    record ReplaceReference(TableName table, Reference from, Reference to) implements Change {
        @Override
        public Rung rung() {
            return Rung.UPDATE;
        }

        @Override
        public String reason() {
            return "foreign key " + from.name() + " on " + table + " should be another one";
        }
    }

    /** A check of Ferro's that should be another one. */
    record ReplaceCheck(TableName table, Check from, Check to) implements Change {
        @Override
        public Rung rung() {
            return Rung.UPDATE;
        }

        @Override
        public String reason() {
            return "check " + from.name() + " on " + table + " should be another one";
        }
    }

    /** A primary key that should be another one; impossible. */
    record ChangeKey(TableName table, @Nullable PrimaryKey from, PrimaryKey to) implements Change {
        @Override
        public Rung rung() {
            return Rung.UPDATE;
        }

        @Override
        public String reason() {
            return "the primary key of " + table + " is "
                    + (from == null ? "missing" : from.columns() + (from.generated() ? " generated" : ""))
                    + " and should be " + to.columns() + (to.generated() ? " generated by the database" : "");
        }
    }

    /** Something else that goes by the name of a table; impossible. */
    record NotATable(TableName table, Table.Kind kind) implements Change {
        @Override
        public Rung rung() {
            return Rung.UPDATE;
        }

        @Override
        public String reason() {
            return "table " + table + " is a " + kind + " and should be a table";
        }
    }
}
