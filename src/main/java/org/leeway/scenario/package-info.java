/**
 * What a user writes: YAML files that become a validated, immutable {@link
 * org.leeway.scenario.Scenario}. No simulation logic.
 *
 * <h2>The language in a page</h2>
 *
 * <pre>{@code
 * # yaml-language-server: $schema=../leeway.schema.json
 * name: Half the caseload
 * extends: ../netherlands.yaml
 * why: What would half as many clients per professional do, for whom?
 * regions: [Groningen, Friesland]              # may be left out: all of them
 *
 * service.contact.minutes: 60 minutes          # holds from the very start
 *
 * from week 52:                                # holds from this week on
 *   organisation[type=municipality].caseload.norm: x 0.5
 *   organisation[type=municipality].discretion:
 *     size: 0.8
 *   market.cycle: slack
 * }</pre>
 *
 * <p><b>Head.</b> {@code name} is what reports show; {@code extends} names one parent, a file seen
 * from this one, to any depth; {@code why} is the question; {@code regions} lists names or codes of
 * those of the parent's regions that take part; {@code from} dates the undated changes. A root has
 * no {@code extends}; it names its register ({@code parameters}, a directory) and its data pack
 * ({@code data}, a file). {@code theory} names a directory of cards (problems, goals, instruments,
 * mechanisms and what surrounds them), in a root or in a file that extends one: its cards replace
 * whole cards of the same kind and code, or are added. {@code schemes} names a directory of the law
 * in the same way: a card for each scheme. Every number of a card is a parameter at {@code
 * KIND.CODE.KEY}.
 *
 * <p><b>Paths.</b> Every other key is the path of a parameter. Dots and nested maps mean the same.
 * {@code organisation[type=municipality]} and {@code organisation[municipality]} mean the child
 * {@code organisation.municipality}; {@code organisation[*]} means every child that has the rest of
 * the path. The name before the equals sign is the one that the register gives the group as its
 * {@code selector}; any other is an error, and a group without one takes the child alone. A path
 * that names nothing is an error, never ignored.
 *
 * <p><b>Values.</b> A value may carry its unit ({@code 45 minutes}, {@code 13 weeks}, {@code 30 %}
 * for a share or a probability); the wrong unit is an error. {@code x 0.5} multiplies, {@code + 2}
 * and {@code "- 2"} shift: relative to the value that the <em>parent</em> has at that moment, never
 * to another line of the same file. YAML needs the quotes around the minus. A count that changes
 * relatively is rounded to a whole number. Switches are {@code yes} and {@code no}.
 *
 * <p><b>Weeks.</b> A change holds until the next change of the same parameter in the same file. A
 * value that is set replaces whatever the parent says from that week on, dated changes included; a
 * relative change follows the parent, whose dated changes show through. Undated changes hold from
 * the very start, burn-in included; {@code from week 0} leaves the burn-in as it was. The key
 * {@code from: week 52}, at the left margin, gives all undated changes of its file that week;
 * blocks such as {@code from week 104:} keep their own, and the regions hold from the very start.
 * One parameter changes at most once for one week.
 *
 * <p><b>Series.</b> Below {@code series} stand parameters of which a list of values follows each
 * other at equal times: {@code market.openings: {from: week 0, every: quarter, values: [1, 0.9]}}.
 *
 * <p><b>Command line.</b> {@code --set path=value} is one more file on top: undated, in the same
 * words.
 *
 * <p><b>Bounds.</b> A value outside what is <em>possible</em> (a share of 1.2) is refused; one
 * outside what is <em>plausible</em> ({@code low} to {@code high}) is allowed, since trying that is
 * what scenarios are for; {@link org.leeway.scenario.ResolvedValue#isPlausible()} tells.
 *
 * <h2>How it is read</h2>
 *
 * <p>{@link org.leeway.scenario.Scenarios} follows {@code extends} to the root, reads its register
 * and data pack into one {@code Register}, gives each parameter a {@code Timeline}, and lets each
 * file change the timelines, from the root down. Files may come from anywhere: size, encoding,
 * depth, anchors and tags are checked before anything is built from them ({@code SourceText},
 * {@code YamlReader}). Nothing throws but {@link org.leeway.scenario.ScenarioException}, which
 * carries every {@link org.leeway.scenario.Problem} that was found: file, line, column, path, what
 * is wrong, what was expected, and what may have been meant.
 */
@NullMarked
package org.leeway.scenario;

import org.jspecify.annotations.NullMarked;
