package dev.tonewright.english.norm;

import dev.tonewright.rule.RuleContext;
import dev.tonewright.rule.TextFact;
import java.util.regex.Pattern;

/** Whether a reply refuses, or speaks of a loss or a fault: then nothing in it cheers. */
final class BadNews {

  private static final Pattern WORDS =
      Pattern.compile(
          "(?i)\\b(?:unfortunately|regrettably|i(?:'m| am) afraid|we(?:'re| are) afraid|regret|"
              + "(?:i|we)(?: can ?not| can['’]?t| cant| could(?: not|n['’]?t)|(?:'re| are|'m| am)"
              + " (?:unable|not able)|(?: do not|don['’]?t) (?:offer|accept|have|deliver|ship))|"
              + "unable to|declined|rejected|denied|banned|suspended|terminated|not eligible|"
              + "no longer (?:available|eligible)|out of stock|not possible|"
              + "so(?:rry|rri) (?:to hear|about|for)|apologi[sz]e|apologies|damaged|stolen|lost|"
              + "passed away|cancell?ed by)\\b");

  private static final TextFact<Boolean> SPOKEN =
      new TextFact<>((parsed, kept) -> WORDS.matcher(parsed.text()).find());

  private BadNews() {}

  /** Whether the text of a round does. */
  static boolean in(RuleContext context) {
    return context.fact(SPOKEN);
  }
}
