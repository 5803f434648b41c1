package org.leeway.process;

import java.util.ArrayList;
import java.util.List;
import org.leeway.domain.Response;
import org.leeway.world.Desk;

/**
 * The parameters behind the rule of a decision, those of who decided first. A path may name a
 * group, such as all that calls for a response.
 */
final class Grounds {
  private final Deciding deciding;
  private final Desk desk;
  private final String organisation;
  private final List<String> paths = new ArrayList<>();

  private Grounds(Deciding deciding) {
    this.deciding = deciding;
    this.desk = deciding.desk();
    organisation = "organisation." + desk.office().organisation().code() + ".";
  }

  /**
   * @param weighed true when the five steps decided
   */
  static List<String> of(Deciding deciding, boolean weighed, Said said) {
    Grounds grounds = new Grounds(deciding);
    if (!deciding.formed()) {
      grounds.ofNoChoice(said);
    } else if (deciding.isByClient()) {
      grounds.ofClient();
    } else {
      grounds.ofProfessional(weighed);
    }
    grounds.ofExplaining(said.explained());
    if (said.draw() >= 0) {
      grounds.paths.add("response." + said.talk().code() + ".for");
    }
    return grounds.paths;
  }

  private void ofClient() {
    boolean byStrategy = deciding.say() > 0;
    if (byStrategy) {
      paths.add(deciding.strategy().sayPath());
    }
    paths.add(organisation + "client-voice");
    paths.add("manager.backs-clients");
    paths.add("voice.usual-trust");
    if (desk.office().budget() <= 0) {
      paths.add(organisation + "personal-budget");
    }
    paths.add("weighing.inaction");
    paths.add("weighing.unsteadiness");
    if (byStrategy) {
      paths.add(organisation + "strategy");
    }
    fidelity();
  }

  private void ofProfessional(boolean weighed) {
    if (!weighed) {
      paths.add(organisation + "model");
    }
    ofDesign(weighed);
    if (weighed) {
      ofWeighing();
    }
    paths.add(organisation + "discretion.size");
    paths.add(organisation + "discretion.clarity");
  }

  /** What is prescribed: by protocol, or by the strategy that takes its place. */
  private void ofDesign(boolean weighed) {
    if (!desk.isByOwnDesign()) {
      int choice = deciding.choice();
      paths.add(organisation + "strategy");
      paths.add(
          choice == Weighing.NOTHING
              ? "strategy." + deciding.strategy().code()
              : deciding.strategy().instrumentPath(choice));
      if (weighed) {
        paths.add("weighing.strategy-pull");
      }
    } else {
      paths.add(organisation + "protocol." + desk.kind().code());
      if (weighed) {
        paths.add("weighing.protocol-pull");
      }
    }
    fidelity();
  }

  private void fidelity() {
    if (deciding.designed()) {
      paths.add(organisation + "fidelity");
    }
  }

  private void ofWeighing() {
    if (!desk.isFast()) {
      paths.add("weighing.minutes-base");
      paths.add("weighing.minutes-per-factor");
    } else {
      paths.add(deciding.pressed() ? "weighing.fast-below" : "weighing.recognition");
      paths.add("weighing.fast-factors");
    }
    paths.add("weighing.scale");
    paths.add("weighing.inaction");
    paths.add("weighing.unsteadiness");
    paths.add("weighing.real-possibility");
    if (desk.advised() != Weighing.NOTHING) {
      paths.add(organisation + "advice");
    }
  }

  private void ofExplaining(Explained explained) {
    if (explained.isAsked()) {
      paths.add(organisation + "deviation.report");
    }
    if (explained.isHeard()) {
      paths.add("deviation.challenged");
    }
  }

  private void ofNoChoice(Said said) {
    if (said.talk() == Response.GATHER) {
      paths.add("weighing.enough");
      paths.add("weighing.gathers");
      return;
    }
    if (said.response() == Response.RECONSIDER) {
      paths.add("weighing.reconsider");
    }
    if (said.hoped()) {
      paths.add("service.hope-half");
      paths.add("service.tried-per-year");
    } else {
      paths.add("service.side-by-side");
    }
  }
}
