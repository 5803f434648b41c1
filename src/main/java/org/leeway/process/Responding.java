package org.leeway.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.leeway.domain.Reading;
import org.leeway.domain.Response;
import org.leeway.draw.Purpose;
import org.leeway.scenario.Values;
import org.leeway.world.Desk;

/**
 * Step 5 of the weighing: what the professional does (weighing.md 2.1). To start an instrument is
 * to follow or to leave what is prescribed. One conversation holds several weighings: whether or
 * not something is started, in the talk a professional takes control, says what is seen, gives
 * information or lets things be, by what the case calls for. The doses of what a conversation does
 * to the client differ by the response.
 */
final class Responding {
  private static final Response[] RESPONSES = Response.values();
  private static final int NUMBER = RESPONSES.length;

  /** Where the luck of the responses stands among the draws. */
  private static final int FIRST_LUCK = 8;

  /** One thing that a response is called for by. */
  private record Call(Reading reading, double size) {}

  private final double unsteadiness;
  private final Knowledge knowledge;
  private final Response[] talking;
  private final Call[][] calls = new Call[NUMBER][];
  private final double[][] doses;

  Responding(Values values, Mechanisms mechanisms, Knowledge knowledge) {
    this.knowledge = knowledge;
    unsteadiness = values.number("weighing.unsteadiness");
    List<Response> calledFor = new ArrayList<>();
    doses = new double[NUMBER][mechanisms.all().size()];
    for (Response response : RESPONSES) {
      String path = "response." + response.code() + ".";
      List<String> readings = List.copyOf(values.children(path + "for"));
      if (!readings.isEmpty()) {
        calledFor.add(response);
      }
      calls[response.ordinal()] =
          readings.stream()
              .map(code -> new Call(reading(code), values.number(path + "for." + code)))
              .toArray(Call[]::new);
      for (Mechanism mechanism : mechanisms.all()) {
        String dose = path + "dose." + mechanism.code();
        doses[response.ordinal()][mechanism.place()] = values.has(dose) ? values.number(dose) : 1;
      }
    }
    talking = calledFor.toArray(Response[]::new);
  }

  private static Reading reading(String code) {
    for (Reading reading : Reading.values()) {
      if (reading.code().equals(code)) {
        return reading;
      }
    }
    throw new IllegalArgumentException("no reading " + code);
  }

  /** What the professional does in the talk itself. */
  Response inTalk(Desk desk) {
    double[] luck = desk.region().picture().luck();
    long client = desk.region().jobseekers().id.get(desk.row());
    desk.region()
        .draws()
        .gumbels(Purpose.RESPONSE, client, desk.week(), FIRST_LUCK, luck, talking.length);
    double sigma = unsteadiness * knowledge.unsteady(desk.reading(Reading.METHODICAL));
    Response best = Response.NONE;
    double most = Double.NEGATIVE_INFINITY;
    for (int place = 0; place < talking.length; place++) {
      Response response = talking[place];
      double called = sigma * luck[FIRST_LUCK + place];
      for (Call call : calls[response.ordinal()]) {
        called += call.size() * desk.reading(call.reading());
      }
      if (called > most) {
        most = called;
        best = response;
      }
    }
    return best;
  }

  /** Where the luck of a response in the talk stands among the draws; -1 where none was drawn. */
  int draw(Response talk) {
    int place = Arrays.asList(talking).indexOf(talk);
    return place < 0 ? place : FIRST_LUCK + place;
  }

  /** How much of a mechanism a conversation holds after a response, against the usual. */
  double dose(Response response, int mechanism) {
    return doses[response.ordinal()][mechanism];
  }
}
