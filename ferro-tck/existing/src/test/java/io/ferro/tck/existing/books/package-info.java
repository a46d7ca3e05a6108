/** SchemaCrawler's test database of books, by Sualeh Fatehi: views, enums, domains, blanks and Greek in names. */
@NullMarked
package io.ferro.tck.existing.books;

import org.jspecify.annotations.NullMarked;
