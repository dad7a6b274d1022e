package dev.tonewright.english;

import dev.tonewright.language.Expressions;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.parse.TokenKind;
import dev.tonewright.profile.DialTarget;
import dev.tonewright.profile.Norms.Part;
import dev.tonewright.profile.Norms.Presence;
import dev.tonewright.request.Customer.NameCapitals;
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

/** Gives a letter its greeting where it has none, and puts one that it has on a line of its own. */
final class GreetingRule implements Rule {

  /** A subject line, or a ticket's number above the reply. */
  private static final Pattern HEAD =
      Pattern.compile(
          "(?i)(?:subject|re|fw|fwd):.*|(?:ticket|case|ref|reference|request|incident)\\b[^.!?,]{0,20}\\d[^.!?,]{0,15}");

  private static final String SALUTATION =
      "(?i:dear|hi|hiya|hello|hey|good (?:morning|afternoon|evening))\\b";

  /** "Case 4471 | Hi Sam, …": what a help desk sets before the salutation in its line. */
  private static final Pattern HEAD_BEFORE =
      Pattern.compile(
          "(?i:ticket|case|ref|reference|request|incident)\\b[^.!?,\\n]{0,20}\\d[^.!?,|\\n]{0,15}\\h[|–-]\\h+(?="
              + SALUTATION
              + ")");

  /** "Dear valued donor,": a line that greets somebody by what they are, and stays. */
  private static final Pattern ROLE =
      Pattern.compile("(?i:dear)\\h+[\\p{L}\\h’'-]{1,40}+[,!]?\\h*+\\n");

  /** A line that ends as no sentence does, perhaps underlined, with a salutation below it. */
  private static final Pattern HEADING =
      Pattern.compile(
          "(?!"
              + SALUTATION
              + ")[^\\n]{1,80}(?<![.!?,;:…])\\h*\\n(?:\\h*(?:=+|-+)\\h*\\n)?(?:\\h*\\n)+(?="
              + SALUTATION
              + "[^.!?\\n]{0,40}[,!]?\\h*\\n)");

  private static final Pattern THERE = Pattern.compile("\\h+(?i:there)$");

  private static final Pattern PLACEHOLDER = Pattern.compile(NamePlaceholder.PATTERN);

  /** What stands between the words of a name. */
  private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}'’-]++");

  /** Code units at the start of a reply in which a name addresses its reader. */
  private static final int OPENING = 60;

  private static final String CASUAL = "Hi";

  private final EnglishWordForms forms;
  private final Greetings greetings;

  GreetingRule(EnglishWordForms forms, Greetings greetings) {
    this.forms = forms;
    this.greetings = greetings;
  }

  @Override
  public String id() {
    return "anatomy.greeting";
  }

  @Override
  public List<Proposal> propose(RuleContext context) {
    if (context.norms().presence(Part.GREETING) != Presence.REQUIRED || context.text().isBlank()) {
      return List.of();
    }
    List<TextChange> changes =
        greetings
            .of(context)
            .map(greeting -> ownLine(context, greeting))
            .orElseGet(() -> added(context));
    if (changes.isEmpty()) {
      return List.of();
    }
    boolean adds = changes.stream().allMatch(c -> c.before().isEmpty());
    String why =
        adds
            ? "A letter opens with a greeting."
            : "In a letter the greeting stands on a line of its own.";
    return List.of(
        Proposal.of(Edit.of(new Step(id(), Dimension.CHANNEL, why), changes), Family.NORM, -1));
  }

  /** Whether the greeting is still to be written or set apart, by a rule that nobody stopped. */
  boolean isDue(RuleContext context) {
    return !context.rests(id()) && !propose(context).isEmpty();
  }

  private List<TextChange> ownLine(RuleContext context, Greeting found) {
    String text = context.text();
    boolean role =
        !found.named() && ROLE.matcher(text).region(found.start(), text.length()).lookingAt();
    if (found.bodyStart() >= text.length() || found.bound() || role) {
      return List.of();
    }
    boolean familiar = !word(context).equals(CASUAL) && Greetings.isFamiliar(found.last(text));
    Greeting greeting = familiar ? found.nameless(text) : found;
    List<TextChange> changes = new ArrayList<>();
    int start = greeting.start();
    int head = bodyStart(text);
    if (!greeting.named() && start > head && one(text.substring(head, start))) {
      return mentioned(context, greeting, head);
    }
    String above = text.substring(head, start);
    if (above.indexOf('@') >= 0 && above.indexOf('\n') < 0) {
      changes.add(mentionLine(text, head, start, ""));
    }
    if (Character.isLowerCase(text.charAt(start))) {
      String first = text.substring(start, start + 1);
      changes.add(TextChange.of(text, start, start + 1, first.toUpperCase(Locale.ROOT)));
    }
    raised(text, greeting).ifPresent(changes::add);
    boolean parted = greeting.named() && ",!".indexOf(text.charAt(greeting.wordEnd())) >= 0;
    if (parted) {
      changes.add(TextChange.of(text, greeting.wordEnd(), greeting.wordEnd() + 1, ""));
    }
    String reader = reader(context, greeting).map(n -> " " + n).orElse("");
    if (greeting.alone()) {
      mark(text, greeting, reader).ifPresent(changes::add);
    } else {
      int body = greeting.behindAnd(text);
      int end = reader.isEmpty() ? greeting.nameEnd() : beforeThere(text, greeting);
      changes.add(Anatomy.begun(context, end, body, reader + ",\n\n"));
    }
    return changes;
  }

  /** A name that was written small, with its capitals. */
  private static Optional<TextChange> raised(String text, Greeting greeting) {
    int end = greeting.nameEnd();
    int start = greeting.named() ? greeting.wordEnd() + 1 : end;
    String name = text.substring(Math.min(start, end), end);
    String raised = NameCapitals.of(name);
    boolean large = name.codePoints().anyMatch(Character::isUpperCase);
    return large || raised.equals(name)
        ? Optional.empty()
        : Optional.of(TextChange.of(text, end - name.length(), end, raised));
  }

  /** The reader's name for a greeting that has none; empty where the reply says it further on. */
  private Optional<String> reader(RuleContext context, Greeting greeting) {
    String text = context.text();
    if (!greeting.lacksName(text) || greetsLater(context)) {
      return Optional.empty();
    }
    String body = text.substring(greeting.bodyStart());
    String opening = body.substring(0, Math.min(body.length(), OPENING)).toLowerCase(Locale.ROOT);
    if (PLACEHOLDER.matcher(body).region(0, Math.min(body.length(), OPENING)).find()) {
      return Optional.empty();
    }
    List<String> said = List.of(NO_NAME.split(opening));
    return CustomerName.of(context, forms)
        .filter(n -> NO_NAME.splitAsStream(n.toLowerCase(Locale.ROOT)).noneMatch(said::contains));
  }

  /** "@sam Hello! We …" greets Sam: the word goes in front of the mention. */
  private List<TextChange> mentioned(RuleContext context, Greeting greeting, int head) {
    String text = context.text();
    int end = Anatomy.beforeSpace(text, greeting.start());
    return List.of(
        TextChange.of(text, head, head, word(context) + " "),
        mentionEnd(context, end, greeting.bodyStart()));
  }

  /** The comma of a greeting that stands on a line of its own. */
  private static Optional<TextChange> mark(String text, Greeting greeting, String reader) {
    int end = greeting.nameEnd();
    String mark = text.substring(end, greeting.bodyStart()).strip();
    int begin = reader.isEmpty() ? end : beforeThere(text, greeting);
    if (mark.equals(",") || mark.equals(":")) {
      return reader.isEmpty()
          ? Optional.empty()
          : Optional.of(TextChange.of(text, begin, end, reader));
    }
    int from = mark.isEmpty() ? end : text.indexOf(mark, end);
    return Optional.of(TextChange.of(text, begin, from + mark.length(), reader + ","));
  }

  /** Where a greeting ends without the "there" that stands for a name: "Hello there". */
  private static int beforeThere(String text, Greeting greeting) {
    Matcher there = THERE.matcher(text).region(greeting.start(), greeting.nameEnd());
    return there.find() ? there.start() : greeting.nameEnd();
  }

  private List<TextChange> added(RuleContext context) {
    String text = context.text();
    if (Anatomy.brief(text)
        || ClosingRule.isOnly(text)
        || Anatomy.isContinued(context.request().text())
        || Anatomy.breaksOff(text)
        || greetsLater(context)
        || Anatomy.foreign(context.parsed(), forms)) {
      return List.of();
    }
    int at = bodyStart(text);
    int mentions = Greeting.mentions(text);
    Optional<OpeningName> opening = OpeningName.at(context, mentions, forms);
    if (opening.isPresent()) {
      return opening.filter(OpeningName::sure).map(n -> greeting(context, n)).orElse(List.of());
    }
    boolean addressed = mentions > at && addresses(context);
    boolean one = addressed && one(text.substring(at, mentions));
    if (one && AddressedName.isAnothers(context, forms)) {
      // "@116570 We are sorry, Ally.": who reads it has another name, or one that nobody knows.
      return List.of(mentionLine(text, at, mentions, word(context) + ",\n\n"));
    }
    if (one) {
      int end = Anatomy.beforeSpace(text, mentions);
      return List.of(
          TextChange.of(text, at, at, word(context) + " "), mentionEnd(context, end, mentions));
    }
    String name = CustomerName.of(context, forms).map(n -> " " + n).orElse("");
    String greeting = word(context) + name + ",\n\n";
    return List.of(
        addressed
            ? mentionLine(text, at, mentions, greeting)
            : TextChange.of(text, at, at, greeting));
  }

  /** The greeting word before a name that stands in place of a greeting. */
  private List<TextChange> greeting(RuleContext context, OpeningName name) {
    String text = context.text();
    TextChange word = mentionLine(text, bodyStart(text), name.start(), word(context) + " ");
    if (name.alone()) {
      int line = text.indexOf('\n', name.nameEnd());
      boolean comma = text.substring(name.nameEnd(), line).strip().equals(",");
      return comma ? List.of(word) : List.of(word, TextChange.of(text, name.nameEnd(), line, ","));
    }
    return List.of(word, mentionEnd(context, name.nameEnd(), name.bodyStart()));
  }

  /** A greeting below the mentions that a post begins with, which then stand on their own line. */
  private static TextChange mentionLine(String text, int head, int mentions, String greeting) {
    int end = Math.max(head, Anatomy.beforeSpace(text, mentions));
    return TextChange.of(text, end, mentions, end > head ? "\n\n" + greeting : greeting);
  }

  /** "Thank you. Hello Sam, …": a second greeting above would greet twice. */
  private static boolean greetsLater(RuleContext context) {
    return context.parsed().sentences().stream()
        .skip(1)
        .map(Placed::sentence)
        .anyMatch(
            s ->
                s.size() > 2
                    && Expressions.match(s.lower(0), "hi|hello|hey")
                    && !s.word(1).equals("."));
  }

  /** Of several mentions nobody can tell which is the reader's. */
  private static boolean one(String mentions) {
    return mentions.chars().filter(c -> c == '@').count() == 1;
  }

  private static TextChange mentionEnd(RuleContext context, int end, int body) {
    return Anatomy.begun(context, end, body, ",\n\n");
  }

  /**
   * Whether the mentions at the start address the reader: "@sam thanks", not "@sam has replied".
   */
  private static boolean addresses(RuleContext context) {
    Sentence s = context.parsed().sentences().get(0).sentence();
    int t = 0;
    while (t < s.size() && s.kind(t) == TokenKind.MENTION) {
      t++;
    }
    boolean goesOn = t > 0 && t < s.size() && Character.isLowerCase(s.word(t).codePointAt(0));
    boolean asked = t + 1 < s.size() && s.tag(t + 1).equals("PRP");
    return !(goesOn && Expressions.match(s.tag(t), "VBZ|VBP|VBD|MD|POS|CC") && !asked);
  }

  /** After a subject line, blank lines and a heading above the salutation. */
  static int bodyStart(String text) {
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      String line = text.substring(at, end < 0 ? text.length() : end);
      boolean head = line.isBlank() || HEAD.matcher(line).matches();
      Matcher before = HEAD_BEFORE.matcher(text).region(at, text.length());
      if (before.lookingAt()) {
        return before.end();
      }
      if (!head || end < 0) {
        Matcher heading = HEADING.matcher(text).region(at, text.length());
        return end >= 0 && heading.lookingAt() ? heading.end() : at;
      }
      at = end + 1;
    }
    return at;
  }

  private String word(RuleContext context) {
    double formality = context.target().on(Dial.FORMALITY).map(DialTarget::value).orElse(60.0);
    boolean named = CustomerName.of(context, forms).isPresent();
    return formality < 36 ? CASUAL : formality >= 80 && named ? "Dear" : "Hello";
  }
}
