package dev.tonewright.english.norm;

import dev.tonewright.language.Expressions;
import dev.tonewright.parse.Sentence;
import dev.tonewright.profile.Norms;
import dev.tonewright.profile.Norms.Medium;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Sets off with commas what stands in brackets, where nobody sees them. */
final class Brackets extends SentenceRule {

  /**
   * Asides in one sentence from which it is a form to fill in: commas would make one row of its
   * fields and of what is said of them, and a person who reads it sees the brackets.
   */
  private static final int FORM = 3;

  private static final String WHY = "Brackets cannot be heard.";

  /** One aside without another inside it. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?<=[\\p{L}\\p{N}#%.!?”\"',])( \\()([\\p{L}\\p{N}#$£€“\"][^()\\[\\]\\n]{2,120}?)( ?\\))(?=[\\s.,;:!?)]|$)");

  /** "the item(s)", and not "a new item(s)" or "this item(s)". */
  private static final Pattern PLURAL =
      Pattern.compile(
          "(?=\\(e?s\\))(?<=\\p{Ll}{2})(?<!\\b(?:[Aa]n?|[Tt]his|[Ee]ach|[Ee]very|[Oo]ne|[Aa]nother) (?:\\p{L}{1,20} )?\\p{L}{1,30})\\(e?s\\)(?![\\p{L}\\p{N}])");

  /** "full name, address and postcode" */
  private static final Pattern LISTED =
      Pattern.compile("[^:;?!]{1,60}, [^:;?!]{1,60} (?:and|or) [^:;?!]{1,60}");

  /** A word for all that a row behind it names. */
  private static final Pattern TOTAL =
      Pattern.compile("(?<!\\p{L})(?:details|information|items|documents)$");

  /** Belongs to the title before it and is read on with it. */
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

  private static final Pattern WHOLE = Pattern.compile("\\(([^()]+[.!?])\\)");

  Brackets() {
    super("norm.brackets", Family.NORM, Dimension.CHANNEL, Set.of(Role.PROSE, Role.ITEM));
  }

  @Override
  boolean inForce(Norms norms) {
    return norms.repair() && norms.medium().spoken();
  }

  @Override
  void look(Passage p) {
    String sentence = p.sentence().text();
    int start = p.placed().start();
    Matcher whole = WHOLE.matcher(sentence);
    if (whole.matches()) {
      p.offer(
          WHY,
          p.change(start, start + 1, ""),
          p.change(start + sentence.length() - 1, start + sentence.length(), ""));
      return;
    }
    Matcher plural = PLURAL.matcher(sentence);
    while (plural.find()) {
      p.offer(
          WHY,
          p.change(start + plural.start(), start + plural.start() + 1, ""),
          p.change(start + plural.end() - 1, start + plural.end(), ""));
    }
    Matcher aside = ASIDE.matcher(sentence);
    if (p.context().norms().medium() == Medium.VOICE && aside.results().count() >= FORM) {
      return;
    }
    aside.reset();
    while (aside.find()) {
      if (YEAR.matcher(aside.group(2)).matches()) {
        continue;
      }
      Span open = new Span(start + aside.start(1), start + aside.end(1));
      Span close = new Span(start + aside.start(3), start + aside.end(3));
      boolean stops =
          aside.end() < sentence.length() && !Character.isWhitespace(sentence.charAt(aside.end()));
      boolean ends = stops || aside.end() == sentence.length();
      String end = aside.end() == sentence.length() && goesOn(p) ? "." : "";
      boolean stopBefore =
          ".!?".indexOf(sentence.charAt(aside.start())) >= 0
              || Expressions.match(aside.group(2), ".*[.!?]");
      if (!stopBefore && clause(p, aside.start(2))) {
        if (aside.end() == sentence.length() || ".".equals(sentence.substring(aside.end()))) {
          int letter = start + aside.start(2);
          String raised =
              sentence.substring(aside.start(2), aside.start(2) + 1).toUpperCase(Locale.ROOT);
          p.offer(
              WHY,
              p.change(open.start(), letter + 1, ". " + raised),
              p.change(close.start(), close.end(), end));
        }
      } else if (!stopBefore && withinName(p, open.start() - start, close.end() - start)) {
        p.offer(
            WHY, p.change(open.start(), open.end(), " "), p.change(close.start(), close.end(), ""));
      } else if (!stopBefore) {
        int letter = aside.start(2);
        String first = sentence.substring(letter, letter + 1);
        boolean raised = isRaised(p, letter);
        p.offer(
            WHY,
            p.change(
                open.start(),
                start + letter + (raised ? 1 : 0),
                mark(sentence, aside, ends) + (raised ? first.toLowerCase(Locale.ROOT) : "")),
            p.change(close.start(), close.end(), ends ? end : ","));
      }
    }
  }

  /** Whether another sentence follows in the line, from which only the bracket parted this one. */
  private static boolean goesOn(Passage p) {
    return p.neighbour(1)
        .filter(n -> p.text().substring(p.placed().end(), n.start()).indexOf('\n') < 0)
        .isPresent();
  }

  /** Whether a small word has a capital because a bracket opened before it: "(Using the first)". */
  private static boolean isRaised(Passage p, int offset) {
    Sentence s = p.sentence();
    for (int t = 0; t + 1 < s.size(); t++) {
      if (s.start(t) == offset) {
        return Expressions.match(s.word(t), "\\p{Lu}\\p{Ll}+")
            && Expressions.match(s.tag(t), "VBG|VBN|IN|DT|RB|TO|WRB|PRP\\$")
            && s.word(t + 1).equals(s.lower(t + 1));
      }
    }
    return false;
  }

  /** What parts an aside from what stands in front: what "your details" are is told by a row. */
  private static String mark(String sentence, Matcher aside, boolean ends) {
    boolean told =
        ends
            && LISTED.matcher(aside.group(2)).matches()
            && TOTAL.matcher(sentence).region(0, aside.start(1)).find();
    return told ? ": " : sentence.charAt(aside.start() - 1) == ',' ? " " : ", ";
  }

  /** "IP (IPv4) address": a noun goes on behind the brackets, and no pause parts it. */
  private static boolean withinName(Passage p, int open, int close) {
    Sentence s = p.sentence();
    for (int t = 1; t < s.size(); t++) {
      if (s.start(t) > close) {
        return s.start(t) == close + 1
            && Expressions.match(s.tag(t), "NNS?")
            && before(s, open).filter(b -> names(s, b)).isPresent();
      }
    }
    return false;
  }

  private static boolean names(Sentence s, int t) {
    return s.tag(t).startsWith("NN") || Expressions.match(s.word(t), "\\p{Lu}{2,6}");
  }

  /** The token that ends where an opening bracket's space begins. */
  private static Optional<Integer> before(Sentence s, int open) {
    return IntStream.range(0, s.size()).filter(t -> s.end(t) == open).boxed().findFirst();
  }

  /** Whether a clause of its own begins at an offset of the sentence: "(Allow ten days.)". */
  private static boolean clause(Passage p, int offset) {
    for (int t = 0; t < p.size(); t++) {
      if (p.sentence().start(t) == offset) {
        boolean asks =
            p.sentence().tag(t).equals("VB")
                && Character.isUpperCase(p.sentence().word(t).codePointAt(0));
        return asks || Clauses.main(p.sentence(), t, p.size());
      }
    }
    return false;
  }
}
