package shop;

import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.Version;

/** A class that counts its changes, through accessors. */
@Model
class Ticket {

    @Id
    Long id;

    private @Version int version;

    int getVersion() {
        return version;
    }

    void setVersion(int version) {
        this.version = version;
    }
}
