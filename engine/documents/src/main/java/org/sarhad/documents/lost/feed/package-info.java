/**
 * Reads reports of lost documents from files: CSV, JSON Lines and JSON, record by record.
 *
 * <p>What cannot be read is kept aside with line, field and reason, never dropped and never repaired; nothing about the
 * register's own files lives here.
 */
@NullMarked
package org.sarhad.documents.lost.feed;

import org.jspecify.annotations.NullMarked;
