package dev.tonewright.english.norm;

import dev.tonewright.english.ClosingFormulas;
import dev.tonewright.english.Initials;
import dev.tonewright.parse.Boundary;
import dev.tonewright.parse.ParsedText;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.parse.TokenKind;
import dev.tonewright.protect.ProtectedSpans;
import dev.tonewright.protect.ProtectedSpans.Kind;
import dev.tonewright.rule.TextFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the roles of the sentences of a reply. */
final class Roles {

  /** The roles of a text, told once for all rules. */
  static final TextFact<List<Role>> FACT = new TextFact<>(Roles::of);

  private static final Set<String> GREETINGS =
      Set.of("hi", "hello", "hey", "dear", "hiya", "greetings", "good", "welcome", "morning");

  private static final Set<String> GREETING_TAILS =
      Set.of(
          "there",
          "morning",
          "afternoon",
          "evening",
          "day",
          "sir",
          "madam",
          "ma'am",
          "all",
          "team",
          "everyone",
          "customer",
          "and",
          "or",
          "again",
          "back",
          ",",
          "!",
          ".",
          "/");

  private static final String NAME = "[,.!]?(?: [\\p{Lu}#^*{\\[-].{0,30})?";

  private static final Pattern CLOSING =
      Pattern.compile("(?:" + ClosingFormulas.SURE + "|" + ClosingFormulas.APART + ")" + NAME);

  private static final Pattern SURE = Pattern.compile(ClosingFormulas.SURE + NAME);

  private Roles() {}

  /** The role of each sentence. */
  private static List<Role> of(ParsedText parsed, ProtectedSpans kept) {
    List<Role> roles = new ArrayList<>();
    List<Placed> all = parsed.sentences();
    boolean closed = false;
    for (int i = 0; i < all.size(); i++) {
      Role role = role(parsed.text(), all, i, kept);
      if (role == Role.CLOSING) {
        closed = true;
      } else if (closed && role != Role.FOREIGN) {
        role = Role.SIGNATURE;
      }
      roles.add(role);
    }
    return List.copyOf(roles);
  }

  private static Role role(String text, List<Placed> all, int i, ProtectedSpans kept) {
    Placed placed = all.get(i);
    Sentence s = placed.sentence();
    boolean spanish = s.text().indexOf('¡') >= 0 || s.text().indexOf('¿') >= 0;
    if (spanish || kept.at(placed.token(0)).map(Roles::isForeign).orElse(false)) {
      return Role.FOREIGN;
    }
    if (s.kind(0) == TokenKind.MARKER || i > 0 && all.get(i - 1).boundary() == Boundary.LIST_ITEM) {
      return Role.ITEM;
    }
    if (Initials.ALONE.matcher(s.text()).matches()) {
      return Role.SIGNATURE;
    }
    if (placed.boundary() == Boundary.SALUTATION || isGreeting(s)) {
      return Role.GREETING;
    }
    return isClosing(text, all, i) ? Role.CLOSING : Role.PROSE;
  }

  private static boolean isForeign(ProtectedSpans.Item item) {
    return item.kind() == Kind.QUOTED_MAIL
        || item.kind() == Kind.SUBJECT
        || item.kind() == Kind.SOURCE_CODE;
  }

  private static boolean isGreeting(Sentence s) {
    if (s.size() > 7 || !GREETINGS.contains(s.lower(0))) {
      return false;
    }
    for (int t = 1; t < s.size(); t++) {
      boolean name =
          s.kind(t) == TokenKind.PLACEHOLDER
              || s.kind(t) == TokenKind.MENTION
              || s.kind(t) == TokenKind.SYMBOL
              || s.tag(t).startsWith("NNP")
              || GREETING_TAILS.contains(s.lower(t));
      if (!name) {
        return false;
      }
    }
    return true;
  }

  /** A closing ends the reply: nothing long stands after it. */
  private static boolean isClosing(String text, List<Placed> all, int i) {
    if (!CLOSING.matcher(all.get(i).sentence().text()).matches()) {
      return false;
    }
    boolean ownLine = all.get(i).startsLine(text);
    int after = 0;
    for (int k = i + 1; k < all.size(); k++) {
      after += all.get(k).sentence().size();
    }
    boolean last = after <= 12;
    boolean word = !SURE.matcher(all.get(i).sentence().text()).matches();
    return last && (ownLine && i > 0 && !goesOn(text, all, i) || !word);
  }

  private static boolean says(Sentence s) {
    return Clauses.predicates(s, 0, s.size()) || Clauses.request(s, 0, s.size());
  }

  /** "Thank you. We are on it": a line that says more than thanks and a name. */
  private static boolean goesOn(String text, List<Placed> all, int i) {
    return i + 1 < all.size()
        && !all.get(i + 1).startsLine(text)
        && says(all.get(i + 1).sentence());
  }
}
