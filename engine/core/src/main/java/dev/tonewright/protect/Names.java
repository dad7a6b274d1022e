package dev.tonewright.protect;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.tonewright.language.ProtectionCues;
import dev.tonewright.language.ProtectionCues.Cue;
import dev.tonewright.parse.ParsedText;
import dev.tonewright.parse.Sentence;
import dev.tonewright.protect.ProtectedSpans.Item;
import dev.tonewright.protect.ProtectedSpans.Kind;
import dev.tonewright.text.Span;
import java.util.Collection;
import java.util.Locale;

/**
 * Finds names of people, firms and products by the parser's tags and by where they stand: after a
 * greeting, after "Mr", below a closing, as initials at the end of a post. A capital that only
 * opens a sentence makes no name.
 */
final class Names {

  /**
   * The agent's initials or name behind a mark at the end of a line: "^JB", "-Dana", "*HCK", "/CG".
   */
  private static final Pattern INITIALS =
      Pattern.compile(
          "(?m)(?:^|[\\s.!?,:)])[\\^*/~–-]\\s?(\\p{Lu}\\p{L}{0,20})\\s*(?:https?://\\S+\\s*)*$");

  /** What parts the words of a line. */
  private static final java.util.regex.Pattern PARTING =
      java.util.regex.Pattern.compile("[\\s,!.]+");

  private static final int LONGEST_SIGN_OFF = 4;

  private final ProtectionCues cues;

  Names(ProtectionCues cues) {
    this.cues = cues;
  }

  void find(ParsedText parsed, Collection<Item> found) {
    for (ParsedText.Placed placed : parsed.sentences()) {
      sentence(placed, found);
    }
    initials(parsed.text(), found);
    signOff(parsed.text(), found);
  }

  private void sentence(ParsedText.Placed placed, Collection<Item> found) {
    Sentence sentence = placed.sentence();
    boolean titled = titleCase(sentence);
    int last = -1;
    for (int t = 0; t < sentence.size(); t++) {
      if (!name(sentence, t, titled)) {
        continue;
      }
      int first = t;
      // "Bank of Arden", "Mr Osei"
      if (last >= 0 && last == t - 2 && cues.has(Cue.NAME_LINK, sentence.lower(t - 1))) {
        first = last;
      } else if (t > 0 && honorific(sentence, t - 1)) {
        first = t - 1;
      } else if (t > 1 && sentence.word(t - 1).equals(".") && honorific(sentence, t - 2)) {
        first = t - 2;
      } else if (last == t - 1 && last >= 0) {
        first = last;
      } else if (t > 0 && !Edges.allCapitals(sentence.word(t)) && firstName(sentence, t - 1)) {
        first = t - 1;
      }
      found.add(new Item(new Span(placed.token(first).start(), placed.token(t).end()), Kind.NAME));
      last = t;
    }
  }

  /** An ordinary word that opens a clause as part of a name: "Grace Osei will call you." */
  private boolean firstName(Sentence sentence, int token) {
    String word = sentence.word(token);
    return Edges.capitalised(word)
        && word.length() > 1
        && opensClause(sentence, token)
        && tagged(sentence, token)
        && !free(sentence.lower(token))
        && !Edges.allCapitals(word)
        && !cues.has(Cue.INTERFACE_VERB, sentence.lower(token));
  }

  private boolean honorific(Sentence sentence, int token) {
    String lower = sentence.lower(token);
    String bare = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    return cues.has(Cue.HONORIFIC, bare) && Edges.capitalised(sentence.word(token));
  }

  private boolean name(Sentence sentence, int token, boolean titled) {
    String word = sentence.word(token);
    String lower = sentence.lower(token);
    if (!Edges.capitalised(word) || word.length() < 2 || free(lower)) {
      return false;
    }
    boolean ordinary = cues.ordinary().test(lower);
    if (Edges.allCapitals(word)) {
      return !ordinary && tagged(sentence, token);
    }
    if (token > 0 && honorific(sentence, token - 1)) {
      return true;
    }
    if (greeted(sentence, token, ordinary)) {
      return true;
    }
    if (opensClause(sentence, token)) {
      return !ordinary && tagged(sentence, token);
    }
    return ordinary ? !titled && tagged(sentence, token) : true;
  }

  private boolean free(String word) {
    String lower = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return cues.has(Cue.FREE_CAPITAL, lower)
        || cues.has(Cue.FREE_ABBREVIATION, lower)
        || cues.has(Cue.GREETING, lower)
        || cues.has(Cue.CLOSING, lower)
        || cues.has(Cue.WEEKDAY, lower)
        || cues.has(Cue.MONTH, lower)
        || lower.indexOf('\'') >= 0
        || lower.indexOf('’') >= 0;
  }

  private boolean tagged(Sentence sentence, int token) {
    return cues.has(Cue.NAME_TAG, sentence.tag(token));
  }

  /** After a greeting; an ordinary word ("Hi Grace,") only where the greeting ends behind it. */
  private boolean greeted(Sentence sentence, int token, boolean ordinary) {
    if (token == 0 || !cues.has(Cue.GREETING, sentence.lower(token - 1))) {
      return false;
    }
    if (!ordinary || token + 1 == sentence.size()) {
      return true;
    }
    int end = sentence.end(token);
    return ",!.-–—:".contains(sentence.word(token + 1).substring(0, 1))
        || sentence.text().substring(end, sentence.start(token + 1)).indexOf('\n') >= 0;
  }

  private static boolean opensClause(Sentence sentence, int token) {
    if (token == 0) {
      return true;
    }
    String before = sentence.word(token - 1);
    return sentence.text().substring(sentence.end(token - 1), sentence.start(token)).indexOf('\n')
            >= 0
        || !Edges.wordly(before.charAt(before.length() - 1)) && !",&/".contains(before)
        || before.startsWith("@")
        || before.chars().allMatch(Character::isDigit);
  }

  /** Whether Nearly Every Word Has A Capital, so that capitals say nothing. */
  private static boolean titleCase(Sentence sentence) {
    int words = 0;
    int capitals = 0;
    for (int t = 0; t < sentence.size(); t++) {
      if (Character.isLetter(sentence.word(t).codePointAt(0))) {
        words++;
        capitals += Edges.capitalised(sentence.word(t)) ? 1 : 0;
      }
    }
    return words >= 3 && capitals * 4 >= words * 3;
  }

  private void initials(String text, Collection<Item> found) {
    if (!marked(text)) {
      return;
    }
    Matcher matcher = INITIALS.matcher(text);
    while (matcher.find()) {
      String mark = matcher.group(1);
      String name = mark.substring(1).strip();
      String lower = name.toLowerCase(Locale.ROOT);
      boolean spaced = name.length() < mark.length() - 1;
      boolean prose = free(lower) || spaced && cues.ordinary().test(lower);
      boolean initials = name.length() <= 3 && Edges.allCapitals(name);
      if (initials || !prose) {
        found.add(new Item(new Span(matcher.start(1), matcher.end(1)), Kind.NAME));
      }
    }
  }

  /** Whether a capital stands behind one of the marks at all, which is quick to see. */
  private static boolean marked(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      if ("^*/~–-".indexOf(text.charAt(i)) >= 0) {
        char next = text.charAt(i + 1);
        if (Character.isUpperCase(next) || Character.isWhitespace(next)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The line below a short closing line that ends in a comma or is a closing phrase. */
  private void signOff(String text, Collection<Item> found) {
    boolean closing = false;
    for (int start = 0; start < text.length(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      String line = text.substring(start, end).strip();
      if (!line.isEmpty()) {
        if (closing && personal(line)) {
          int from = text.indexOf(line, start);
          found.add(new Item(new Span(from, from + line.length()), Kind.NAME));
        }
        closing = closes(line);
      }
      start = end + 1;
    }
  }

  private boolean closes(String line) {
    String[] words = PARTING.split(line.toLowerCase(Locale.ROOT));
    return words.length > 0
        && words.length <= LONGEST_SIGN_OFF
        && cues.has(Cue.CLOSING, words[words.length - 1]);
  }

  private boolean personal(String line) {
    String[] words = line.split("\\s+");
    if (words.length > LONGEST_SIGN_OFF) {
      return false;
    }
    for (String word : words) {
      if (!Edges.capitalised(word) || ".!?:".indexOf(word.charAt(word.length() - 1)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
