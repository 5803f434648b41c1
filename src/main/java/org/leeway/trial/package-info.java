/**
 * Virtual field experiments: who takes part, what is assigned to whom, and who has been enrolled.
 * Knows people by what can be seen of them; changes nothing in the world but its own roster.
 */
@NullMarked
package org.leeway.trial;

import org.jspecify.annotations.NullMarked;
