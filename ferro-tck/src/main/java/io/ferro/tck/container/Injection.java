package io.ferro.tck.container;

import jakarta.enterprise.inject.spi.BeanManager;

/** Injects into tests, which are no beans. */
public final class Injection {

    private Injection() {}

    /**
     * Fills the injection points that the superclass of a test has.
     *
     * @param test the test
     * @param beans what may be injected
     */
    public static void into(Object test, BeanManager beans) {
        into(test, test.getClass().getSuperclass(), beans);
    }

    @SuppressWarnings("unchecked")
    private static <T> void into(Object test, Class<T> type, BeanManager beans) {
        beans.getInjectionTargetFactory(beans.createAnnotatedType(type))
                .createInjectionTarget(null)
                .inject((T) test, beans.createCreationalContext(null));
    }
}
