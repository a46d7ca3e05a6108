package shop;

import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.Version;

/** A record that counts its changes: null until it is saved. */
@Model
public record Draft(@Version Long revision, @Id String path, String text) {}
