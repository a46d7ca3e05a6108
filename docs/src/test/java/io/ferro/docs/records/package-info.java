/** The models of existing-databases.md: some tables of the Chinook database. */
package io.ferro.docs.records;
