package io.ferro.bench;

import io.ferro.bench.contender.Contender;
import io.ferro.bench.contender.Target;
import io.ferro.bench.ebean.EbeanContender;
import io.ferro.bench.hibernate.SessionContender;
import io.ferro.bench.hibernate.StatelessContender;
import io.ferro.bench.jdbc.JdbcContender;
import io.ferro.bench.jdbi.JdbiContender;
import io.ferro.bench.jimmer.JimmerContender;
import io.ferro.bench.jooq.JooqContender;
import io.ferro.bench.model.FerroContender;
import java.util.Set;
import java.util.function.Function;

/** Who is measured. The first one is what the others are compared with. */
enum ContenderKind {
    JDBC("JDBC", target -> new JdbcContender(target.pool())),
    FERRO("Ferro", target -> new FerroContender(target.url(), target.connections())),
    HIBERNATE("Hibernate", SessionContender::new),
    HIBERNATE_STATELESS("Hibernate, stateless", StatelessContender::new),
    JOOQ("jOOQ", JooqContender::new),
    JDBI("Jdbi", target -> new JdbiContender(target.pool())),
    EBEAN("Ebean", EbeanContender::new),
    JIMMER("Jimmer", JimmerContender::new);

    private final String label;
    private final Function<Target, Contender<?, ?>> opening;

    ContenderKind(String label, Function<Target, Contender<?, ?>> opening) {
        this.label = label;
        this.opening = opening;
    }

    /** {@return the name that people read} */
    String label() {
        return label;
    }

    /** {@return the contender on a database} */
    Contender<?, ?> open(Target target) {
        return opening.apply(target);
    }

    /** {@return the contenders of a run, with the one that they are compared with} */
    static Set<ContenderKind> selected() {
        Set<ContenderKind> selected = Selection.of(ContenderKind.class, "bench.contenders");
        selected.add(JDBC);
        return selected;
    }
}
