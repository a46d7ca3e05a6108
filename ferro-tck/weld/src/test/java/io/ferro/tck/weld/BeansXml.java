package io.ferro.tck.weld;

/** What makes a bean archive. */
final class BeansXml {

    /** Every class is a bean unless something forbids it, so that models have to be kept out. */
    static final String ALL = """
            <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="all"/>
            """;

    private BeansXml() {}
}
