/**
 * The law of benefits: what a client has a right to, must do and may keep, and what follows an
 * offence. Pure functions on what the scheme cards of a scenario say in a week; no simulation.
 */
@NullMarked
package org.leeway.law;

import org.jspecify.annotations.NullMarked;
