package dev.tonewright.english.speech;

import dev.tonewright.language.Speech;
import dev.tonewright.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
          "(?<![\\p{L}\\p{N}])(?:"
              + "(?:(?:%n|\\p{Lu})(?:, |[ -]| and | to | of ))+(?:%n|\\p{Lu})(?: o'clock| [AP] M)?"
              + "|[\\p{L}]+(?: (?:%n|\\p{Lu}))*(?: (?:dot|slash) [\\p{L}]+(?: (?:%n|\\p{Lu}|%s)(?: \\p{L}+(?= (?:dot|slash|hyphen|underscore)))?)*)+"
                  .replace("%s", SIGN)
              + ")(?![\\p{L}\\p{N}])".replace("%n", NUMBER),
          Pattern.UNICODE_CASE);

  private final SpeechData data = SpeechData.load();

  /** What a figure behind it belongs to without being a name; a card's figures that are hidden. */
  private final Pattern numbered =
      Pattern.compile("(?i)(?:\\b" + SpeechData.any(data.numbered()) + "|[x*]{2,}) $");

  private final Map<String, List<Sayer>> byCountry = new ConcurrentHashMap<>();

  @Override
  public List<Spoken> spoken(String text, Locale locale, List<Span> names) {
    List<Sayer> sayers =
        byCountry.computeIfAbsent(locale.getCountry(), c -> new Sayers(data, locale).all());
    List<Spoken> found = new ArrayList<>();
    for (Sayer sayer : sayers) {
      Matcher matcher = sayer.pattern().matcher(text);
      while (matcher.find()) {
        Span span = new Span(matcher.start(), matcher.end());
        if (found.stream().noneMatch(f -> f.span().overlaps(span))) {
          String said = named(text, span, names) ? "" : sayer.say(matcher, text);
          found.add(new Spoken(span, sayer.kind(), said));
        }
      }
    }
    found.removeIf(f -> f.said().isEmpty());
    found.sort(Comparator.comparing(Spoken::span));
    return found;
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
        && !numbered.matcher(text.substring(0, span.start())).find()
        && names.stream().anyMatch(n -> n.end() + 1 == span.start() && text.charAt(n.end()) == ' ');
  }
}
