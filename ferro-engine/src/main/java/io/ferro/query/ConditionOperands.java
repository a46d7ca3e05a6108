package io.ferro.query;

import io.ferro.spi.Aggregation;
import io.ferro.spi.ConditionNode;
import io.ferro.spi.ConditionNode.And;
import io.ferro.spi.ConditionNode.Comparison;
import io.ferro.spi.ConditionNode.Exists;
import io.ferro.spi.ConditionNode.Like;
import io.ferro.spi.ConditionNode.Membership;
import io.ferro.spi.ConditionNode.Not;
import io.ferro.spi.ConditionNode.NullCheck;
import io.ferro.spi.ConditionNode.Or;
import io.ferro.spi.ConditionNode.Tuple;
import io.ferro.spi.ConditionNode.Within;
import io.ferro.spi.Operand;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what a condition is about. What is about rows of other tables only is left out. */
final class ConditionOperands {

    private ConditionOperands() {}

    static Optional<Operand> aggregate(ConditionNode node) {
        return of(node).filter(Aggregation.class::isInstance).findFirst();
    }

    static Stream<Operand> of(ConditionNode node) {
        if (node instanceof Comparison<?> comparison) {
            return Stream.of(comparison.operand());
        }
        if (node instanceof Tuple tuple) {
            return tuple.parts().stream().flatMap(ConditionOperands::of);
        }
        if (node instanceof Membership<?> membership) {
            return Stream.of(membership.operand());
        }
        if (node instanceof NullCheck check) {
            return Stream.of(check.operand());
        }
        if (node instanceof Like like) {
            return Stream.of(like.operand());
        }
        if (node instanceof Within within) {
            return Stream.of(within.column());
        }
        if (node instanceof Exists exists) {
            return Stream.of(exists.own());
        }
        if (node instanceof And and) {
            return and.parts().stream().flatMap(ConditionOperands::of);
        }
        if (node instanceof Or or) {
            return or.parts().stream().flatMap(ConditionOperands::of);
        }
        return node instanceof Not not ? of(not.part()) : Stream.empty();
    }
}
