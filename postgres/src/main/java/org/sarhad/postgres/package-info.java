/**
 * The embedded database: unpacks, creates, starts, adopts and stops a PostgreSQL server of our own in a folder.
 *
 * <p>Shared by the node and by tests, so that both run on the same engine. No schema and no query of the product ever
 * lives here.
 */
@NullMarked
package org.sarhad.postgres;

import org.jspecify.annotations.NullMarked;
