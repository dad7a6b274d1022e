package dev.tonewright.english;

/** How a letter is closed, as parts of patterns that take each letter large or small. */
public final class ClosingFormulas {

  private static final String KIND =
      "(?:(?:very |most )?(?:kind(?:est)?|warm(?:est)?|best) (?:personal )?)";

  /** What nobody says but to close: "Kind regards", "Thanks and best wishes". */
  public static final String SURE =
      "(?i:(?:with )?(?:my |our )?(?:very )?(?:kind(?:est)?|warm(?:est)?|best) ?(?:personal )?"
          + "(?:regards?|rgds|wishes)"
          + "|(?:(?:many )?thanks|thank you)\\h*+(?:&|and|n|,|with)\\h*+"
          + ("(?:" + KIND + ")?(?:regards|wishes)")
          + ("|(?:" + KIND + ")?regards (?:and|&) (?:best wishes|(?:many )?thanks)")
          + "|thanking you(?: in advance)?"
          + "|with (?:(?:many|best|kind|warm|sincere) )?(?:thanks|gratitude|appreciation)"
          + "|regards|rgds|yours? (?:very )?(?:sincerely|faithfully|truly|respectfully|cordially|ever)"
          + "|(?:most |very )?(?:sincerely|respectfully|cordially|faithfully|gratefully)(?: yours)?"
          + "|(?:very )?truly yours)";

  /** What thanks. */
  static final String THANKS =
      "(?i:(?:(?:many|kind|best|warm|sincere) )?(?:thanks|thx|thnx|tnx|tks|thanx)"
          + "(?: (?:again|so much|very much|a lot|a million|a bunch|heaps|loads|mate))?(?: in advance)?"
          + "|thanking you(?: in advance)?|ta very much|ta muchly"
          + "|thank you(?: (?:again|so much|very much|kindly))?(?: in advance)?)";

  /** What closes where it stands apart from what a reply says. */
  public static final String APART =
      "(?:"
          + THANKS
          + "|(?i:(?:all (?:the |my )?|(?:my )?very |my )?best|cheers(?: (?:mate|all|again|then))?|warmly|warmest|kindest|yours))";

  /** What takes leave, in talk as well as in letters. */
  static final String FAREWELL =
      "(?i:(?:we will |we['’]ll |i will |i['’]ll )?(?:speak|talk|chat)(?: to you| with you)?"
          + " (?:soon|later|then|again soon)|see you(?: soon| then| later)?"
          + "|(?:good-?|good )?bye(?: bye)?(?: for now)?|until (?:then|next time)|ta(?:-ta| for now)?"
          + "|ttfn|ciao|laters|stay safe|be well)";

  /** What closes on a line of its own or before a name, and advises or wishes elsewhere. */
  static final String PARTING =
      "(?i:all the best|br|kr|bw|take care|(?:lots of |much |all my )?love|xoxo)";

  /** What closes only apart from the rest, or above or before a name. */
  static final String LESS_SURE = "(?:" + APART + "|" + PARTING + "|" + FAREWELL + ")";

  /** Whatever closes. */
  static final String ANY = "(?:" + SURE + "|" + LESS_SURE + ")";

  /** Any of them on a line of its own. */
  static final String LINE = "(?m)^\\h*+" + ANY + "\\h*+[,.!]?+\\h*+$";

  private ClosingFormulas() {}
}
