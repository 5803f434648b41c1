package org.leeway.process;

import org.leeway.world.Desk;

/**
 * Who decided in a conversation, and by what: what a record of it names beside what was weighed.
 *
 * @param desk what lay before the professional
 * @param decider code of the decision model, or {@link #CLIENT}
 * @param formed true when options were compared
 * @param choice what was chosen; {@link Weighing#NOTHING} for none
 * @param strategy what the professional worked by: the strategy, or today's service
 * @param designed true when there is a strategy, whether or not it was carried out today
 * @param voiced true when it was drawn whether the client decides
 * @param say what the strategy gives clients to say, 0 to 1
 * @param roomDrawn true when it was drawn whether room is felt
 * @param unclear true when more or less than is granted may be read into the frames
 * @param wished true when the client's wish was weighed
 * @param pressed true when there was so little time that few factors had to do
 */
record Deciding(
    Desk desk,
    String decider,
    boolean formed,
    int choice,
    Strategy strategy,
    boolean designed,
    boolean voiced,
    double say,
    boolean roomDrawn,
    boolean unclear,
    boolean wished,
    boolean pressed) {
  /** The decider where the client's own wish decides. */
  static final String CLIENT = "client";

  boolean isByClient() {
    return desk.isByClient();
  }

  /** True when the five steps decided: other models add up no factors. */
  boolean isWeighed(FiveSteps model) {
    return decider.equals(model.code());
  }
}
