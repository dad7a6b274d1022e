package dev.tonewright.english;

import dev.tonewright.language.Expressions;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.rule.RuleContext;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name that opens a reply in place of a greeting: "Sam,", "Sam - we have …", "Ms Okafor,".
 *
 * @param start first code unit of the name, with its title
 * @param nameEnd code unit after the name
 * @param bodyStart first code unit of what follows
 * @param alone whether it stands on a line of its own
 * @param sure whether it certainly is a name; where it may be one, no greeting is set above it
 */
record OpeningName(int start, int nameEnd, int bodyStart, boolean alone, boolean sure) {

  private static final Pattern OPENING =
      Pattern.compile(
          "(?<name>"
              + (NamePlaceholder.PATTERN + "|(?<title>" + PersonName.TITLE + "\\b\\.?\\h+)?+")
              + "(?<words>\\p{Lu}[\\p{L}'’-]{1,20}(?:\\h+\\p{Lu}(?:\\.|[\\p{L}'’-]{1,20})){0,2})"
              + ("(?<honorific>\\h+" + PersonName.HONORIFIC + "\\b)?)")
              + "(?<mark>\\h*[,:!.]|\\h+[-–—]|)(?:(?<line>\\h*\\n\\s*)|\\h+)");

  /** A clause that a name is no subject of: "Sam, were you able …". */
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?i:I|we|you|were you|are you|do you|did you|have you|can|could|would|will you"
              + "|please|thank|thanks|let|sorry)(?![\\w-])");

  /** What goes on from the reader's name as a subject or in a row of names. */
  private static final Pattern GOES_ON =
      Pattern.compile("(?:and|or|who|whose|whom|which)\\b|&|\\p{Lu}(?!['’ ])");

  /** Those who are greeted by no name of theirs. */
  static final Set<String> GROUPS =
      Set.of(
          "all",
          "team",
          "everyone",
          "everybody",
          "folks",
          "guys",
          "colleagues",
          "friends",
          "sir",
          "sirs",
          "madam",
          "customer",
          "mate");

  /** The name at an offset; empty where a reply certainly begins with none. */
  static Optional<OpeningName> at(RuleContext context, int from, EnglishWordForms forms) {
    String text = context.text();
    Matcher opening = OPENING.matcher(text).region(from, text.length());
    if (!opening.lookingAt() || opening.end() >= text.length()) {
      return Optional.empty();
    }
    return certainty(context, opening, forms)
        .map(
            sure ->
                new OpeningName(
                    opening.start("name"),
                    opening.end("name"),
                    opening.end(),
                    opening.group("line") != null,
                    sure));
  }

  /** True for a name, false for what may be one, empty for what is none. */
  private static Optional<Boolean> certainty(
      RuleContext context, Matcher opening, EnglishWordForms forms) {
    String text = context.text();
    String mark = opening.group("mark").strip();
    boolean line = opening.group("line") != null;
    boolean clause = CLAUSE.matcher(text).region(opening.end(), text.length()).lookingAt();
    boolean marked = !mark.isEmpty();
    boolean honoured = opening.group("honorific") != null;
    String name = honoured ? opening.group("words") : opening.group("name");
    if (CustomerName.is(context.request().customer(), name)) {
      boolean goesOn = GOES_ON.matcher(text).region(opening.end(), text.length()).lookingAt();
      boolean stopped = Expressions.match(mark, "[.!:]");
      return line || marked && (clause || stopped || !goesOn)
          ? Optional.of(true)
          : Optional.empty();
    }
    if (mark.equals(".")) {
      return Optional.empty();
    }
    if (opening.group("words") == null || opening.group("title") != null || honoured) {
      boolean comma = mark.equals(",") && (line || clause);
      return comma ? Optional.of(true) : marked ? Optional.of(false) : Optional.empty();
    }
    String words = opening.group("words");
    boolean set = mark.equals(",") ? line || clause : Expressions.match(mark, "[-–—]") && clause;
    if (!set) {
      return Optional.empty();
    }
    if (GROUPS.contains(words.toLowerCase(Locale.ROOT))) {
      return line ? Optional.of(false) : Optional.empty();
    }
    if (CalendarNames.has(words.toLowerCase(Locale.ROOT))
        || GreetedName.NO_SMALL_NAMES.contains(words.toLowerCase(Locale.ROOT))) {
      return Optional.empty(); // of which a tagger takes some for names before a comma
    }
    boolean proper = isTagged(context, opening.start("words"), opening.end("words"));
    if (!mark.equals(",")) {
      return proper ? Optional.of(false) : Optional.empty(); // a topic stands before a dash too
    }
    boolean unknown = !isWord(words, forms);
    if (line) {
      return proper || unknown ? Optional.of(true) : Optional.empty();
    }
    return unknown ? Optional.of(true) : proper ? Optional.of(false) : Optional.empty();
  }

  /** Whether one of the words is an ordinary one as well. */
  private static boolean isWord(String words, EnglishWordForms forms) {
    for (String word : words.split("\\h+")) {
      if (!word.endsWith(".") && forms.knownLower(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether each token of a stretch is parsed as a proper noun. */
  private static boolean isTagged(RuleContext context, int start, int end) {
    int tagged = 0;
    for (Placed p : context.parsed().sentences()) {
      for (int t = 0; t < p.sentence().size(); t++) {
        int at = p.token(t).start();
        if (at >= start && at < end && Expressions.match(p.sentence().word(t), "\\p{Lu}.*")) {
          if (!p.sentence().tag(t).startsWith("NNP")) {
            return false;
          }
          tagged++;
        }
      }
      if (p.start() >= end) {
        break;
      }
    }
    return tagged > 0;
  }
}
