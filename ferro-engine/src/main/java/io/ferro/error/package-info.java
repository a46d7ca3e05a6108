/**
 * The text of every error, one class for each concept and one range of ids for each class: 01nn connections, 02nn sessions and
 * transactions, 03nn models, 04nn queries, 05nn the database. Ids from 06nn on belong to the other modules.
 */
@NullMarked
package io.ferro.error;

import org.jspecify.annotations.NullMarked;
