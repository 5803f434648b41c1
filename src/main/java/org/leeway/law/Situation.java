package org.leeway.law;

import java.util.Optional;
import org.leeway.domain.Offence;

/**
 * What happens to a client.
 *
 * @param hours hours a week at work beside the benefit; 0 without work
 * @param wage gross euro an hour
 * @param offence what the client did wrong; empty when nothing
 * @param time the how manieth time, from 1
 * @param weeksWorked weeks in the job that was lost
 */
public record Situation(
    double hours, double wage, Optional<Offence> offence, int time, double weeksWorked) {}
