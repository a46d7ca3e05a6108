package io.ferro.generated;

import io.ferro.model.Id;
import io.ferro.model.Model;

/**
 * A class that nobody should use any more.
 *
 * @deprecated to see that the compiler does not warn about generated code
 */
@Deprecated
@Model
public class Old {

    @Id
    Long id = 0L;

    /** @deprecated as above */
    @Deprecated(forRemoval = true)
    String name = "";
}
