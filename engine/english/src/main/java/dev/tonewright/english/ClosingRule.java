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
import java.util.Arrays;
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
              + ("|(?i:thanks again|love)))\\h*+[,.!]*+\\h*+$"));

  /** A closing and a name at the end of the last line of the body. */
  private static final Pattern INLINE =
      Pattern.compile(
          "(?<![\\s\\h])(?:(?<=[.!?:)…\\p{So}])|[\\s\\h&&[^\\n]]*+\\n)(?<space>[\\s\\h]++)"
              + ("(?<closing>" + ClosingFormulas.SURE + "|" + ClosingFormulas.APART)
              + ("|" + ClosingFormulas.PARTING + ")")
              + "(?<comma>[\\s\\h]++|[\\s\\h]*+[,.!-][\\s\\h]++)"
              + "(?<name>\\p{Lu}(?:[\\p{L}'’-]{1,20}|\\.(?= \\p{Lu}\\p{Ll}))(?: (?:(?:&|and|the|at|from) ){0,3}\\p{Lu}[\\p{L}'’.-]{0,20}){0,4}"
              + "(?:, \\p{Lu}[\\p{L}&' ]{2,40}| \\(\\p{Ll}+/\\p{Ll}+\\))?|#\\w+#|\\{\\{[^}]{1,40}}})(?:[\\s\\h]++\\(?\\d/\\d\\)?)?+$");

  /** A closing before initials: "… today? Regards ^TA". */
  private static final Pattern BARE =
      Pattern.compile(
          "(?<=[.!?…])(?<space>[\\s\\h]++)(?<closing>" + ClosingFormulas.SURE + ")[,.]?$");

  /** What stands below the reply: the customer's mail, a device's line, a postscript. */
  private static final Pattern QUOTED =
      Pattern.compile(
          "(?m)^(?:>|On .{4,80} wrote:|-{2,}\\s*Original Message|From: .*\\n(?:Sent|To|Date|Subject): "
              + "|(?i:this (?:e-?mail|message)\\b.{0,60}\\b(?:confidential|intended|privileged))"
              + "|(?i:confidentiality(?: notice)?:|disclaimer:|please consider the environment)"
              + "|(?i:how (?:did|am|are) (?:i|we)\\b.{0,80}\\b(?:rate|survey|feedback|review)\\b)"
              + "|Sent (?:from|via) \\p{L}|Get Outlook for |-- ?$|(?i:p\\.? ?s\\.?)[ :,.–-])");

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

  private static final Pattern ITEM =
      Pattern.compile("(?:[-–—*•·▪●◦]|\\(?\\w{1,3}[.)])\\s|\\d{1,2}\\s");

  private final EnglishWordForms forms;

  ClosingRule(EnglishWordForms forms) {
    this.forms = forms;
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
    int end = bodyEnd(text);
    String body = text.substring(0, end);
    String said = body.substring(Math.min(body.length(), Greeting.mentions(body)));
    if (said.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return List.of();
    }
    boolean greeted = Greeting.of(body).map(g -> g.bodyStart() >= body.length()).orElse(false);
    if (greeted
        || Anatomy.brief(body)
        || Anatomy.goesOn(body)
        || Anatomy.foreign(context.parsed(), forms)) {
      return List.of();
    }
    Matcher inline = INLINE.matcher(body.stripTrailing());
    boolean closes = inline.find();
    if (closes && THANKS.matcher(inline.group("closing")).matches()) {
      String name = inline.group("name");
      if (isCustomer(context, name)) {
        closes = false; // "Thank you, Sam" thanks the reader
      } else if (!context.request().agentName().filter(a -> a.startsWith(name)).isPresent()) {
        return List.of(); // either may be named
      }
    }
    if (closes) {
      boolean own = inline.group("space").contains("\n") && inline.group("comma").contains("\n");
      return own ? List.of() : List.of(ownLines(text, inline));
    }
    if (closed(body) || SIGNATURE.matcher(body).find()) {
      return List.of();
    }
    if (Initials.BEFORE_LINK.matcher(body).find()) {
      return List.of(); // a post that its writer has signed, and a link below
    }
    int at = Math.min(signatureStart(body), Signature.start(body));
    Matcher bare = BARE.matcher(body.substring(0, at).stripTrailing());
    if (at < body.length() && bare.find()) {
      return List.of(onOwnLine(text, bare, at));
    }
    Matcher name = NAME.matcher(body);
    if (at == body.length() && name.find() && isAgent(context, name.group(1))) {
      at = name.start(1);
    }
    if (at == body.length() && unclear(body)) {
      return List.of();
    }
    return List.of(added(context, text, at, end));
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

  /**
   * Where the reply ends and the mail below it begins; a quotation that it goes on after is its
   * own.
   */
  static int bodyEnd(String text) {
    Matcher quoted = QUOTED.matcher(text);
    int first = text.length() - text.stripLeading().length();
    int last = text.stripTrailing().length();
    int from = 0;
    while (quoted.find(from)) {
      int end = quotedEnd(text, quoted.start());
      boolean goesOn = end < last;
      if (!goesOn && first < quoted.start()) {
        return quoted.start();
      }
      from = goesOn ? end : text.length();
    }
    return text.length();
  }

  /**
   * Where the quoted lines that begin at an offset end; the text's end for all but quoted lines.
   */
  private static int quotedEnd(String text, int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) == '>') {
      int newline = text.indexOf('\n', at);
      at = newline < 0 ? text.length() : newline + 1;
      while (at < text.length() && Anatomy.isSpace(text.charAt(at))) {
        at++;
      }
    }
    return at == start ? text.length() : at;
  }

  /** Where a signature without a closing begins; the body's end where there is none. */
  private int signatureStart(String body) {
    Matcher initials = Initials.AT_END.matcher(body);
    if (initials.find() && initials.start() > 0) {
      int at = initials.start();
      while (Anatomy.isSpace(body.charAt(at))) {
        at++;
      }
      return isItem(body, at) ? body.length() : at;
    }
    String stripped = body.stripTrailing();
    int line = stripped.lastIndexOf('\n') + 1;
    return line > 0 && isSignature(stripped, line) ? line : body.length();
  }

  /** Whether a mark opens a line, and the line above as well: it is one more item of a list. */
  private static boolean isItem(String body, int mark) {
    String above = body.substring(0, mark).stripTrailing();
    String line = above.substring(above.lastIndexOf('\n') + 1).stripLeading();
    return body.substring(above.length(), mark).contains("\n")
        && line.length() > 1
        && line.charAt(0) == body.charAt(mark)
        && Anatomy.isSpace(line.charAt(1));
  }

  /** A name, with or without a title, alone on the last line below a finished sentence. */
  private boolean isSignature(String body, int line) {
    String last = body.substring(line).strip();
    boolean below = body.substring(0, line).stripTrailing().matches("(?s).*[.!?)…\\p{So}]");
    String first = last.split("[\\s,]+")[0];
    boolean name =
        first.matches("\\p{Lu}(?:[\\p{L}'’-]{1,20}|\\.)|#\\w+#|\\{\\{[^}]+}}")
            && (first.equals(last) || !forms.knownLower(first));
    boolean team = last.matches("(?:The|Your) \\p{Lu}.{1,40} [Tt]eam");
    return below && (name || team) && isShort(last);
  }

  private static boolean isShort(String line) {
    return line.split("\\s+").length <= 5 && !line.matches(".*[.!?:]")
        || line.matches("\\p{Lu}\\p{L}{1,20} \\p{Lu}\\.");
  }

  /** A last line that may be a signature and may be a sentence: nothing is written below it. */
  private static boolean unclear(String body) {
    String stripped = body.stripTrailing();
    int line = stripped.lastIndexOf('\n') + 1;
    String last = stripped.substring(line).strip();
    String[] words = last.split("\\s+");
    long capitals =
        Arrays.stream(words).filter(w -> Character.isUpperCase(w.codePointAt(0))).count();
    boolean named = words.length < 3 || capitals * 2 > words.length;
    boolean lettered = last.codePoints().anyMatch(Character::isLetter);
    return line > 0 && lettered && isShort(last) && named && !ITEM.matcher(last).lookingAt();
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
