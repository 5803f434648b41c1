package org.leeway.process;

import org.leeway.domain.Response;

/**
 * What a professional did with a weighing, for the record.
 *
 * @param response what became of the weighing
 * @param talk what was done in the talk itself
 * @param told true when the reasoning was shared with the client
 * @param draw where the luck of the talk stands among the draws of responses; -1 where none was
 *     drawn
 * @param hoped true when it was drawn whether to look for something new
 * @param explained what became of a choice that leaves the protocol
 */
record Said(
    Response response, Response talk, boolean told, int draw, boolean hoped, Explained explained) {}
