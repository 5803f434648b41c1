package org.leeway.law;

/**
 * What is demanded of a client.
 *
 * @param exempt true when nothing is
 * @param applicationsPerWeek applications a week
 * @param acceptWork suitable work must be accepted
 * @param acceptAnyWork all work counts as suitable
 * @param useService service that is offered must be used
 * @param language the language must be learned
 * @param counterpart a return to society may be asked
 * @param counterpartHours most hours a week of it
 */
public record Duties(
    boolean exempt,
    double applicationsPerWeek,
    boolean acceptWork,
    boolean acceptAnyWork,
    boolean useService,
    boolean language,
    boolean counterpart,
    double counterpartHours) {}
