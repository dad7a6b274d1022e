package dev.tonewright.english;

import dev.tonewright.language.Expressions;
import dev.tonewright.profile.DialTarget;
import dev.tonewright.profile.Norms.Part;
import dev.tonewright.profile.Norms.Presence;
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

/**
 * Gives a letter its closing where it has none; a signature that stands already is closed above.
 */
final class ClosingRule implements Rule {

  private static final Pattern CLOSING =
      Pattern.compile(
          ("(?m)(?:(?:^\\h*+|[.!?,][\\s\\h][\\s\\h]*+)" + ClosingFormulas.SURE)
              + ("|^\\h*+(?:" + ClosingFormulas.APART + "|" + ClosingFormulas.PARTING)
              + ("|(?i:love)))\\h*+[,.!]*+\\h*+$")
              + ("|^\\h*+" + ClosingFormulas.FAREWELL + "\\h*+[,.!]?+\\h*+\\n\\s*+\\p{L}"));

  /** "Kind regards from all of us": a closing with its signature in one. */
  private static final Pattern FROM =
      Pattern.compile(
          "(?:[.!?…][\\s\\h]++|\\n\\h*+)"
              + ClosingFormulas.SURE
              + " from [^.!?\\n]{1,60}[.!]?\\s*+$");

  /** A closing before initials: "… today? Regards ^TA". */
  private static final Pattern BARE =
      Pattern.compile(
          "(?=[\\s\\h])(?<=[.!?…])(?<space>[\\s\\h]++)(?<closing>"
              + ClosingFormulas.SURE
              + ")[,.]?$");

  /** A farewell of live talk that ends the body, with what stands before it. */
  private static final Pattern FAREWELL =
      Pattern.compile(
          "(?i)(?=[\\s.,!?…])(?:(?<stop>[.!?…])\\s+|(?<comma>,)\\s+|(?<=\\b(?:care|day|night|evening|weekend|ahead|time|again))\\s+)"
              + "(?:(?:good ?)?bye(?: bye)?(?: for now)?)[.! ]*$");

  /** A placeholder for the signature, which brings its own closing. */
  private static final Pattern SIGNATURE =
      Pattern.compile("(?i)[{\\[<#%][^\\s{}]{0,30}signature[^\\s{}]{0,10}[}\\]>#%]+\\s*$");

  /** What follows the last sentence in its line and has no verb: "Dana", "- Dana, Billing". */
  private static final Pattern SIGNER =
      Pattern.compile(
          "(?=\\h)(?<=[.!?…)\\p{So}])\\h++(?<dash>[–—-]\\h?+)?(?<name>\\p{L}[^.!?\\n]{1,60})\\.?\\s*+$");

  /** "… again! xx Jenny": closed with kisses. */
  private static final Pattern KISSED =
      Pattern.compile("[.!?…]\\h+[xX]{1,4}\\h+\\p{Lu}\\p{L}{1,15}$");

  /** "… below. ^JB https://…": initials in front of the link that ends a post. */
  private static final Pattern ABOVE_LINK =
      Pattern.compile(
          "(?<=[.!?…)])(?<space>[\\s\\h]++)[\\^*](?<name>\\p{Lu}{2,4}|(?<=\\^)\\p{Lu}\\p{Ll}{1,12})[\\s\\h]++"
              + "(?<link>https?://\\S{1,200}+)[\\s\\h]*+$");

  private static final Pattern SIGNING_MARK =
      Pattern.compile("(?:[\\^*~/]|[-–—]{1,2})\\h?(?=\\p{Lu})|\\^(?=\\p{Ll}{1,3}$)");

  /** A line of marks at the end of a body. */
  private static final Pattern LINE =
      Pattern.compile(
          "\\n(?<line>\\h{0,3}(?:\\*{3,40}|_{3,40}|={3,40}|-{3,40}|(?:[*_-] ){2,20}[*_-])\\h*+)\\s*+$");

  /** The card of closings above a name. */
  private static final String PLAIN = "closing.plain";

  private static final Pattern COMMA_BEHIND = Pattern.compile("\\h*,$");

  private static final String ENDS = "A letter ends with a closing.";

  private static final String OWN_LINE = "In a letter the closing stands on a line of its own.";

  private static final String OWN_LINES =
      "In a letter the closing and the name stand on lines of their own.";

  private static final String COMMA = "A comma parts a closing from the name below it.";

  /** Words of a closing that nobody knows for one. */
  private static final int MOST_WORDS = 3;

  /** Below it a mail program has set who signs. */
  private static final Pattern DELIMITER = Pattern.compile(FooterNotice.RULE, Pattern.MULTILINE);

  private static final Pattern FAREWELLS = Pattern.compile(ClosingFormulas.FAREWELL);

  private static final Pattern THANKS = Pattern.compile(ClosingFormulas.THANKS);

  /** What closes and is seldom said to somebody by name. */
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
    int end = aboveLine(text, LetterBody.end(text));
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
    Optional<SignOff> signOff =
        SignOff.in(body, word -> isAgents(context, word) || SignOff.isNoWord(word, forms))
            .filter(s -> closes(context, s));
    if (signOff.isPresent()) {
      return written(context, signOff.get(), end);
    }
    if (closed(body)
        || FROM.matcher(body).find()
        || isClosedInOtherWords(context, body)
        || SIGNATURE.matcher(body).find()
        || !greets(context)) {
      return List.of();
    }
    int at = Math.min(lastLine.signature(body), Signature.start(body));
    Matcher bare = BARE.matcher(body.substring(0, at).stripTrailing());
    if (at < body.length() && bare.find()) {
      return List.of(onOwnLine(text, bare, at));
    }
    if (at == body.length()) {
      at = signer(context, body);
    }
    Matcher wish = WISH.matcher(body);
    if (at == body.length() && wish.find() && isAgents(context, wish.group("name"))) {
      // The stop that the sentence lacks is set behind the name first.
      boolean stopped = wish.group("stop") != null || !context.norms().repair();
      return stopped ? List.of(signed(context, text, wish)) : List.of();
    }
    Matcher link = ABOVE_LINK.matcher(body);
    if (at == body.length() && link.find()) {
      return List.of(signedAboveLink(context, text, link));
    }
    if (at == body.length() && (lastLine.isUnclear(body) || endsWithAgent(context, body))) {
      return List.of();
    }
    return List.of(added(context, text, at, end));
  }

  /** Where a line of marks begins that parts what is below it; the body's end where none does. */
  private static int aboveLine(String text, int end) {
    Matcher line = LINE.matcher(text.substring(0, end));
    return end < text.length() && line.find() ? line.start("line") : end;
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
    return context.request().agentName().filter(name::equalsIgnoreCase).isPresent();
  }

  /**
   * "… below. ^JB https://…": a closing, the initials, and apart from them the link, which keeps
   * its place behind the name as all that is protected does.
   */
  private Proposal signedAboveLink(RuleContext context, String text, Matcher post) {
    List<TextChange> changes =
        List.of(
            TextChange.of(
                text, post.start("space"), post.start("name"), "\n\n" + closing(context) + ",\n"),
            TextChange.of(text, post.end("name"), post.start("link"), "\n\n"));
    return Proposal.of(Edit.of(new Step(id(), Dimension.CHANNEL, ENDS), changes), Family.NORM, -1);
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
    return Proposal.of(Edit.of(new Step(id(), Dimension.CHANNEL, ENDS), changes), Family.NORM, -1);
  }

  /** A closing with the agent's name, or above the signature that begins at an offset. */
  private Proposal added(RuleContext context, String text, int at, int end) {
    boolean signed = at < end || isSignedBelow(context, end);
    String agent = signed ? "" : agent(context, end).map(n -> ",\n" + n).orElse("");
    String inserted = closing(context) + (signed ? "," : agent) + (at < end ? "\n" : "");
    Matcher farewell = FAREWELL.matcher(text.substring(0, end).stripTrailing());
    int from = at;
    String stop = "";
    if (at == end && farewell.find()) {
      boolean stopped = farewell.group("stop") != null;
      from = stopped ? farewell.end("stop") : farewell.start();
      stop = stopped ? "" : ".";
    }
    from = Anatomy.beforeSpace(text, from);
    if (at < end && from > 0 && text.charAt(from - 1) == ',') {
      from--; // the comma led to the signature
      stop = ".";
    }
    String tail = at == end && end < text.length() ? "\n\n" : "";
    String gap = stop + "\n\n" + inserted + tail;
    int name = at < end ? behindMark(text, at) : end;
    boolean initials =
        name > at && Expressions.match(text.substring(name, end).strip(), "\\p{Ll}{1,3}");
    if (initials) {
      String raised = gap + text.substring(name, end).toUpperCase(Locale.ROOT);
      return proposed(ENDS, List.of(TextChange.of(text, from, end, raised))).get(0);
    }
    boolean small = at < end && isAgents(context, text.substring(at, end).strip());
    TextChange change = small ? capital(text, from, at, gap) : TextChange.of(text, from, name, gap);
    return Proposal.of(
        Edit.of(new Step(id(), Dimension.CHANNEL, ENDS), List.of(change)), Family.NORM, -1);
  }

  /** Where the name begins behind the mark by which a post is signed: "^JB", "- Becky". */
  private static int behindMark(String text, int signature) {
    Matcher mark = SIGNING_MARK.matcher(text).region(signature, text.length());
    return mark.lookingAt() ? mark.end() : signature;
  }

  /** A name at the end of the last line that is the agent's, or nobody else's and no word. */
  private boolean maySign(RuleContext context, String name) {
    boolean own = context.request().agentName().filter(a -> a.startsWith(name)).isPresent();
    return own || !CustomerName.isReaders(context, name) && !forms.knownLower(name);
  }

  /** "… today? Regards ^TA" with closing and initials on lines of their own. */
  private Proposal onOwnLine(String text, Matcher bare, int signature) {
    String closing = bare.group("closing");
    String first = closing.substring(0, 1).toUpperCase(Locale.ROOT);
    TextChange before =
        TextChange.of(text, bare.start("space"), bare.start("closing") + 1, "\n\n" + first);
    TextChange after = TextChange.of(text, bare.end("closing"), behindMark(text, signature), ",\n");
    return Proposal.of(
        Edit.of(new Step(id(), Dimension.CHANNEL, OWN_LINE), List.of(before, after)),
        Family.NORM,
        -1);
  }

  /**
   * Whether a closing closes the reply: "Thank you, Sam" may thank the reader, and "Thanks!" behind
   * a sentence says no more than that.
   */
  private boolean closes(RuleContext context, SignOff signOff) {
    String said = signOff.said();
    boolean another = signOff.isAgents(context) || !signOff.isReaders(context);
    boolean runsOn = !signOff.stopped() && !signOff.commaBefore();
    if (runsOn && !signOff.isAgents(context) && !isName(signOff.person())) {
      return false; // "The page shows best wishes Cards"
    }
    if (!signOff.stopped() && !another) {
      return false;
    }
    if (signOff.sure()) {
      return true;
    }
    if (!signOff.named()) {
      return signOff.onOwnLine() && !FAREWELLS.matcher(said).matches();
    }
    if (!signOff.parted()) {
      return signOff.isAgents(context)
          || LetterClosing.knowsReader(context)
              && another
              && GENERAL.matcher(said).matches()
              && SignOff.isNoWord(signOff.person().toLowerCase(Locale.ROOT), forms);
    }
    boolean thanks = THANKS.matcher(said).matches();
    boolean lettered = Character.isLetter(signOff.person().codePointAt(0));
    boolean reader = signOff.isReaders(context) && !signOff.isAgents(context);
    boolean spoken = !signOff.onOwnLine() && context.request().agentName().isPresent();
    return !reader
        || GENERAL.matcher(said).matches() && !spoken // "Cheers, Robin" from Jules
        || !thanks && !lettered;
  }

  /** Whether the first word of who signs is none that English has. */
  private boolean isName(String person) {
    return SignOff.isNoWord(person.split("\\h", 2)[0].toLowerCase(Locale.ROOT), forms);
  }

  /** What a letter lacks in a closing that the reply has. */
  private List<Proposal> written(RuleContext context, SignOff signOff, int end) {
    if (!signOff.named()) {
      return unsigned(context, signOff, end);
    }
    boolean agent = signOff.isAgents(context);
    boolean sure =
        agent
            || signOff.sure()
            || !signOff.isReaders(context)
                && (signOff.titled()
                    || GENERAL.matcher(signOff.said()).matches()
                    || takesLeave(context, signOff));
    if (signOff.onOwnLine()) {
      return sure || !signOff.isReaders(context) ? marked(context, signOff) : List.of();
    }
    return sure ? List.of(ownLines(context.text(), signOff)) : List.of(); // either may be named
  }

  /** "See you soon, Zoë" to somebody else, who is greeted by name. */
  private boolean takesLeave(RuleContext context, SignOff signOff) {
    return FAREWELLS.matcher(signOff.said()).matches()
        && signOff.parted()
        && Greeting.name(context.text()).isPresent()
        && SignOff.isNoWord(signOff.person().toLowerCase(Locale.ROOT), forms);
  }

  /** "Kind regards," with nobody below it: the agent's name, and a line of its own. */
  private List<Proposal> unsigned(RuleContext context, SignOff signOff, int end) {
    String text = context.text();
    Optional<String> agent =
        agent(context, signOff.space().start()).filter(a -> !isSignedBelow(context, end));
    boolean stopped = Expressions.match(signOff.between(), "\\h*[.!–—-].*");
    if (stopped && !signOff.sure()) {
      return List.of();
    }
    List<TextChange> changes = new ArrayList<>();
    if (!signOff.onOwnLine()) {
      changes.add(capital(text, signOff.space().start(), signOff.closing().start(), "\n\n"));
    }
    agent.ifPresent(
        a ->
            changes.add(
                TextChange.of(
                    text, signOff.closing().end(), signOff.signature().start(), ",\n" + a)));
    return proposed(agent.isPresent() ? ENDS : OWN_LINE, changes);
  }

  /** Who signs, unless initials do above a link: "… ^JB https://…". */
  private Optional<String> agent(RuleContext context, int end) {
    String body = context.text().substring(0, end);
    return context.request().agentName().filter(a -> SpokenInitials.in(body, forms).isEmpty());
  }

  /** Whether the lines that a mail program sets below a reply begin with a person's name. */
  private static boolean isSignedBelow(RuleContext context, int end) {
    String text = context.text();
    Matcher rule = DELIMITER.matcher(text).region(end, text.length());
    if (!rule.lookingAt()) {
      return false;
    }
    String below = text.substring(rule.end()).strip();
    String first = below.lines().findFirst().orElse("");
    return context.request().agentName().filter(below::contains).isPresent()
        || Signature.signs(first) && !Signature.isCompany(first);
  }

  /** The comma between a closing of one word and the name below it: "Cheers!", "Best". */
  private List<Proposal> marked(RuleContext context, SignOff signOff) {
    String text = context.text();
    String between = signOff.between();
    int line = signOff.closing().end() + between.indexOf('\n');
    String mark = text.substring(signOff.closing().end(), line).strip();
    return !signOff.sure() && Expressions.match(mark, "!*")
        ? proposed(COMMA, List.of(TextChange.of(text, signOff.closing().end(), line, ",")))
        : List.of();
  }

  /** "… asap. cheers, Dana" with closing and name on lines of their own. */
  private Proposal ownLines(String text, SignOff signOff) {
    int from = signOff.closing().end();
    int name = signOff.signature().start();
    int space = signOff.space().start();
    boolean comma = signOff.commaBefore();
    String stop = signOff.stopped() ? "" : ".";
    return proposed(
            OWN_LINES,
            List.of(
                capital(text, comma ? space - 1 : space, signOff.closing().start(), stop + "\n\n"),
                capital(text, from, name, ",\n")))
        .get(0);
  }

  /** A break in place of a stretch, and behind it a capital. */
  private static TextChange capital(String text, int from, int to, String gap) {
    int end = to + Character.charCount(text.codePointAt(to));
    String first = text.substring(to, end);
    return Character.isLowerCase(first.codePointAt(0))
        ? TextChange.of(text, from, end, gap + first.toUpperCase(Locale.ROOT))
        : TextChange.of(text, from, to, gap);
  }

  private List<Proposal> proposed(String why, List<TextChange> changes) {
    return changes.isEmpty()
        ? List.of()
        : List.of(
            Proposal.of(Edit.of(new Step(id(), Dimension.CHANNEL, why), changes), Family.NORM, -1));
  }

  /** Where a name begins that stands behind the last sentence and signs it; else the body's end. */
  private int signer(RuleContext context, String body) {
    Matcher signer = SIGNER.matcher(body);
    if (!signer.find()) {
      return body.length();
    }
    String name = signer.group("name").strip();
    String person = name.split(",| [|·•@(–—-]", 2)[0].strip();
    boolean one = person.equals(name) && name.indexOf(' ') < 0;
    boolean agent = isAgents(context, person);
    boolean own =
        one
            ? agent || Expressions.match(name, "\\p{Lu}\\p{Ll}{1,15}") && maySign(context, name)
            : Signature.isTeam(name)
                || Signature.signs(name) && !person.equals(name) && (agent || isFull(person));
    boolean dashed =
        signer.group("dash") != null
            && (one ? SignOff.isNoWord(name, forms) || own : Signature.signs(name));
    return own || dashed
        ? signer.start(signer.group("dash") == null ? "name" : "dash")
        : body.length();
  }

  /** Whether a name of two words or more begins with no ordinary word. */
  private boolean isFull(String person) {
    int space = person.indexOf(' ');
    return space > 0 && !forms.knownLower(person.substring(0, space));
  }

  /** "Mvh⏎Wes": the agent's name, and above it a short line that is no sentence. */
  private static boolean isClosedInOtherWords(RuleContext context, String body) {
    List<String> lines = body.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    int last = lines.size() - 1;
    return last > 1
        && isAgents(context, lines.get(last))
        && lines.get(last - 1).split("\\s+").length <= MOST_WORDS
        && !Expressions.match(lines.get(last - 1), ".*[.!?:…]");
  }

  /** "…, Wes": behind words that nobody knows for a closing the agent has signed. */
  private boolean endsWithAgent(RuleContext context, String body) {
    String stripped = body.stripTrailing();
    String[] words = stripped.split("[\\s\\h]+");
    return isAgents(context, words[words.length - 1].replaceFirst("\\.$", ""))
        || KISSED.matcher(stripped).find()
        || Expressions.match(stripped, "(?s).*[.!?…]\\h+\\p{Ll}{2,15}")
            && SignOff.isNoWord(words[words.length - 1], forms);
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
          || !Expressions.match(
              body.strip(), "(?i)(many thanks|thanks|thank you|thanks again)[,.!]*");
    }
    return false;
  }

  /** What the profile has a closing say, else what suits its formality and region. */
  private static String closing(RuleContext context) {
    String wording = context.target().cards().wording().getOrDefault(PLAIN, "").strip();
    if (!wording.isEmpty() && wording.indexOf('{') < 0) {
      return COMMA_BEHIND.matcher(wording).replaceFirst("");
    }
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
