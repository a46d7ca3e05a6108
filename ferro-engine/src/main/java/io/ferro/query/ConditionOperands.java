package io.ferro.query;

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
import java.util.function.Consumer;

/** Finds what a condition is about. What is about rows of other tables only is left out. */
final class ConditionOperands {

    private ConditionOperands() {}

    /** Shows each operand of a condition, in the order in which it names them. */
    static void each(ConditionNode node, Consumer<? super Operand> taker) {
        if (node instanceof Comparison<?> comparison) {
            taker.accept(comparison.operand());
        } else if (node instanceof Tuple tuple) {
            tuple.parts().forEach(part -> each(part, taker));
        } else if (node instanceof Membership<?> membership) {
            taker.accept(membership.operand());
        } else if (node instanceof NullCheck check) {
            taker.accept(check.operand());
        } else if (node instanceof Like like) {
            taker.accept(like.operand());
        } else if (node instanceof Within within) {
            taker.accept(within.column());
        } else if (node instanceof Exists exists) {
            taker.accept(exists.own());
        } else if (node instanceof And and) {
            and.parts().forEach(part -> each(part, taker));
        } else if (node instanceof Or or) {
            or.parts().forEach(part -> each(part, taker));
        } else if (node instanceof Not not) {
            each(not.part(), taker);
        }
    }
}
