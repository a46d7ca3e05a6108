package io.ferro.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.ferro.processor.spec.ModelSpec;
import java.util.List;

/** Writes the methods about the key of a model. */
interface KeyCode {

    static KeyCode of(ModelSpec model, ValueCode values) {
        if (!model.hasKey()) {
            return new NoKeyCode();
        }
        return model.hasCompositeKey() ? new CompositeKeyCode(model, values) : new SingleKeyCode(model, values);
    }

    /** {@return the body of {@code key}} */
    CodeBlock key();

    /** {@return the expression for each column of the key, taken from the parameter {@code key}} */
    List<CodeBlock> parts();

    /** {@return the same, where the parameter may be null for no key} */
    default List<CodeBlock> partsOrNone() {
        return parts();
    }

    /** {@return the statements that have to stand before {@link #parts()}} */
    CodeBlock beforeParts();

    /** {@return the body of {@code readKey}} */
    CodeBlock readKey();

    /** {@return the body of {@code writeKey}} */
    CodeBlock writeKey();
}
