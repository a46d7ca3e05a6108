package io.ferro.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.ferro.processor.spec.ColumnSpec;
import io.ferro.processor.spec.ModelSpec;

/** Writes the methods that make instances of rows and rows of instances. */
interface RowCode {

    static RowCode of(ModelSpec model, ValueCode values) {
        return model.isRecord() ? new RecordRowCode(model, values) : new ClassRowCode(model, values);
    }

    /** {@return the body of {@code withKey}} */
    CodeBlock withKey(KeyCode key);

    /** {@return the body of {@code bind}} */
    CodeBlock bind();

    /** {@return the body of a method that gives one column of the instance another value} */
    CodeBlock withValue(ColumnSpec column, CodeBlock value);

    /** {@return the body of {@code read}} */
    CodeBlock read(KeyCode key);

    /** {@return the body of {@code reload}} */
    CodeBlock reload(KeyCode key);

    /** {@return the body of {@code withDefaults}} */
    CodeBlock withDefaults(DefaultCode defaults);
}
