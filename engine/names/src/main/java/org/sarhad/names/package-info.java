/**
 * Names of people and organisations in any script: parse, romanise, compare, explain.
 *
 * <p>Works on text alone: no lists, no identities, no storage, no network, and no framework. National and international
 * romanisation systems live in {@code org.sarhad.names.romanise}.
 */
@NullMarked
package org.sarhad.names;

import org.jspecify.annotations.NullMarked;
