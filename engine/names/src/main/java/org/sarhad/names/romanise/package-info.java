/**
 * Romanisation systems: how a name written in Cyrillic or Arabic script is spelled in Latin letters by one standard.
 *
 * <p>Each system is a resource file of rules that reads like the published table; {@link RuleReader} documents the
 * notation. What lives here applies a named standard exactly. No guessing, no comparison of names and no dictionary ever
 * live here.
 */
@NullMarked
package org.sarhad.names.romanise;

import org.jspecify.annotations.NullMarked;
