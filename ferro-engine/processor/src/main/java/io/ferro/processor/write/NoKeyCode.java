package io.ferro.processor.write;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** A read-only model whose rows are not told apart: nothing asks for a key then. */
final class NoKeyCode implements KeyCode {

    @Override
    public CodeBlock key() {
        return CodeBlock.builder().addStatement("return null").build();
    }

    @Override
    public List<CodeBlock> parts() {
        return List.of();
    }

    @Override
    public CodeBlock beforeParts() {
        return CodeBlock.of("");
    }

    @Override
    public CodeBlock readKey() {
        return never();
    }

    @Override
    public CodeBlock writeKey() {
        return never();
    }

    private static CodeBlock never() {
        return CodeBlock.builder()
                .addStatement("throw new $T()", UnsupportedOperationException.class)
                .build();
    }
}
