/**
 * How agents decide, as far as a study may replace it: one small interface for professionals, one
 * for clients who search, one for employers who screen and one for managers. Whoever implements one
 * needs nothing else of Leeway but the vocabulary. Implementations keep no state: one instance
 * serves all threads, and all chance comes from what they are given.
 */
@NullMarked
package org.leeway.decision;

import org.jspecify.annotations.NullMarked;
