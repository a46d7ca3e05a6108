package io.ferro.tck.meaning;

import io.ferro.query.Attribute;
import io.ferro.query.ComparableAttribute;
import io.ferro.query.Condition;
import io.ferro.query.NumberAttribute;
import io.ferro.query.StringAttribute;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A condition, and what it means in plain Java. Both are made together.
 *
 * @param condition the condition
 * @param meaning whether it holds for a sample
 * @param text what it is, for people
 */
record RandomCondition(Condition<Sample> condition, Function<Sample, Truth> meaning, String text) {

    private static final List<String> OPERATORS = List.of("eq", "ne", "gt", "ge", "lt", "le", "between");
    private static final List<StringAttribute<Sample>> TEXTS = List.of(Sample_.text, Sample_.otherText, Sample_.word);
    private static final long[] LONGS = {0, 1, -7, 1L << 53, (1L << 53) + 1, Long.MAX_VALUE, Long.MIN_VALUE};

    boolean selects(Sample sample) {
        return meaning.apply(sample) == Truth.TRUE;
    }

    /** {@return a condition of at most so many levels} */
    static RandomCondition of(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 1 : 6)) {
            case 1, 2 -> of(random, depth - 1).and(of(random, depth - 1));
            case 3, 4 -> of(random, depth - 1).or(of(random, depth - 1));
            case 5 -> of(random, depth - 1).not();
            default -> about(Fields.any(random), random);
        };
    }

    private RandomCondition and(RandomCondition other) {
        return new RandomCondition(
                condition.and(other.condition),
                sample -> meaning.apply(sample).and(other.meaning.apply(sample)),
                "(" + text + " and " + other.text + ")");
    }

    private RandomCondition or(RandomCondition other) {
        return new RandomCondition(
                condition.or(other.condition),
                sample -> meaning.apply(sample).or(other.meaning.apply(sample)),
                "(" + text + " or " + other.text + ")");
    }

    private RandomCondition not() {
        return new RandomCondition(
                condition.not(), sample -> meaning.apply(sample).not(), "not " + text);
    }

    private static <T> RandomCondition about(Field<T> field, Random random) {
        int kind = random.nextInt(10);
        if (kind == 0) {
            return new RandomCondition(
                    field.attribute().isNull(), sample -> Truth.of(field.of(sample) == null), field + " isNull");
        }
        if (kind == 1) {
            return new RandomCondition(
                    field.attribute().isNotNull(), sample -> Truth.of(field.of(sample) != null), field + " isNotNull");
        }
        if (kind <= 3) {
            return member(field, random, random.nextBoolean());
        }
        return kind <= 6 ? special(field, random, kind == 4) : compared(field, random);
    }

    /** What fields of this type have and others have not. */
    private static <T> RandomCondition special(Field<T> field, Random random, boolean truth) {
        if (field.attribute().equals(Sample_.flag)) {
            return truth(truth);
        }
        for (StringAttribute<Sample> attribute : TEXTS) {
            if (field.attribute().equals(attribute)) {
                return pattern(attribute, random);
            }
        }
        return field.attribute() instanceof NumberAttribute<Sample, ?> attribute
                ? number(attribute, random)
                : compared(field, random);
    }

    private static <T> RandomCondition member(Field<T> field, Random random, boolean negated) {
        List<T> values = Stream.generate(() -> field.any(random))
                .limit(random.nextInt(5))
                .toList();
        return new RandomCondition(
                negated ? field.attribute().notIn(values) : field.attribute().in(values),
                sample -> {
                    if (values.isEmpty()) {
                        return Truth.of(negated);
                    }
                    T held = field.of(sample);
                    return held == null
                            ? Truth.UNKNOWN
                            : Truth.of(negated
                                    != values.stream()
                                            .anyMatch(value -> field.order().compare(held, value) == 0));
                },
                field + (negated ? " notIn " : " in ") + values);
    }

    private static <T> RandomCondition compared(Field<T> field, Random random) {
        boolean ordered = field.attribute() instanceof ComparableAttribute<Sample, ?>;
        String operator = OPERATORS.get(random.nextInt(ordered ? OPERATORS.size() : 2));
        T value = field.any(random);
        T greatest = field.any(random);
        return new RandomCondition(
                comparison(field, operator, value, greatest),
                sample -> {
                    T held = field.of(sample);
                    return held == null
                            ? Truth.UNKNOWN
                            : holds(
                                    operator,
                                    field.order().compare(held, value),
                                    field.order().compare(held, greatest));
                },
                field + " " + operator + " " + value + (operator.equals("between") ? " and " + greatest : ""));
    }

    private static Truth holds(String operator, int compared, int comparedWithGreatest) {
        IntPredicate test = switch (operator) {
            case "eq" -> found -> found == 0;
            case "ne" -> found -> found != 0;
            case "gt" -> found -> found > 0;
            case "ge" -> found -> found >= 0;
            case "lt" -> found -> found < 0;
            case "le" -> found -> found <= 0;
            default -> found -> found >= 0 && comparedWithGreatest <= 0;
        };
        return Truth.of(test.test(compared));
    }

    private static <T> Condition<Sample> comparison(Field<T> field, String operator, T value, T greatest) {
        if (field.attribute() instanceof ComparableAttribute<Sample, T> attribute) {
            return switch (operator) {
                case "gt" -> attribute.gt(value);
                case "ge" -> attribute.ge(value);
                case "lt" -> attribute.lt(value);
                case "le" -> attribute.le(value);
                case "between" -> attribute.between(value, greatest);
                default -> equality(attribute, operator, value);
            };
        }
        return equality(field.attribute(), operator, value);
    }

    private static <T> Condition<Sample> equality(Attribute<Sample, T> attribute, String operator, T value) {
        return operator.equals("eq") ? attribute.eq(value) : attribute.ne(value);
    }

    private static RandomCondition truth(boolean wanted) {
        return new RandomCondition(
                wanted ? Sample_.flag.isTrue() : Sample_.flag.isFalse(),
                sample -> sample.flag == null ? Truth.UNKNOWN : Truth.of(sample.flag == wanted),
                wanted ? "flag isTrue" : "flag isFalse");
    }

    /** A number of any type may be compared with a {@code long}. */
    private static RandomCondition number(NumberAttribute<Sample, ?> attribute, Random random) {
        String operator = OPERATORS.get(random.nextInt(OPERATORS.size()));
        long value = LONGS[random.nextInt(LONGS.length)];
        long greatest = LONGS[random.nextInt(LONGS.length)];
        Condition<Sample> condition = switch (operator) {
            case "eq" -> attribute.eq(value);
            case "ne" -> attribute.ne(value);
            case "gt" -> attribute.gt(value);
            case "ge" -> attribute.ge(value);
            case "lt" -> attribute.lt(value);
            case "le" -> attribute.le(value);
            default -> attribute.between(value, greatest);
        };
        Field<?> field = Fields.all().stream()
                .filter(each -> each.attribute() == attribute)
                .findFirst()
                .orElseThrow();
        return new RandomCondition(
                condition,
                sample -> field.of(sample) instanceof Number held
                        ? holds(operator, compare(held, value), compare(held, greatest))
                        : Truth.UNKNOWN,
                attribute + " " + operator + " long " + value + (operator.equals("between") ? " and " + greatest : ""));
    }

    private static int compare(Number held, long number) {
        if (held instanceof BigDecimal decimal) {
            return decimal.compareTo(BigDecimal.valueOf(number));
        }
        return held instanceof Double || held instanceof Float
                ? Double.compare(held.doubleValue() + 0.0, (double) number)
                : Long.compare(held.longValue(), number);
    }

    private static RandomCondition pattern(StringAttribute<Sample> attribute, Random random) {
        String pattern = Texts.pattern(random);
        String text = Texts.any(random);
        String literal = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return switch (random.nextInt(6)) {
            case 0 -> matching(attribute, attribute.like(pattern), pattern, false);
            case 1 -> matching(attribute, attribute.ilike(pattern), pattern, true);
            case 2 -> matching(attribute, attribute.startsWith(text), literal + "%", false);
            case 3 -> matching(attribute, attribute.endsWith(text), "%" + literal, false);
            case 4 -> matching(attribute, attribute.contains(text), "%" + literal + "%", false);
            default -> matching(attribute, attribute.containsIgnoreCase(text), "%" + literal + "%", true);
        };
    }

    private static RandomCondition matching(
            StringAttribute<Sample> attribute, Condition<Sample> condition, String pattern, boolean ignoreCase) {
        Function<Sample, String> held = attribute == Sample_.text
                ? sample -> sample.text
                : attribute == Sample_.otherText ? sample -> sample.otherText : sample -> sample.word;
        Predicate<String> test = text -> Pattern.matches(pattern, text, ignoreCase);
        return new RandomCondition(
                condition,
                sample -> {
                    String text = held.apply(sample);
                    return text == null ? Truth.UNKNOWN : Truth.of(test.test(text));
                },
                attribute + (ignoreCase ? " ilike " : " like ") + pattern);
    }

    @Override
    public String toString() {
        return text;
    }
}
