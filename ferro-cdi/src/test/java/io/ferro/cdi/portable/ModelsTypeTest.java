package io.ferro.cdi.portable;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Models;
import java.lang.reflect.Type;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Containers compare the type of an injection point, which is the JDK's, with the one of our bean. */
class ModelsTypeTest {

    private static final class Product {}

    interface Points {
        Models<Product> products();

        Models<String> others();

        Models<? extends Product> wildcard();

        List<Product> list();
    }

    private final Type ours = new ModelsType(Product.class);

    private static Type declared(String method) throws NoSuchMethodException {
        return Points.class.getDeclaredMethod(method).getGenericReturnType();
    }

    @Test
    void equalsTheJdksOwn() throws NoSuchMethodException {
        Type jdk = declared("products");

        assertThat(ours).isEqualTo(jdk).hasSameHashCodeAs(jdk).hasToString(jdk.toString());
        assertThat(jdk).isEqualTo(ours);
        assertThat(ours.getTypeName()).isEqualTo(jdk.getTypeName());
        assertThat(ours).isEqualTo(new ModelsType(Product.class));
    }

    @Test
    void differsFromOtherTypes() throws NoSuchMethodException {
        assertThat(ours)
                .isNotEqualTo(declared("others"))
                .isNotEqualTo(declared("wildcard"))
                .isNotEqualTo(declared("list"))
                .isNotEqualTo(Models.class)
                .isNotEqualTo(new ModelsType(String.class));
    }
}
