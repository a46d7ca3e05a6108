package io.ferro.processor.write;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** Breaks lines, so that generated code can be read. */
final class Layout {

    private static final int ARGUMENTS_PER_LINE = 3;

    private Layout() {}

    /** {@return the arguments of the call that a statement consists of; its further lines are indented already} */
    static CodeBlock statementArguments(List<CodeBlock> arguments) {
        return isShort(arguments)
                ? CodeBlock.join(arguments, ", ")
                : CodeBlock.of("\n$L", CodeBlock.join(arguments, ",\n"));
    }

    /** {@return the arguments of a call inside another, on one line when there are few} */
    static CodeBlock arguments(List<CodeBlock> arguments) {
        return isShort(arguments) ? CodeBlock.join(arguments, ", ") : stacked(arguments);
    }

    private static boolean isShort(List<CodeBlock> arguments) {
        return arguments.size() <= ARGUMENTS_PER_LINE;
    }

    /** {@return the arguments of a call, each on a line of its own} */
    static CodeBlock stacked(List<CodeBlock> arguments) {
        return CodeBlock.of("\n$>$>$L$<$<", CodeBlock.join(arguments, ",\n"));
    }

    /** {@return the call of a method for each part, behind an expression; on lines of their own when there are several} */
    static CodeBlock chain(CodeBlock expression, List<CodeBlock> calls) {
        if (calls.size() <= 1) {
            return CodeBlock.join(List.of(expression, CodeBlock.join(calls, "")), "");
        }
        return CodeBlock.of("$L\n$>$>$L$<$<", expression, CodeBlock.join(calls, "\n"));
    }

    /** {@return the parts of a condition, each on a line of its own} */
    static CodeBlock continued(List<CodeBlock> parts, String operator) {
        return CodeBlock.of("$>$>$L$<$<", CodeBlock.join(parts, "\n" + operator));
    }

    /** {@return the same inside a statement, whose further lines are indented already} */
    static CodeBlock statementContinued(List<CodeBlock> parts, String operator) {
        return CodeBlock.join(parts, "\n" + operator);
    }
}
