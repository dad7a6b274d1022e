package dev.tonewright.english;

/** How a letter is closed, as parts of patterns that take each letter large or small. */
public final class ClosingFormulas {

  /** What nobody says but to close: "Kind regards", "Thanks and best wishes". */
  public static final String SURE =
      "(?i:(?:with )?(?:my |our )?(?:very )?(?:kind(?:est)?|warm(?:est)?|best) ?(?:regards?|wishes)"
          + "|(?:(?:many )?thanks|thank you)\\h*+(?:&|and|,|with)\\h*+"
          + "(?:(?:kind|best|warm) )?(?:regards|wishes)"
          + "|regards|rgds|yours? (?:sincerely|faithfully|truly)|sincerely(?: yours)?"
          + "|respectfully|cordially)";

  /** What thanks. */
  static final String THANKS = "(?i:(?:(?:many|kind|best) )?thanks|thank you)";

  /** What closes where it stands apart from what a reply says. */
  public static final String APART = "(?:" + THANKS + "|(?i:best|cheers))";

  /** What closes on a line of its own or before a name, and advises or wishes elsewhere. */
  static final String PARTING = "(?i:all the best|br|kr|take care)";

  private ClosingFormulas() {}
}
