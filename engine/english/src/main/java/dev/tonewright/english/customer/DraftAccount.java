package dev.tonewright.english.customer;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a draft speaks itself of what the customer wrote has gone wrong: it repeats it, says the
 * opposite, or says how things stand. Regret in front of that would say it twice, or something else
 * than the draft.
 */
final class DraftAccount {

  /** The noun of "that your (ceramic mug) arrived broken". */
  private static final Pattern THING =
      Pattern.compile("(?<thing>[\\w-]+)(?: (?:is|are|was|were|arrived)(?: [\\w -]+)?)?$");

  /**
   * What a draft says of some troubles.
   *
   * @param of the troubles, as the reply takes them up
   * @param says how a draft tells them or their opposite
   */
  record Told(Pattern of, Pattern says) {}

  private final Pattern findings;
  private final String stands;
  private final List<Told> told;

  DraftAccount(MessageLexicon lexicon) {
    this.findings = lexicon.expression("findings");
    this.stands = lexicon.part("stands");
    this.told = lexicon.told();
  }

  /**
   * @param trouble as the reply would take it up
   * @param draft in small letters, with straight apostrophes
   */
  boolean tells(String trouble, String draft) {
    return findings.matcher(draft).find()
        || told.stream()
            .filter(t -> t.of().matcher(trouble).find())
            .anyMatch(t -> t.says().matcher(draft).find())
        || standing(trouble, draft);
  }

  /** Whether the draft says of the thing how it is or what became of it. */
  private boolean standing(String trouble, String draft) {
    Matcher thing = THING.matcher(trouble);
    return thing.find()
        && Pattern.compile(stands.replace("{thing}", Pattern.quote(thing.group("thing"))))
            .matcher(draft)
            .find();
  }
}
