package org.leeway.twin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person under two policies.
 *
 * @param person readable name
 * @param base name of the base
 * @param alternative name of the alternative
 * @param settings the size of the worlds
 * @param changesFrom the first week in which the scenarios differ
 * @param profile who the person is, in words; the same in both worlds
 * @param firstSign the first week in which anything at all differed for the person, to the last
 *     digit; null when nothing ever did
 * @param service where their service first comes out differently: a conversation that only one of
 *     them has, or another choice; null when it never does
 * @param parting where the lives part; null when they never do
 * @param upstream what differed before that, the earliest first
 * @param weeks what happened, week by week
 */
public record Twin(
    String person,
    String base,
    String alternative,
    TwinSettings settings,
    int changesFrom,
    String profile,
    @Nullable Integer firstSign,
    @Nullable Parting service,
    @Nullable Parting parting,
    List<Upstream> upstream,
    List<TwinWeek> weeks) {
  public Twin {
    upstream = List.copyOf(upstream);
    weeks = List.copyOf(weeks);
  }
}
