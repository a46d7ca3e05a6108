package io.ferro.cdi.runtime;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.transaction.Transactional;

/** The annotation of one type, for asking who intercepts it. */
final class TransactionalLiteral extends AnnotationLiteral<Transactional> implements Transactional {

    private static final long serialVersionUID = 1L;

    private final TxType value;

    TransactionalLiteral(TxType value) {
        this.value = value;
    }

    @Override
    public TxType value() {
        return value;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Class[] rollbackOn() {
        return new Class<?>[0];
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Class[] dontRollbackOn() {
        return new Class<?>[0];
    }
}
