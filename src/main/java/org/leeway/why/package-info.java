/**
 * Why a net effect is what it is: every client is compared with the same client in the other world.
 * Somebody who finds work in both did not need the change; somebody who finds it in neither was not
 * moved by it, or was moved and met a closed market. An average mixes the two; twins tell them
 * apart.
 */
@NullMarked
package org.leeway.why;

import org.jspecify.annotations.NullMarked;
