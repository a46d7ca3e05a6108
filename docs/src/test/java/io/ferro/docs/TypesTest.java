package io.ferro.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Engines;
import io.ferro.Session;
import io.ferro.docs.ticket.Line;
import io.ferro.docs.ticket.Ticket;
import io.ferro.docs.ticket.Ticket_;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypesTest {

    @Test
    void enumsAndJson() {
        try (Engines engines = Engines.create(Ticket.class)) {
            engines.connect("sqlite::memory:").createTables();
            try (Session session = engines.session()) {
                Ticket ticket = new Ticket();
                ticket.sections(Map.of("top", List.of(new Line("hello", 3))));
                session.create(ticket);
            }
            try (Session session = engines.session()) {
                Ticket read = session.query(Ticket.class)
                        .where(Ticket_.stage.isNotNull())
                        .first()
                        .orElseThrow();
                assertThat(read.sections()).isEqualTo(Map.of("top", List.of(new Line("hello", 3))));
            }
        }
    }
}
