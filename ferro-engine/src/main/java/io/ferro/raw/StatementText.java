package io.ferro.raw;

import java.util.List;

/**
 * One statement as its text has it.
 *
 * @param words its words, in lower case; none for one that has no words
 * @param parameters how many values it takes
 * @param end where it ends in the text: at its semicolon, or where the text ends
 */
record StatementText(List<String> words, int parameters, int end) {}
