package dev.tonewright.english;

import dev.tonewright.interruption.Interruption;
import dev.tonewright.language.Expressions;
import dev.tonewright.language.VerifierLexicon.Transition;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.profile.Norms.Speaker;
import dev.tonewright.rule.Proposal;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.rule.Rule;
import dev.tonewright.rule.RuleContext;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Span;
import dev.tonewright.text.Step;
import dev.tonewright.text.TextChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lets the reply speak as "I" or as "we", as the profile has it. What an agent did, the company
 * did: "I have refunded it" can become "we". What the company does no agent does alone, so that
 * "we" becomes "I" only in thanks, apologies and hopes. A sentence in which somebody speaks of
 * their own person stays as it is, whole.
 */
final class SpeakerRule implements Rule {

  private static final String WE = "The reply speaks for the company.";
  private static final String I = "The reply speaks for the one who signs it.";

  /** Verbs of a person's own life. */
  private static final Set<String> PERSONAL = WordLists.words("speaker-personal.txt");

  /** Nouns behind "my" that the company has too. */
  private static final Set<String> SHARED = WordLists.words("speaker-shared.txt");

  private static final Set<String> ACTS = WordLists.words("speaker-acts.txt");
  private static final Set<String> STATES = WordLists.words("speaker-states.txt");

  /** What else the company can be that one person says to be. */
  private static final Set<String> ABLE = WordLists.words("speaker-able.txt");

  /** Whose "me" is no person's: "Excuse me". */
  private static final Set<String> SET_PHRASES = WordLists.words("speaker-set-phrases.txt");

  private static final Set<String> ONE_PERSON =
      Set.of("myself", "mine", "personally", "ourselves", "ours");

  private static final Set<String> BE = Set.of("am", "'m", "’m", "was");

  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "``", "''", "«", "»");

  /** "Best wishes from all of us". */
  private static final Pattern FROM_ALL =
      Pattern.compile(
          ClosingFormulas.SURE
              + " from (?i:all of us|everyone|everybody|(?:the|your) (?:\\p{L}+ ){0,3}team)\\b.{0,40}");

  private final LastLine lastLine;
  private final EnglishWordForms forms;

  SpeakerRule(EnglishWordForms forms) {
    this.forms = forms;
    this.lastLine = new LastLine(forms);
  }

  @Override
  public String id() {
    return "norm.speaker";
  }

  @Override
  public List<Proposal> propose(RuleContext context) {
    Speaker speaker = context.norms().speaker();
    if (speaker == Speaker.KEEP || speaker == Speaker.BY_SIGNATURE && !teamSigns(context)) {
      return List.of();
    }
    boolean one = speaker == Speaker.I;
    int end = signature(context.text());
    List<Proposal> offers = new ArrayList<>();
    List<Placed> all = context.parsed().sentences();
    for (int i = 0; i < all.size() && all.get(i).start() < end; i++) {
      Interruption.check();
      Placed placed = all.get(i);
      if (quoted(placed.sentence())) {
        continue;
      }
      List<TextChange> changes =
          one ? toOne(context.text(), placed) : toMany(context.text(), placed);
      if (!changes.isEmpty() && changes.stream().allMatch(c -> context.free(c.span()))) {
        Step step = new Step(id(), Dimension.CHANNEL, one ? I : WE);
        Edit edit = Edit.of(step, changes);
        offers.add(new Proposal(edit, Family.NORM, i, Optional.of(Transition.SPEAKER)));
      }
    }
    return offers;
  }

  /** Where who signs stands; the text's length where nobody does. */
  private int signature(String text) {
    String body = text.substring(0, LetterBody.end(text));
    return SignOff.in(body, word -> SignOff.isNoWord(word, forms))
        .map(signOff -> signOff.closing().start())
        .orElseGet(() -> lastLine.signature(body));
  }

  /** Whether a team or a department signs. */
  private boolean teamSigns(RuleContext context) {
    String text = context.text();
    String body = text.substring(0, LetterBody.end(text)).stripTrailing();
    Optional<SignOff> signOff = SignOff.in(body, word -> SignOff.isNoWord(word, forms));
    if (signOff.filter(SignOff::named).isPresent()) {
      String person = signOff.get().person();
      return Signature.isTeam(person) || Signature.isCompany(person);
    }
    String last = body.substring(body.lastIndexOf('\n') + 1).strip();
    return Signature.isTeam(last)
        || FROM_ALL.matcher(last).find()
        || context.request().agentName().filter(Signature::isTeam).isPresent();
  }

  /** Whether quotation marks stand in a sentence: another may speak between them. */
  private static boolean quoted(Sentence s) {
    for (int t = 0; t < s.size(); t++) {
      if (QUOTES.contains(s.word(t))) {
        return true;
      }
    }
    return false;
  }

  private static List<TextChange> toMany(String text, Placed placed) {
    Sentence s = placed.sentence();
    List<TextChange> changes = new ArrayList<>();
    for (int t = 0; t < s.size(); t++) {
      if (ONE_PERSON.contains(s.lower(t)) || isOneOfTwo(s, t)) {
        return List.of();
      }
      switch (s.lower(t)) {
        case "i" -> {
          if (!s.tag(t).equals("PRP") || isOwnLife(s, t)) {
            return List.of();
          }
          if (sees(s, t)) {
            continue;
          }
          changes.add(written(text, placed, t, "we"));
          int be = agreeing(s, t);
          if (be >= 0) {
            changes.add(written(text, placed, be, plural(s.lower(be))));
          }
        }
        case "me" -> {
          boolean set = t > 0 && SET_PHRASES.contains(s.lower(t - 1));
          boolean told = t + 1 < s.size() && Expressions.match(s.lower(t + 1), "know|have");
          boolean named = t + 1 < s.size() && s.tag(t + 1).startsWith("NNP"); // "Call me Dana"
          boolean asked = t > 1 && s.lower(t - 1).equals("for") && s.lemma(t - 2).equals("ask");
          if (named
              || asked
              || t > 0 && Expressions.match(s.lower(t - 1), "than|like|as|is|including|'s|’s")) {
            return List.of();
          }
          if (!set || told) {
            changes.add(written(text, placed, t, "us"));
          }
        }
        case "my" -> {
          if (isShared(s, t)) {
            changes.add(written(text, placed, t, "our"));
          } else if (!isSetPhrase(s, t)) {
            return List.of();
          }
        }
        default -> {}
      }
    }
    return changes.isEmpty() || isTorn(placed, changes) ? List.of() : changes;
  }

  /** Whether a form of "be" is left that agrees with an "I" no more, or may. */
  private static boolean isTorn(Placed placed, List<TextChange> changes) {
    Sentence s = placed.sentence();
    for (int t = 0; t < s.size(); t++) {
      int at = placed.token(t).start();
      boolean changed = changes.stream().anyMatch(c -> c.span().start() == at);
      boolean other = // "the parcel was late": what is said of another stays
          s.lower(t).equals("was")
              && t > 0
              && Expressions.match(s.tag(t - 1), "NN.*|DT|PRP|WDT|WP|EX|RP")
              && !s.lower(t - 1).equals("i")
              && !(t + 1 < s.size() && Expressions.match(s.lower(t + 1), "n['’]t"));
      if (BE.contains(s.lower(t)) && !changed && !other) {
        return true;
      }
    }
    return false;
  }

  /** "you and I", "my colleague and me", "I or my manager": not all of them are the company. */
  private static boolean isOneOfTwo(Sentence s, int t) {
    boolean joined = t > 0 && Expressions.match(s.lower(t - 1), "and|or|&");
    boolean behind =
        t + 2 < s.size()
            && Expressions.match(s.lower(t + 1), "and|or|&")
            && Expressions.match(s.tag(t + 2), "PRP\\$?|DT|NN.*");
    return switch (s.lower(t)) {
      case "i" -> behind || joined && !isVerbBefore(s, t - 1);
      case "me" -> behind || joined;
      default -> false;
    };
  }

  /** Whether a clause stands before a joint: parsers take "my colleague and I" for two of them. */
  private static boolean isVerbBefore(Sentence s, int joint) {
    for (int t = joint - 1; t >= 0 && Character.isLetterOrDigit(s.word(t).codePointAt(0)); t--) {
      if (Expressions.match(s.tag(t), "V.*|MD")) {
        return true;
      }
    }
    return false;
  }

  /** What a person says of the person, and no company: name, trade, home, likings. */
  private static boolean isOwnLife(Sentence s, int i) {
    if (s.lower(0).equals("this") && i > 1 && Expressions.match(s.lower(1), "is|'s|’s")) {
      return true; // "This is Dana and I …"
    }
    int be = agreeing(s, i);
    boolean named = i + 1 < s.size() && s.lower(i + 1).equals(","); // "I, Dana, …"
    if (named || be >= 0 && be < i) {
      return true; // "Am I right?", "the problem was I …"
    }
    int at = i + 1;
    while (at < s.size()
        && (at == be
            || Expressions.match(s.tag(at), "MD|RB.?")
            || Expressions.match(s.lower(at), "be|been|'ve|’ve|have|had|do|did"))) {
      at++;
    }
    if (at >= s.size()) {
      return false;
    }
    boolean owns = // "I have a dog"
        Expressions.match(s.lower(at - 1), "['’]ve|have|had")
            && (Expressions.match(s.tag(at), "CD|NN.*|JJ.*")
                || Expressions.match(s.lower(at), "an?|no|some"));
    boolean is = be >= 0 || at > i + 1 && Expressions.match(s.lower(at - 1), "be|been");
    return owns
        || is && Expressions.match(s.tag(at), "DT|PRP\\$|NN.*|CD|IN|PDT")
        || is
            && s.tag(at).startsWith("JJ")
            && !STATES.contains(s.lower(at))
            && !ABLE.contains(s.lower(at))
        || PERSONAL.contains(s.lemma(at)) && !wishes(s, at);
  }

  /** "I see.", "I see, then …": a sound of understanding. */
  private static boolean sees(Sentence s, int i) {
    return i + 1 < s.size()
        && s.lower(i + 1).equals("see")
        && (i + 2 == s.size() || Expressions.match(s.lower(i + 2), "[.,!…]|so|then|thanks|thank"));
  }

  /** "I would like to check": said of what is to be done. */
  private static boolean wishes(Sentence s, int verb) {
    return s.lower(verb).equals("like")
        && Expressions.match(s.lower(verb - 1), "would|['’]d|also|just");
  }

  /** The form of "be" that agrees with an "I", before or behind it; −1 where none does. */
  private static int agreeing(Sentence s, int i) {
    if (i > 0 && BE.contains(s.lower(i - 1)) && !(i > 1 && s.lower(i - 2).equals("i"))) {
      return i - 1;
    }
    for (int t = i + 1; t < s.size(); t++) {
      if (BE.contains(s.lower(t))) {
        return t;
      }
      if (!s.tag(t).startsWith("RB")) {
        return -1;
      }
    }
    return -1;
  }

  private static String plural(String be) {
    return switch (be) {
      case "was" -> "were";
      case "am" -> "are";
      default -> be.charAt(0) + "re";
    };
  }

  /** "my apologies", "my sincere apologies", "my previous e-mail". */
  private static boolean isShared(Sentence s, int my) {
    if (my > 0 && Character.isUpperCase(s.word(my).charAt(0))) {
      return false; // a label: "under My Messages"
    }
    int noun = my + 1;
    while (noun + 1 < s.size()
        && Expressions.match(s.tag(noun), "JJ.?|VBN")
        && !SHARED.contains(s.lower(noun))) {
      noun++;
    }
    return noun < s.size()
        && (SHARED.contains(s.lemma(noun)) || SHARED.contains(s.lower(noun)))
        && !(noun + 1 < s.size() && s.tag(noun + 1).startsWith("NN"));
  }

  /** "My pleasure": it belongs to nobody. */
  private static boolean isSetPhrase(Sentence s, int my) {
    return my + 1 < s.size() && s.lower(my + 1).equals("pleasure");
  }

  private static List<TextChange> toOne(String text, Placed placed) {
    Sentence s = placed.sentence();
    List<TextChange> changes = new ArrayList<>();
    for (int t = 0; t < s.size(); t++) {
      if (ONE_PERSON.contains(s.lower(t))) {
        return List.of();
      }
      boolean ours = s.lower(t).equals("our") && t + 1 < s.size() && apology(s, t + 1);
      if (ours) {
        changes.add(written(text, placed, t, "my"));
      } else if (s.lower(t).equals("we") && saysBySaying(s, t)) {
        changes.add(written(text, placed, t, "I"));
        if (t + 1 < s.size() && Expressions.match(s.lower(t + 1), "are|['’]re")) {
          String are = s.lower(t + 1);
          String am = are.equals("are") ? "am" : are.charAt(0) + "m";
          changes.add(written(text, placed, t + 1, am));
        }
      }
    }
    return changes;
  }

  private static boolean apology(Sentence s, int from) {
    int noun = from;
    while (noun + 1 < s.size() && s.tag(noun).startsWith("JJ")) {
      noun++;
    }
    return Expressions.match(s.lower(noun), "apolog(?:y|ies)");
  }

  /** "We are so sorry", "we do apologise", "we would be happy to", "we look forward to". */
  private static boolean saysBySaying(Sentence s, int we) {
    int at = we + 1;
    boolean is = false;
    while (at < s.size()
        && (Expressions.match(s.tag(at), "RB.?|MD")
            || Expressions.match(s.lower(at), "are|['’]re|be|do|am|['’]d|['’]ll"))) {
      is |= Expressions.match(s.lower(at), "are|['’]re|be");
      at++;
    }
    if (at >= s.size() || goesOn(s, at)) {
      return false;
    }
    boolean forward =
        Expressions.match(s.lower(at), "look|looking")
            && at + 1 < s.size()
            && s.lower(at + 1).equals("forward");
    boolean not = false;
    for (int t = we + 1; t < at; t++) {
      not |= Expressions.match(s.lower(t), "not|n['’]t|never|no");
    }
    return !not
        && (is && STATES.contains(s.lower(at)) || !is && ACTS.contains(s.lemma(at)) || forward);
  }

  /** "We apologise and will refund it": the second verb is the company's. */
  private static boolean goesOn(Sentence s, int from) {
    for (int t = from + 1; t + 1 < s.size(); t++) {
      int next = s.tag(t + 1).startsWith("RB") && t + 2 < s.size() ? t + 2 : t + 1;
      if (s.tag(t).equals("CC") && Expressions.match(s.tag(next), "V.*|MD")) {
        return true;
      }
    }
    return false;
  }

  /** A token in other words, with a capital where a sentence begins. */
  private static TextChange written(String text, Placed placed, int token, String word) {
    Span span = placed.token(token);
    boolean opens = opens(text, span.start()) || !isWordBefore(placed.sentence(), token);
    String after = opens ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
    return TextChange.of(text, span.start(), span.end(), after);
  }

  /** Whether a sentence begins at an offset, behind its opening marks. */
  private static boolean opens(String text, int offset) {
    int at = offset;
    while (at > 0 && (Anatomy.isSpace(text.charAt(at - 1)) || opensLine(text.charAt(at - 1)))) {
      if (text.charAt(at - 1) == '\n') {
        return true;
      }
      at--;
    }
    int end = at > 0 && text.charAt(at - 1) == ')' ? at - 1 : at;
    return at == 0 || at < offset && end > 0 && ".!?…".indexOf(text.charAt(end - 1)) >= 0;
  }

  private static boolean opensLine(char c) {
    return Character.getType(c) == Character.START_PUNCTUATION || "-–—*•".indexOf(c) >= 0;
  }

  /** Whether a word stands before a token; whom a post answers is none. */
  private static boolean isWordBefore(Sentence s, int token) {
    for (int t = 0; t < token; t++) {
      if (Character.isLetterOrDigit(s.word(t).codePointAt(0))) {
        return true;
      }
    }
    return false;
  }
}
