package org.leeway.why;

import java.util.List;
import org.leeway.domain.Group;
import org.leeway.method.Estimate;

/**
 * What the change did to a group.
 *
 * @param group code of the group
 * @param people twins, as persons of the whole country, in the mean over the seeds
 * @param base share who find work without the change
 * @param changed share who find work with it
 * @param net more in work, as a share of the group
 * @param sooner weeks that those who find work in both find it sooner; not a number without such
 * @param kinds share of every kind, in the order of {@link Kind}
 * @param reasons share of every reason, in the order of {@link Reason}
 * @param label what the change is called for this group
 * @param sure false when a deciding figure cannot be told from its threshold
 */
public record GroupEffect(
    String group,
    double people,
    Estimate base,
    Estimate changed,
    Estimate net,
    Estimate sooner,
    List<Estimate> kinds,
    List<Estimate> reasons,
    String label,
    boolean sure) {
  public GroupEffect {
    kinds = List.copyOf(kinds);
    reasons = List.copyOf(reasons);
    if (kinds.size() != Kind.values().length || reasons.size() != Reason.values().length) {
      throw new IllegalArgumentException("group " + group + " has not one share per kind");
    }
    Label.byCode(label);
    byCode(group);
  }

  /** The label. */
  public Label named() {
    return Label.byCode(label);
  }

  /** The group. */
  public Group whom() {
    return byCode(group);
  }

  private static Group byCode(String code) {
    return Group.inOrder().stream()
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no group " + code));
  }

  /** The share of a kind. */
  public Estimate kind(Kind kind) {
    return kinds.get(kind.ordinal());
  }

  /** The share of a reason. */
  public Estimate reason(Reason reason) {
    return reasons.get(reason.ordinal());
  }
}
