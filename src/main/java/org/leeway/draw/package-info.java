/**
 * Random draws keyed by meaning: each number is a pure function of seed, purpose, agent, week and
 * index. Lowest room beside the vocabulary, so that the making of a population and the phases of a
 * week draw in the same way.
 */
@NullMarked
package org.leeway.draw;

import org.jspecify.annotations.NullMarked;
