package dev.tonewright.english.norm;

import dev.tonewright.english.EnglishWordForms;
import dev.tonewright.language.Expressions;
import dev.tonewright.language.SentenceCues;
import dev.tonewright.parse.Sentence;
import dev.tonewright.parse.TokenKind;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.text.Dimension;
import java.util.EnumSet;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spaces around marks, and marks typed twice. */
final class Spacing extends SentenceRule {

  // A mark or space comes first in each, then what stands before it: most characters are neither.

  private static final Pattern BEFORE_MARK =
      Pattern.compile(
          "[ \u00a0](?<=[\\p{L}\\p{N})\\]\"”’#}].)[ \u00a0]*+(?=(?:[,?!;:]|\\.(?!\\s?\\.))(?:\\s|$))");

  /** Behind a mark that ends a sentence no small letter stands in the same one. */
  private static final Pattern SMALL_BEHIND = Pattern.compile("[ \u00a0]+\\p{Ll}");

  private static final Pattern THERE =
      Pattern.compile("(?i)^(?:hi|hello|hey)\\b\\s?(,)(?=\\s+there[\\s,.!]*$)");

  private static final Pattern BEFORE_COMMA_WORD =
      Pattern.compile(" (?<=[\\p{L}\\p{N})] ) *+,(?=\\p{L}{2}|I\\b)");

  private static final Pattern AFTER_COMMA =
      Pattern.compile(",(?<=[\\p{L}#)],)(?=\\p{L}{2}|I\\b|#\\p{Lu})");

  private static final Pattern GLUED_STOP =
      Pattern.compile(
          "[.](?<=(\\b\\p{L}\\p{Ll}{1,30})[.])(?=(\\p{L}[\\p{Ll}'’]{0,20})(?![\\p{L}.@/\\-]))");

  private static final Pattern GLUED_MARK =
      Pattern.compile("[?!](?<=\\p{Ll}{2}.)[?!]*+(?=\\p{L}{2,20}\\b|I\\b)");

  /** "below(use the first one)": words, not "file(s)" or a call in code. */
  private static final Pattern GLUED_BRACKET =
      Pattern.compile(
          "\\((?<=(\\p{Ll}{3,30})\\()(?=(\\p{L}[\\p{Ll}'’]{1,30}) \\p{L}{2}[^()\\n]{0,200}\\))");

  private static final Pattern GLUED_CLOSE =
      Pattern.compile("\\)(?<=\\h\\([^()\\n]{2,60}\\h[^()\\n]{2,60}\\))(?=(\\p{Ll}{2,30})\\h)");

  /** Two spaces are a slip; three or more hold the columns of a table. */
  private static final Pattern WIDE = Pattern.compile("[ \u00a0]{2}(?=\\S)(?<=\\S..)");

  private static final Pattern BRACKETS =
      Pattern.compile("\\(( +)[^()\\n]{1,200}?\\)|\\([^()\\n]{1,200}?[^( ]( +)\\)");

  private static final Pattern TWICE =
      Pattern.compile(
          "(?=[.,?!:])(?<=[\\p{L}\\p{N})])(?:(\\.\\.)(?![./])|(,,+)|(\\?\\?+)(?!!)|(,\\.)(?=\\s|$)|(\\.,)(?=\\s)"
              + "|([?!]\\.)(?=\\s|$)|(:-)(?=\\s))(?!\\.)");

  /** Part of an address or an expression: "=c?d=e". */
  private static final Pattern QUERY = Pattern.compile("=[^\\s=]{1,40}[?]\\z");

  private final EnglishWordForms forms;
  private final SentenceCues cues;

  Spacing(EnglishWordForms forms, SentenceCues cues) {
    super(
        "repair.spacing",
        Family.REPAIR,
        Dimension.CORRECTNESS,
        EnumSet.of(Role.PROSE, Role.GREETING, Role.CLOSING, Role.ITEM));
    this.forms = forms;
    this.cues = cues;
  }

  @Override
  void look(Passage p) {
    String text = p.sentence().text();
    if (text.indexOf('\t') >= 0 || text.indexOf('|') >= 0) {
      return;
    }
    closed(p, text);
    opened(p, text);
    wide(p, text);
    brackets(p, text);
    twice(p, text);
    between(p);
  }

  private static void closed(Passage p, String text) {
    Matcher space = BEFORE_MARK.matcher(text);
    while (space.find()) {
      boolean address = address(p.sentence(), space.start());
      boolean loud = "?!".indexOf(text.charAt(space.end())) >= 0;
      boolean spokenOf =
          loud && SMALL_BEHIND.matcher(text).region(space.end() + 1, text.length()).lookingAt();
      boolean last =
          space.end() + 1 == text.length()
              && text.charAt(space.end()) == '.'
              && p.neighbour(1).isEmpty();
      if (address && last) {
        remove(p, space.start(), space.end() + 1, "A stop behind an address would stick to it.");
      } else if (!(loud && address) && !spokenOf) {
        remove(p, space.start(), space.end(), "No space stands before this mark.");
      }
    }
    Matcher there = THERE.matcher(text);
    if (there.find()) {
      remove(p, there.start(1), there.end(1), "No comma parts “there” from the greeting.");
    }
    Matcher comma = BEFORE_COMMA_WORD.matcher(text);
    while (comma.find()) {
      int at = p.placed().start();
      p.offer(
          "The space stands after the comma.",
          p.change(at + comma.start(), at + comma.end(), ", "));
    }
  }

  /** Whether an address ends at an offset: a "?" or "!" behind it would be read as part of it. */
  private static boolean address(Sentence s, int end) {
    for (int t = 0; t < s.size(); t++) {
      if (s.end(t) == end) {
        return s.kind(t) == TokenKind.ADDRESS
            || s.kind(t) == TokenKind.PLACEHOLDER
                && Expressions.match(
                    s.word(t).toUpperCase(Locale.ROOT), ".*(?:URL|LINK|WEBSITE|MAIL).*");
      }
    }
    return false;
  }

  private void opened(Passage p, String text) {
    Matcher comma = AFTER_COMMA.matcher(text);
    while (comma.find()) {
      insert(p, comma.end(), "A space stands after a comma.");
    }
    Matcher stop = GLUED_STOP.matcher(text);
    while (stop.find()) {
      if (startsSentence(stop.group(1), stop.group(2), text.substring(stop.end(2)))) {
        insert(p, stop.end(), "A space stands after a full stop.");
      }
    }
    Matcher mark = GLUED_MARK.matcher(text);
    while (mark.find()) {
      insert(p, mark.end(), "A space stands after this mark.");
    }
    Matcher bracket = GLUED_BRACKET.matcher(text);
    while (bracket.find()) {
      if (forms.known(bracket.group(1)) && forms.known(bracket.group(2).toLowerCase(Locale.ROOT))) {
        insert(p, bracket.start(), "A space stands before a bracket.");
      }
    }
    Matcher close = GLUED_CLOSE.matcher(text);
    while (close.find()) {
      if (forms.known(close.group(1))) {
        insert(p, close.end(), "A space stands after a bracket.");
      }
    }
  }

  /** "done.Please wait", "ready.please wait"; never "example.com" or "Node.js". */
  private boolean startsSentence(String before, String after, String rest) {
    String word = after.toLowerCase(Locale.ROOT);
    boolean capital = Character.isUpperCase(after.codePointAt(0));
    boolean sentence = Expressions.match(rest, "(?s)[ ,'’].*");
    boolean opener = cues.openers().contains(word);
    return sentence
        && opener
        && (capital || word.length() > 3)
        && (forms.known(before.toLowerCase(Locale.ROOT)));
  }

  private static void wide(Passage p, String text) {
    Matcher space = WIDE.matcher(text);
    while (space.find()) {
      boolean mark = Expressions.match(text.substring(space.end()), "(?s)[,.;:?!)].*");
      if (!mark) {
        remove(p, space.start() + 1, space.end(), "One space is enough.");
      }
    }
  }

  private static void brackets(Passage p, String text) {
    Matcher bracket = BRACKETS.matcher(text);
    while (bracket.find()) {
      int group = bracket.group(1) != null ? 1 : 2;
      remove(p, bracket.start(group), bracket.end(group), "No space stands inside brackets.");
    }
  }

  private void twice(Passage p, String text) {
    Matcher mark = TWICE.matcher(text);
    while (mark.find()) {
      if (mark.group().equals(".,") && !endsPlainly(text, mark.start())) {
        continue; // "etc., and"
      }
      String after =
          switch (mark.group().charAt(0)) {
            case ',' -> mark.group().endsWith(".") ? "." : ",";
            case '?' -> "?";
            case '!' -> "!";
            case ':' -> ":";
            default -> mark.group().equals(".,") && goesOn(text, mark.end()) ? "," : ".";
          };
      int at = p.placed().start();
      p.offer("One mark is enough.", p.change(at + mark.start(), at + mark.end(), after));
    }
  }

  /** Whether an ordinary word and no abbreviation ends at an offset. */
  private boolean endsPlainly(String text, int end) {
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    return word.length() > 2
        && forms.knownLower(word)
        && !cues.abbreviations().contains(word)
        && !cues.finalAbbreviations().contains(word);
  }

  private static boolean goesOn(String text, int from) {
    String rest = text.substring(from).stripLeading();
    return rest.isEmpty() || Character.isLowerCase(rest.codePointAt(0));
  }

  /** The space between this sentence and the next one on its line. */
  private static void between(Passage p) {
    if (p.neighbour(1).isEmpty() || p.neighbourRole(1).filter(Role.FOREIGN::equals).isPresent()) {
      return;
    }
    int from = p.placed().end();
    int to = p.neighbour(1).get().start();
    String gap = p.text().substring(from, to);
    if (gap.length() > 1 && gap.chars().allMatch(c -> c == ' ')) {
      p.offer("One space is enough.", p.change(from + 1, to, ""));
    } else if (gap.isEmpty()
        && from > 0
        && p.text().charAt(from - 1) == ','
        && Character.isLetter(p.text().codePointAt(to))) {
      p.offer("A space stands after a comma.", p.change(to, to, " "));
    } else if (gap.isEmpty()
        && p.placed().terminated()
        && Character.isLetter(p.text().codePointAt(to))
        && from > 1
        && ".?!".indexOf(p.text().charAt(from - 1)) >= 0
        && Character.isLowerCase(p.text().charAt(from - 2))
        && !QUERY.matcher(p.text().substring(0, from)).find()) {
      p.offer("A space stands after the end of a sentence.", p.change(to, to, " "));
    }
  }

  private static void remove(Passage p, int from, int to, String why) {
    int at = p.placed().start();
    p.offer(why, p.change(at + from, at + to, ""));
  }

  private static void insert(Passage p, int where, String why) {
    int at = p.placed().start() + where;
    p.offer(why, p.change(at, at, " "));
  }
}
