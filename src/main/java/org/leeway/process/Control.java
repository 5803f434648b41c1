package org.leeway.process;

/**
 * Who decides in a strategy; each from 0 (not at all) to 1.
 *
 * @param discretion room of professionals to leave the design
 * @param standardisation part of the programme that is the same for everybody
 * @param clientContentSay say of the client on what is done
 * @param clientPaceSay say of the client on how fast
 * @param consultantOverClient say of the professional over the client
 */
record Control(
    double discretion,
    double standardisation,
    double clientContentSay,
    double clientPaceSay,
    double consultantOverClient) {
  /** Leaves the room of professionals as it is, and adds nothing. */
  static final Control AS_TODAY = new Control(1, 0, 0, 0, 0);

  static Control of(StrategyRanks ranks) {
    return new Control(
        ranks.share("control.discretion"),
        ranks.share("control.standardisation"),
        ranks.share("control.client-content-say"),
        ranks.share("control.client-pace-say"),
        ranks.share("control.consultant-over-client"));
  }
}
