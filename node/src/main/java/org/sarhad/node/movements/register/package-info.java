/** The pages of the register: search with a purpose, a person's crossings over time, the figures of a day. */
@NullMarked
package org.sarhad.node.movements.register;

import org.jspecify.annotations.NullMarked;
