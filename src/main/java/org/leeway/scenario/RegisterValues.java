package org.leeway.scenario;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The values of one week: the register says in which unit, the timelines which value. */
final class RegisterValues implements Values {
  private final Register register;
  private final Map<String, Timeline> timelines;
  private final int week;
  private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();

  RegisterValues(Register register, Map<String, Timeline> timelines, int week) {
    this.register = register;
    this.timelines = timelines;
    this.week = week;
  }

  @Override
  public Share share(String path) {
    return new Share(value(path, Unit.SHARE).number());
  }

  @Override
  public Probability probability(String path) {
    return new Probability(value(path, Unit.PROBABILITY).number());
  }

  @Override
  public RatePerYear rate(String path) {
    return new RatePerYear(value(path, Unit.PER_YEAR).number());
  }

  @Override
  public Weeks weeks(String path) {
    return new Weeks(value(path, Unit.WEEK).number());
  }

  @Override
  public Minutes minutes(String path) {
    return new Minutes(value(path, Unit.MINUTE).number());
  }

  @Override
  public Hours hours(String path) {
    return new Hours(value(path, Unit.HOUR).number());
  }

  @Override
  public Money money(String path) {
    return new Money(value(path, Unit.EURO).number());
  }

  @Override
  public int count(String path) {
    return Math.toIntExact((long) value(path, Unit.COUNT).number());
  }

  @Override
  public double number(String path) {
    Parameter parameter = parameter(path);
    if (!parameter.unit().isNumeric()) {
      throw new IllegalArgumentException(
          path + " is asked for as a number, but its unit is " + parameter.unit().word());
    }
    return valueOf(parameter).number();
  }

  @Override
  public boolean yes(String path) {
    return value(path, Unit.YES_NO).number() != 0;
  }

  @Override
  public String choice(String path) {
    return value(path, Unit.CHOICE).text();
  }

  @Override
  public String text(String path) {
    return value(path, Unit.TEXT).text();
  }

  @Override
  public boolean has(String path) {
    return timelines.containsKey(path);
  }

  @Override
  public Collection<String> children(String path) {
    return register.children(path);
  }

  @Override
  public <T> T once(Class<T> kind, Function<Values, T> make) {
    Object kept = made.get(kind);
    if (kept == null) { // not computeIfAbsent: what is made asks for other things on its way
      Object first = make.apply(this);
      kept = made.putIfAbsent(kind, first);
      kept = kept == null ? first : kept;
    }
    return kind.cast(kept);
  }

  private Value value(String path, Unit unit) {
    Parameter parameter = parameter(path);
    if (parameter.unit() != unit) {
      throw new IllegalArgumentException(
          path
              + " is asked for in "
              + unit.word()
              + ", but its unit is "
              + parameter.unit().word());
    }
    return valueOf(parameter);
  }

  private Value valueOf(Parameter parameter) {
    Timeline timeline = timelines.get(parameter.path());
    return timeline == null ? parameter.value() : timeline.at(week).value();
  }

  private Parameter parameter(String path) {
    Parameter parameter = register.get(path);
    if (parameter == null) {
      String near = Spelling.nearest(path, register.paths());
      throw new IllegalArgumentException(
          "the register has no " + path + (near.isEmpty() ? "" : ". Did you mean " + near + "?"));
    }
    return parameter;
  }
}
