package io.ferro.tck.openwebbeans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Part of the program. Where OpenWebBeans looks into SmallRye's jar too, it finds two that inject this, and fails. */
@ApplicationScoped
class Configured {

    @Inject
    @ConfigProperty(name = "ferro.url")
    String url;
}
