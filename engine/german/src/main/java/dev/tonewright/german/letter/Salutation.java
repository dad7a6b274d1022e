package dev.tonewright.german.letter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The salutation that opens a reply.
 *
 * @param end code unit behind its last word
 * @param body first code unit of what follows; the text's length where nothing does
 * @param alone whether a line break parts it from the body
 */
record Salutation(int end, int body, boolean alone) {

  private static final String NAME =
      "(?:(?:Frau|Herrn?|Familie|Dr\\.|Prof\\.|Mag\\.|Dipl\\.-Ing\\.)[ ])*"
          + "(?:\\p{Lu}[\\p{L}'’-]+|\\{\\{[^}]{1,60}}}|\\{[\\w.]{1,40}}|#\\w+#|\\[[A-Z_ ]{1,40}]|[A-Z]+-[A-Z]+)"
          + "(?:[ ](?!Vielen|Danke|Wir|Ich|Bitte|Ihr|Ihre|Das|Die|Der|Es)\\p{Lu}[\\p{L}'’-]+){0,3}";

  private static final Pattern OPENING =
      Pattern.compile(
          "^\\s*(?:"
              + "(?:[Ss]ehr geehrte[rs]?|[Ll]iebe[rs]?) (?:Damen und Herren|"
              + NAME
              + ")"
              + "|(?i:hallo|hi|hey|moin|servus|grüezi|grüß gott|(?:schönen )?guten (?:tag|morgen|abend))"
              + "(?:,? (?:zusammen|alle|liebe[rs]? "
              + NAME
              + "|"
              + NAME
              + "))?"
              + ")(?=\\s*(?:[,!.]|\\n|$))");

  /** The salutation at the start of a text. */
  static Optional<Salutation> of(String text) {
    Matcher opening = OPENING.matcher(text);
    if (!opening.find()) {
      return Optional.empty();
    }
    int at = opening.end();
    while (at < text.length() && ",!. \t".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    int body = at;
    while (body < text.length() && Character.isWhitespace(text.charAt(body))) {
      body++;
    }
    boolean alone = text.substring(opening.end(), body).contains("\n") || body == text.length();
    return Optional.of(new Salutation(opening.end(), body, alone));
  }
}
