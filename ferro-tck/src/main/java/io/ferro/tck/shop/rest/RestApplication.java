package io.ferro.tck.shop.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything with a path, at the root of the war. */
@ApplicationPath("/")
public class RestApplication extends Application {

    /** Called by the server. */
    public RestApplication() {}
}
