package io.ferro.docs.shop;

import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;

public final class ShopMain {

    private ShopMain() {}

    public static void main(String[] arguments) {
        try (SeContainer container = SeContainerInitializer.newInstance().initialize()) {
            container.select(Catalog.class).get().add(new Currency("EUR", "Euro"));
        } // destroys the beans, then closes the engines
    }
}
