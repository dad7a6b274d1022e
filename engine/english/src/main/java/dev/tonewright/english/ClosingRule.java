package dev.tonewright.english;

import dev.tonewright.profile.DialTarget;
import dev.tonewright.profile.Norms.Part;
import dev.tonewright.profile.Norms.Presence;
import dev.tonewright.request.Customer;
import dev.tonewright.rule.Proposal;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.rule.Rule;
import dev.tonewright.rule.RuleContext;
import dev.tonewright.text.Dial;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Step;
import dev.tonewright.text.TextChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Gives a letter its closing where it has none; a signature that stands already is closed above.
 */
final class ClosingRule implements Rule {

  private static final Pattern CLOSING =
      Pattern.compile(
          ("(?m)(?:(?:^\\h*+|[.!?,][\\s\\h][\\s\\h]*+)" + ClosingFormulas.SURE)
              + ("|^\\h*+(?:" + ClosingFormulas.APART + "|" + ClosingFormulas.PARTING)
              + ("|(?i:love)))\\h*+[,.!]*+\\h*+$")
              + ("|^\\h*+" + ClosingFormulas.FAREWELL + "\\h*+[,.!]?+\\h*+\\n\\s*+\\p{Lu}"));

  /** A closing and a name at the end of the last line of the body. */
  private static final Pattern INLINE =
      Pattern.compile(
          "(?<![\\s\\h])(?:(?<=[.!?:)…\\p{So}])|[\\s\\h&&[^\\n]]*+\\n)(?<space>[\\s\\h]++)"
              + ("(?<closing>" + ClosingFormulas.ANY + ")")
              + "(?<comma>[\\s\\h]++|[\\s\\h]*+[,.!-][\\s\\h]++)"
              + "(?<name>\\p{Lu}(?:[\\p{L}'’-]{1,20}|\\.(?= \\p{Lu}\\p{Ll}))(?: (?:(?:&|and|the|at|from) ){0,3}\\p{Lu}[\\p{L}'’.-]{0,20}){0,4}"
              + "(?:, \\p{Lu}[\\p{L}&' ]{2,40}| \\(\\p{Ll}+/\\p{Ll}+\\))?|"
              + NamePlaceholder.FIELD
              + ")(?:[\\s\\h]++\\(?\\d/\\d\\)?)?+$");

  /** A closing before initials: "… today? Regards ^TA". */
  private static final Pattern BARE =
      Pattern.compile(
          "(?<=[.!?…])(?<space>[\\s\\h]++)(?<closing>" + ClosingFormulas.SURE + ")[,.]?$");

  /** A farewell of live talk that ends the body, with what stands before it. */
  private static final Pattern FAREWELL =
      Pattern.compile(
          "(?i)(?:(?<stop>[.!?…])\\s+|(?<comma>,)\\s+|(?<=\\b(?:care|day|night|evening|weekend|ahead|time|again))\\s+)"
              + "(?:(?:good ?)?bye(?: bye)?(?: for now)?)[.! ]*$");

  /** A placeholder for the signature, which brings its own closing. */
  private static final Pattern SIGNATURE =
      Pattern.compile("(?i)[{\\[<#%][^\\s{}]{0,30}signature[^\\s{}]{0,10}[}\\]>#%]+\\s*$");

  private static final Pattern NAME =
      Pattern.compile("(?<=[.!?]) +(\\p{Lu}\\p{Ll}{1,15})\\.?\\s*$");

  private static final Pattern THANKS = Pattern.compile(ClosingFormulas.THANKS);

  /** What is said to a reader by name as well. */
  private static final Pattern SPOKEN = Pattern.compile(ClosingFormulas.LESS_SURE);

  /** Of these, what is seldom said to somebody by name. */
  private static final Pattern GENERAL =
      Pattern.compile(
          "(?!"
              + ClosingFormulas.THANKS
              + "$)"
              + ClosingFormulas.APART
              + "|(?i:all the best|[bk]r|bw)");

  /** "Have a lovely day, Jules": a wish, and behind its comma the agent's own name. */
  private static final Pattern WISH =
      Pattern.compile(
          "(?i:(?:^|[.!?…]\\s+|\\n)(?:have an?|enjoy|looking forward|hope|thanks for|thank you for)\\b"
              + "[^.!?\\n,]{1,80}), *(?<name>\\p{Lu}\\p{L}{1,15})(?<stop>\\.)?\\s*$");

  private static final Pattern ONLY =
      Pattern.compile(
          "\\s*"
              + ClosingFormulas.ANY
              + "\\s*[,.!-]?\\s*(?:\\p{Lu}[\\p{L}'’.-]{0,20}(?: \\p{Lu}[\\p{L}'’.-]{0,20}){0,2})?\\s*");

  private final EnglishWordForms forms;
  private final LastLine lastLine;
  private final GreetingRule greetings;

  ClosingRule(EnglishWordForms forms, GreetingRule greetings) {
    this.forms = forms;
    this.greetings = greetings;
    this.lastLine = new LastLine(forms);
  }

  @Override
  public String id() {
    return "anatomy.closing";
  }

  @Override
  public List<Proposal> propose(RuleContext context) {
    if (context.norms().presence(Part.CLOSING) != Presence.REQUIRED) {
      return List.of();
    }
    String text = context.text();
    int end = LetterBody.end(text);
    String body = text.substring(0, end);
    String said = body.substring(Math.min(body.length(), Greeting.mentions(body)));
    if (said.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return List.of();
    }
    boolean greeted = Greeting.of(body).map(g -> g.bodyStart() >= body.length()).orElse(false);
    if (greeted
        || Anatomy.brief(body)
        || isOnly(body)
        || Anatomy.goesOn(body)
        || Anatomy.foreign(context.parsed(), forms)) {
      return List.of();
    }
    Matcher inline = INLINE.matcher(body.stripTrailing());
    boolean closes = inline.find();
    if (closes && SPOKEN.matcher(inline.group("closing")).matches()) {
      String name = inline.group("name");
      boolean agent = context.request().agentName().filter(a -> a.startsWith(name)).isPresent();
      boolean general = GENERAL.matcher(inline.group("closing")).matches();
      boolean reader = !agent && isCustomer(context, name);
      boolean thanks = THANKS.matcher(inline.group("closing")).matches();
      if (reader && !general && (thanks || Character.isLetter(name.charAt(0)))) {
        closes = false; // "Thank you, Sam" thanks the reader
      } else if (reader || !agent && !general) {
        return List.of(); // either may be named
      }
    }
    if (closes) {
      boolean own = inline.group("space").contains("\n") && inline.group("comma").contains("\n");
      return own ? List.of() : List.of(ownLines(text, inline));
    }
    if (closed(body) || SIGNATURE.matcher(body).find() || !greets(context)) {
      return List.of();
    }
    if (Initials.BEFORE_LINK.matcher(body).find()) {
      return List.of(); // a post that its writer has signed, and a link below
    }
    int at = Math.min(lastLine.signature(body), Signature.start(body));
    Matcher bare = BARE.matcher(body.substring(0, at).stripTrailing());
    if (at < body.length() && bare.find()) {
      return List.of(onOwnLine(text, bare, at));
    }
    Matcher name = NAME.matcher(body);
    if (at == body.length() && name.find() && isAgent(context, name.group(1))) {
      at = name.start(1);
    }
    Matcher wish = WISH.matcher(body);
    if (at == body.length() && wish.find() && isAgents(context, wish.group("name"))) {
      // The stop that the sentence lacks is set behind the name first.
      boolean stopped = wish.group("stop") != null || !context.norms().repair();
      return stopped ? List.of(signed(context, text, wish)) : List.of();
    }
    if (at == body.length() && LastLine.isUnclear(body)) {
      return List.of();
    }
    return List.of(added(context, text, at, end));
  }

  /** A letter that begins without the greeting it should have ends without a closing, too. */
  private boolean greets(RuleContext context) {
    String text = context.text();
    return context.norms().presence(Part.GREETING) != Presence.REQUIRED
        || context.rests(greetings.id())
        || Greeting.of(text).isPresent()
        || OpeningName.at(context, Greeting.mentions(text), forms).isPresent()
        || greetings.isDue(context);
  }

  private static boolean isAgents(RuleContext context, String name) {
    return context.request().agentName().filter(name::equals).isPresent();
  }

  /** "Have a lovely day, Jules." as a sentence, a closing and the name. */
  private Proposal signed(RuleContext context, String text, Matcher wish) {
    int comma = text.lastIndexOf(',', wish.start("name"));
    String after = ".\n\n" + closing(context) + ",\n";
    List<TextChange> changes = new ArrayList<>();
    changes.add(TextChange.of(text, comma, wish.start("name"), after));
    if (wish.group("stop") != null) {
      changes.add(TextChange.of(text, wish.start("stop"), wish.end("stop"), ""));
    }
    return Proposal.of(
        Edit.of(new Step(id(), Dimension.CHANNEL, "A letter ends with a closing."), changes),
        Family.NORM,
        -1);
  }

  /** A closing with the agent's name, or above the signature that begins at an offset. */
  private Proposal added(RuleContext context, String text, int at, int end) {
    boolean signed = at < end || text.startsWith("--", end);
    String agent = signed ? "" : context.request().agentName().map(n -> ",\n" + n).orElse("");
    String inserted = closing(context) + (signed ? "," : agent) + (at < end ? "\n" : "");
    Matcher farewell = FAREWELL.matcher(text.substring(0, end).stripTrailing());
    int from = at;
    String stop = "";
    if (at == end && farewell.find()) {
      boolean stopped = farewell.group("stop") != null;
      from = stopped ? farewell.end("stop") : farewell.start();
      stop = stopped ? "" : ".";
    }
    while (from > 0 && Anatomy.isSpace(text.charAt(from - 1))) {
      from--;
    }
    if (at < end && from > 0 && text.charAt(from - 1) == ',') {
      from--; // the comma led to the signature
      stop = ".";
    }
    String tail = at == end && end < text.length() ? "\n\n" : "";
    int to = at < end ? at : end;
    TextChange change = TextChange.of(text, from, to, stop + "\n\n" + inserted + tail);
    return Proposal.of(
        Edit.of(
            new Step(id(), Dimension.CHANNEL, "A letter ends with a closing."), List.of(change)),
        Family.NORM,
        -1);
  }

  /** A name at the end of the last line that is the agent's, or nobody else's and no word. */
  private boolean isAgent(RuleContext context, String name) {
    boolean own = context.request().agentName().filter(a -> a.startsWith(name)).isPresent();
    return own || !isCustomer(context, name) && !forms.knownLower(name);
  }

  private static boolean isCustomer(RuleContext context, String name) {
    Customer customer = context.request().customer();
    return Stream.of(customer.name(), customer.givenName(), customer.familyName())
            .flatMap(Optional::stream)
            .anyMatch(n -> n.equals(name))
        || Greeting.of(context.text())
            .map(g -> context.text().substring(g.wordEnd(), g.nameEnd()).strip())
            .filter(name::equals)
            .isPresent();
  }

  /** "… today? Regards ^TA" with closing and initials on lines of their own. */
  private Proposal onOwnLine(String text, Matcher bare, int signature) {
    String closing = bare.group("closing");
    String first = closing.substring(0, 1).toUpperCase(Locale.ROOT);
    TextChange before =
        TextChange.of(text, bare.start("space"), bare.start("closing") + 1, "\n\n" + first);
    TextChange after = TextChange.of(text, bare.end("closing"), signature, ",\n");
    Step step =
        new Step(id(), Dimension.CHANNEL, "In a letter the closing stands on a line of its own.");
    return Proposal.of(Edit.of(step, List.of(before, after)), Family.NORM, -1);
  }

  /** "… asap. cheers, Dana" with closing and name on lines of their own. */
  private Proposal ownLines(String text, Matcher inline) {
    String closing = inline.group("closing");
    String first = closing.substring(0, 1).toUpperCase(Locale.ROOT);
    TextChange before =
        TextChange.of(text, inline.start("space"), inline.start("closing") + 1, "\n\n" + first);
    TextChange after = TextChange.of(text, inline.start("comma"), inline.start("name"), ",\n");
    return Proposal.of(
        Edit.of(
            new Step(
                id(),
                Dimension.CHANNEL,
                "In a letter the closing and the name stand on lines of their own."),
            List.of(before, after)),
        Family.NORM,
        -1);
  }

  /** Whether a text is a closing, or a closing and a name, and nothing else. */
  static boolean isOnly(String text) {
    return ONLY.matcher(text).matches();
  }

  /** Whether a closing stands in the last lines. */
  private static boolean closed(String body) {
    String[] lines = body.stripTrailing().split("\n");
    StringBuilder last = new StringBuilder();
    for (int i = Math.max(0, lines.length - 8); i < lines.length; i++) {
      last.append(lines[i]).append('\n');
    }
    if (CLOSING.matcher(last.toString().stripTrailing()).find()) {
      return lines.length > 1
          || !body.strip().matches("(?i)(many thanks|thanks|thank you|thanks again)[,.!]*");
    }
    return false;
  }

  private static String closing(RuleContext context) {
    double formality = context.target().on(Dial.FORMALITY).map(DialTarget::value).orElse(60.0);
    boolean american =
        context
            .target()
            .region()
            .filter(r -> r.equals("US") || r.equals("CA") || r.equals("PH"))
            .isPresent();
    if (formality >= 85) {
      return american ? "Sincerely" : "Yours sincerely";
    }
    return formality < 40 ? "Best" : american ? "Best regards" : "Kind regards";
  }
}
