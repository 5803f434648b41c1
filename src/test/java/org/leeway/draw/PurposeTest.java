package org.leeway.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class PurposeTest {
  /** Never edit a line; add new purposes at the end with a code that was never used. */
  private static final String[] FROZEN = {
    "TRAIT=1",
    "INFLOW=2",
    "ADMINISTRATIVE_EXIT=3",
    "EMPLOYER_TRAIT=4",
    "VACANCY_OPENING=5",
    "VACANCY_TRAIT=6",
    "VACANCY_LAPSE=7",
    "PROFESSIONAL_TRAIT=8",
    "PROFESSIONAL_EXIT=9",
    "MANAGER_TRAIT=10",
    "ALLOCATION=11",
    "PERCEPTION=12",
    "CHOICE=13",
    "PERCEIVED_ROOM=14",
    "APPLICATIONS=15",
    "VACANCY_FOUND=16",
    "CHANNEL=17",
    "SIGNAL=18",
    "ACCEPTANCE=19",
    "SEPARATION=20",
    "CYCLE=21",
    "LIFE_EVENT=22",
    "GIVING_UP=23",
    "ROTATION=24",
    "MANAGEMENT=25",
    "CLIENT_REQUEST=26",
    "TURN=27",
    "SANCTION=28",
    "ASSIGNMENT=29",
    "TASK=30",
    "CONNECTION=31",
    "MISJUDGED_FIT=32",
    "VOICE=33",
    "SELECTION=34",
    "FIDELITY=35",
    "CARVING=36",
    "GROUP=37",
    "CUSTOMER=38",
    "IMPRESSION=39",
    "LIKING=40",
    "WEIGHT=41",
    "RESPONSE=42",
    "ROOM=43",
    "DEVIATION=44",
    "ABSENCE=45",
    "AUDIT=46",
    "INCIDENT=47",
    "MANAGER_VIEW=48",
    "INTERVISION=49",
    "RANDOM_CHOICE=50",
    "SAMPLE=51",
    "STAFF=52",
    "GROUP_TALK=53",
    "OWN_SEARCH=54",
    "OWN_SCREENING=55",
    "OWN_MANAGER=56",
    "ABILITY=57",
    "WELCOME=58",
    "LETTER=59",
    "CONTRACT=60",
    "CIRCUMSTANCES=70",
    "AT_START=71",
    "SICK_LEAVE=75",
    "PARTICIPATION=76",
    "ADAPTATION=77",
    "PLACE=80",
    "HOPE=81",
    "HOLDING_OUT=83",
    "PLACE_LEFT=84",
    "GROUP_MEMBERS=85",
    "CALL_FROM_WORK=86",
  };

  @Test
  void purposesKeepTheirCodesForEver() {
    assertThat(Arrays.stream(Purpose.values()).map(purpose -> purpose + "=" + purpose.code()))
        .containsExactly(FROZEN);
  }

  @Test
  void noTwoPurposesShareACode() {
    assertThat(Arrays.stream(Purpose.values()).map(Purpose::code)).doesNotHaveDuplicates();
  }
}
