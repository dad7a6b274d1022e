package dev.tonewright.english.speech;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The tables of {@code speech.yml}.
 *
 * @param currencies written sign → one, several, one hundredth, several hundredths
 * @param units written unit → one, several
 * @param american British spelling → American spelling of units and of what is behind "per"
 * @param abbreviations what is written → what is said
 * @param zones time zones, behind a time
 * @param per what something costs or happens for each of: behind a stroke
 * @param counted what comes in millions: "5m users"
 * @param compared signs before a figure
 * @param compass the directions before a street
 * @param dialled numbers of three figures that everybody dials
 * @param portions what is told in fractions
 * @param ordered what one of several is
 * @param lasting what goes on for a count of
 * @param lastingKinds words between a count and what goes on for it
 * @param dated what stands before a day of the year
 * @param datedPerhaps what stands before a day of the year or another figure
 * @param datedThen what goes on behind a day of the year
 * @param worth what stands behind the amount that it is worth
 * @param timed what happens at a time of day
 * @param begun what is at a time of day or at a price: "start at 7.30"
 * @param moved what is at a time of day and at no price: "arrive at 7.30"
 * @param priced what tells a price
 * @param sold what may have a price
 * @param streets kinds of streets, behind their number and name
 * @param numberedStreets kinds of streets that are named by a number, written out
 * @param labels words before an id
 * @param numberLabels further words before "no." that is said "number"
 * @param numbered words that number what they name
 * @param beforeYear words before a year
 * @param names expressions of names that keep their figures
 */
record SpeechData(
    Map<String, List<String>> currencies,
    Map<String, List<String>> units,
    Map<String, String> american,
    Map<String, String> abbreviations,
    Map<String, String> zones,
    Map<String, String> per,
    List<String> counted,
    Map<String, String> compared,
    Map<String, String> compass,
    List<String> dialled,
    List<String> portions,
    List<String> ordered,
    List<String> lasting,
    List<String> lastingKinds,
    List<String> dated,
    List<String> datedPerhaps,
    List<String> datedThen,
    List<String> worth,
    List<String> timed,
    List<String> begun,
    List<String> moved,
    List<String> priced,
    List<String> sold,
    Map<String, String> streets,
    List<String> numberedStreets,
    List<String> labels,
    List<String> numberLabels,
    List<String> numbered,
    List<String> beforeYear,
    List<String> names) {

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  static Map<?, ?> yaml(String file) {
    try (InputStream in = SpeechData.class.getResourceAsStream("/dev/tonewright/english/" + file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the English language pack");
      }
      return (Map<?, ?>)
          new Load(LoadSettings.builder().setLabel(file).build()).loadFromInputStream(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SpeechData load() {
    Map<?, ?> file = yaml("speech.yml");
    Map<String, List<String>> currencies = new LinkedHashMap<>();
    for (Object entry : (Collection<?>) file.get("currencies")) {
      Map<?, ?> currency = (Map<?, ?>) entry;
      List<String> names = strings(currency.get("names"));
      strings(currency.get("signs")).forEach(sign -> currencies.put(sign, names));
    }
    Map<String, List<String>> units = new LinkedHashMap<>();
    ((Map<?, ?>) file.get("units")).forEach((unit, n) -> units.put("" + unit, strings(n)));
    return new SpeechData(
        currencies,
        units,
        pairs(file.get("american")),
        pairs(file.get("abbreviations")),
        pairs(file.get("zones")),
        pairs(file.get("per")),
        strings(file.get("counted")),
        pairs(file.get("compared")),
        pairs(file.get("compass")),
        strings(file.get("dialled")),
        strings(file.get("portions")),
        strings(file.get("ordered")),
        strings(file.get("lasting")),
        strings(file.get("lasting-kinds")),
        strings(file.get("dated")),
        strings(file.get("dated-perhaps")),
        strings(file.get("dated-then")),
        strings(file.get("worth")),
        strings(file.get("timed")),
        strings(file.get("begun")),
        strings(file.get("moved")),
        strings(file.get("priced")),
        strings(file.get("sold")),
        pairs(file.get("streets")),
        strings(file.get("numbered-streets")),
        strings(file.get("labels")),
        strings(file.get("number-labels")),
        strings(file.get("numbered")),
        strings(file.get("before-year")),
        strings(file.get("names")));
  }

  /** What a unit is called; {@code written} is one of {@link #units}. */
  String unit(String written, boolean one, boolean american) {
    return spelt(units.get(written).get(one ? 0 : 1), american);
  }

  /** A unit's name, "square metre" or "kilometres per hour" too, as the country spells it. */
  String spelt(String name, boolean american) {
    return american
        ? WORD.matcher(name).replaceAll(w -> this.american.getOrDefault(w.group(), w.group()))
        : name;
  }

  private static List<String> strings(Object list) {
    return ((Collection<?>) list).stream().map(String::valueOf).toList();
  }

  private static Map<String, String> pairs(Object map) {
    Map<String, String> pairs =
        new TreeMap<>(Comparator.comparing((String w) -> -w.length()).thenComparing(w -> w));
    ((Map<?, ?>) map).forEach((k, v) -> pairs.put("" + k, "" + v));
    return pairs;
  }

  /** Any of the words as an expression, the longest first. */
  static String any(Collection<String> words) {
    return words.stream()
        .sorted(Comparator.comparing((String w) -> -w.length()).thenComparing(w -> w))
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
