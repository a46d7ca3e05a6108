package io.ferro.tck.helidon.main;

import io.ferro.model.Id;
import io.ferro.model.Model;

/** What a buyer has, and what the application writes when it starts and stops. */
@Model(table = "helidon_ticket")
class Ticket {

    @Id
    long id;

    String buyer = "";

    Ticket() {}

    Ticket(String buyer) {
        this.buyer = buyer;
    }
}
