package dev.tonewright.german.letter;

import dev.tonewright.profile.DialTarget;
import dev.tonewright.profile.Norms.AddressForm;
import dev.tonewright.profile.Norms.Part;
import dev.tonewright.profile.Norms.Presence;
import dev.tonewright.rule.Proposal;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.rule.Rule;
import dev.tonewright.rule.RuleContext;
import dev.tonewright.text.Dial;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Span;
import dev.tonewright.text.Step;
import dev.tonewright.text.TextChange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ends a letter with a closing where it has none, and puts one that stands in its last line, with
 * the name, on lines of their own. No comma follows a German closing.
 */
public final class ClosingRule implements Rule {

  private static final int LEAST_WORDS = 3;

  private static final Set<String> SWISS = Set.of("CH", "LI");

  private static final String WORDS =
      "(?iu:(?:mit )?(?:den )?(?:ganz )?(?:freundliche[nm]?|viele[n]?|liebe[n]?|beste[n]?|herzliche[n]?|schöne[n]?|sonnige)"
          + " (?:grüße[n]?|gruß|grüsse[n]?|gruss)|hochachtungsvoll|grüße|gruß|mfg|lg|vg)";

  /** "… heute. LG, Tim": closing and perhaps a name behind a finished sentence. */
  private static final Pattern INLINE =
      Pattern.compile(
          "(?<=[.!?)])(?<space>\\s+)(?<closing>"
              + WORDS
              + ")(?<comma>[,.!]?\\s*)(?<name>(?:\\p{Lu}[\\p{L}.-]+(?: \\p{Lu}[\\p{L}.-]+){0,3})?)\\s*$");

  private static final Pattern CLOSED =
      Pattern.compile("(?u)(?:^|\\n)\\s*" + WORDS + "\\b[^\\n]{0,30}(?:\\n[^\\n]{0,60}){0,6}\\s*$");

  /** A name alone below a finished sentence. */
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?:[.!?]\\s*\\n\\s*)(?:(?:Ihr|Ihre|Dein|Deine|Euer) )?\\p{Lu}[\\p{L}.-]+(?: \\p{Lu}[\\p{L}.-]+){0,3}\\s*$");

  /** What a body ends with: a stop, or a link that needs none. No word is read twice. */
  private static final Pattern FINISHED =
      Pattern.compile("[.!?)…]$|(?<!\\S)(?>\\S*?(?:https?://|www\\.)\\S+)$");

  @Override
  public String id() {
    return "anatomy.closing";
  }

  @Override
  public List<Proposal> propose(RuleContext context) {
    String text = context.text();
    if (context.norms().presence(Part.CLOSING) == Presence.DROPPED) {
      return dropped(text, context.norms().presence(Part.SIGNATURE) == Presence.DROPPED);
    }
    boolean wanted = context.norms().presence(Part.CLOSING) == Presence.REQUIRED;
    boolean brief = text.strip().split("\\s+").length < LEAST_WORDS;
    boolean quotes = text.contains("\n>") || text.contains("\n-- ") || text.contains("\n--\n");
    boolean open = !finished(text);
    Matcher inline = INLINE.matcher(text);
    if (!wanted || brief || quotes) {
      return List.of();
    }
    if (inline.find()) {
      return ownLines(text, inline);
    }
    boolean greetingAlone = Salutation.of(text).filter(s -> s.body() >= text.length()).isPresent();
    if (greetingAlone || CLOSED.matcher(text).find() || SIGNED.matcher(text).find() || open) {
      return List.of();
    }
    int end = text.stripTrailing().length();
    String agent = context.request().agentName().map(n -> "\n" + n).orElse("");
    return List.of(
        offer(
            "A letter ends with a closing.",
            List.of(TextChange.of(text, end, text.length(), "\n\n" + closing(context) + agent))));
  }

  /** Whether the text ends with a stop or a link. */
  static boolean finished(String text) {
    return FINISHED.matcher(text.stripTrailing()).find();
  }

  /** A closing whose name is the last that the reply says. */
  public static Optional<Span> signed(String text) {
    Matcher inline = INLINE.matcher(text);
    return inline.find() && !inline.group("name").isEmpty()
        ? Optional.of(new Span(inline.start("closing"), inline.end()))
        : Optional.empty();
  }

  /** Without a letter's closing; the name below it goes where the channel shows who writes. */
  private List<Proposal> dropped(String text, boolean unsigned) {
    Matcher inline = INLINE.matcher(text);
    if (!inline.find() || !inline.group("name").isEmpty() && !unsigned) {
      return List.of();
    }
    TextChange change = TextChange.of(text, inline.start("space"), text.length(), "");
    return List.of(offer("A letter's closing has no place here.", List.of(change)));
  }

  private List<Proposal> ownLines(String text, Matcher inline) {
    boolean named = !inline.group("name").isEmpty();
    boolean space = inline.group("space").contains("\n");
    boolean own = space && (!named || inline.group("comma").contains("\n"));
    if (own) {
      return List.of();
    }
    List<TextChange> changes = new java.util.ArrayList<>();
    if (!space) {
      changes.add(TextChange.of(text, inline.start("space"), inline.end("space"), "\n\n"));
    }
    if (named && !inline.group("comma").contains("\n")) {
      changes.add(TextChange.of(text, inline.start("comma"), inline.end("comma"), "\n"));
    } else if (!named && !inline.group("comma").isEmpty()) {
      changes.add(TextChange.of(text, inline.start("comma"), inline.end("comma"), ""));
    }
    return List.of(
        offer("In a letter the closing and the name stand on lines of their own.", changes));
  }

  private Proposal offer(String why, List<TextChange> changes) {
    Edit edit = Edit.of(new Step(id(), Dimension.CHANNEL, why), changes);
    return Proposal.of(edit, Family.NORM, -1);
  }

  private static String closing(RuleContext context) {
    double formality = context.target().on(Dial.FORMALITY).map(DialTarget::value).orElse(60.0);
    boolean swiss = context.target().region().filter(SWISS::contains).isPresent();
    boolean informal = context.norms().address() == AddressForm.INFORMAL;
    if (informal || formality < 60) {
      return formality < 40
          ? (swiss ? "Liebe Grüsse" : "Liebe Grüße")
          : swiss ? "Viele Grüsse" : "Viele Grüße";
    }
    return swiss ? "Freundliche Grüsse" : "Mit freundlichen Grüßen";
  }
}
