package dev.tonewright.english.speech;

import dev.tonewright.parse.ParsedText;
import dev.tonewright.rule.Speech;
import dev.tonewright.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an English script says in place of figures, signs and abbreviations. */
public final class EnglishSpeech implements Speech {

  private static final String NUMBER =
      "(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
          + "|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy"
          + "|eighty|ninety|hundred|thousand|million|first|second|third|fourth|fifth|sixth|seventh"
          + "|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth"
          + "|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)";

  private static final String SIGN =
      "(?:dot|slash|hyphen|underscore|at|point|plus|equals|question mark|ampersand|hash|colon"
          + "|percent sign)";

  /** Two numbers or letters in a row, and words joined by the names of signs. */
  private static final Pattern SAID =
      Pattern.compile(
          ("(?<![\\p{L}\\p{N}])(?:(?:(?:%n|\\p{Lu})(?:, |[ -]| and | to | of ))+(?:%n|\\p{Lu})(?:"
                  + " o'clock| [AP] M)?|[\\p{L}]+(?: (?:%n|\\p{Lu}))*(?: (?:dot|slash) [\\p{L}]+(?:"
                  + " (?:%n|\\p{Lu}|%s)(?: \\p{L}+(?= (?:dot|slash|hyphen|underscore)))?)*)+"
                  + ")(?![\\p{L}\\p{N}])")
              .replace("%n", NUMBER)
              .replace("%s", SIGN),
          Pattern.UNICODE_CASE);

  private final SpeechData data = SpeechData.load();
  private final Neighbours neighbours = new Neighbours(data);
  private final Attributives attributives = new Attributives(data);

  /** What a figure behind it belongs to without being a name; a card's figures that are hidden. */
  private final Pattern numbered =
      Pattern.compile("(?i)(?<=(?:\\b" + SpeechData.any(data.numbered()) + "|[x*]{2}) )");

  private final Map<String, List<Sayer>> byCountry = new ConcurrentHashMap<>();

  @Override
  public List<Spoken> spoken(ParsedText parsed, Locale locale, List<Span> names) {
    String text = parsed.text();
    List<Sayer> sayers =
        byCountry.computeIfAbsent(locale.getCountry(), c -> Sayers.all(data, locale));
    NavigableMap<Integer, Spoken> found = new TreeMap<>();
    for (Sayer sayer : sayers) {
      Matcher matcher = sayer.pattern().matcher(text);
      while (matcher.find()) {
        Span span = new Span(matcher.start(), matcher.end());
        Map.Entry<Integer, Spoken> before = found.lowerEntry(span.end());
        if (before == null || before.getValue().span().end() <= span.start()) {
          String said = named(text, span, names) ? "" : sayer.say(matcher, text);
          found.put(span.start(), new Spoken(span, sayer.kind(), said));
        }
      }
    }
    return neighbours.joined(
        text,
        attributives.singular(
            found.values().stream().filter(f -> !f.said().isEmpty()).toList(), parsed));
  }

  @Override
  public List<Span> said(String text) {
    List<Span> said = new ArrayList<>();
    Matcher matcher = SAID.matcher(text);
    while (matcher.find()) {
      said.add(new Span(matcher.start(), matcher.end()));
    }
    return said;
  }

  /** Whether a short figure stands right behind a name and belongs to it: "Windows 11". */
  private boolean named(String text, Span span, List<Span> names) {
    boolean figure = span.length() <= 4 && span.of(text).chars().allMatch(Character::isDigit);
    return figure
        && !numbered
            .matcher(text)
            .region(span.start(), text.length())
            .useTransparentBounds(true)
            .lookingAt()
        && names.stream().anyMatch(n -> n.end() + 1 == span.start() && text.charAt(n.end()) == ' ');
  }
}
