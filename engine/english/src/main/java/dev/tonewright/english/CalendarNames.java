package dev.tonewright.english;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The English names of days and months, which have a capital and name no person. */
public final class CalendarNames {

  private static final Set<String> NAMES =
      Stream.concat(Arrays.stream(DayOfWeek.values()), Arrays.stream(Month.values()))
          .map(name -> name.toString().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private CalendarNames() {}

  /** Whether a word, in lower case, is one. */
  public static boolean has(String lower) {
    return NAMES.contains(lower);
  }
}
