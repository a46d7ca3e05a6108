package io.ferro.tck.declaration;

import io.ferro.model.Column;
import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.Nullability;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A class with every option of a column. */
@Model(table = "support_ticket")
@SuppressWarnings("NullAway.Init")
public class Ticket {

    @Id
    Long id;

    @Column(name = "Title of it")
    String title;

    @Column(type = "varchar(12)", unique = true)
    String code;

    @Column(index = true)
    String topic;

    @Column(defaultValue = "'NEW'")
    @Nullable
    State state;

    @Column(defaultValue = "3", check = "priority between 1 and 5")
    Integer priority;

    @Column(defaultValue = "current_timestamp", nullable = Nullability.NOT_NULL)
    @Nullable
    Instant openedAt;

    @Column(type = "numeric(10,2)", defaultValue = "1.50")
    BigDecimal fee;

    @Column(defaultValue = "true")
    boolean open;

    @Column(nullable = Nullability.NULL)
    String remark;

    /** A new ticket. */
    public Ticket() {}

    Ticket(String title, String code) {
        this.title = title;
        this.code = code;
        this.topic = "printers";
    }

    /** How far it is. */
    public enum State {
        /** Nobody has looked at it. */
        NEW,
        /** It is done. */
        DONE
    }
}
