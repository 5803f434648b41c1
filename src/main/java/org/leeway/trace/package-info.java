/**
 * Decision records: what happened to people who are followed and why. A record is data: the options
 * and what each was worth, the factors that counted with their weights, the draw, the parameters
 * behind the rule, and the response; two worlds can be laid beside each other record by record.
 * Nobody is followed unless asked for, and following changes nothing. Knows no other room: it is
 * written to while the model runs.
 */
@NullMarked
package org.leeway.trace;

import org.jspecify.annotations.NullMarked;
