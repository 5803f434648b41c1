/**
 * The theory that a scenario runs, seen as a whole: which card names which, in both directions,
 * which numbers are in force and whether a scenario changed them, the web from problem to goal, and
 * what of the documents is there and does something. It reads a scenario and changes nothing.
 */
@NullMarked
package org.leeway.theory;

import org.jspecify.annotations.NullMarked;
