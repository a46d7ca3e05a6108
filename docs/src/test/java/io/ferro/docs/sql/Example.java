package io.ferro.docs.sql;

/**
 * One query of the page.
 *
 * @param id the names of its class and its method
 * @param about the sentence above it
 * @param code what runs
 */
record Example(String id, String about, String code) {}
