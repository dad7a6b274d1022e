package dev.tonewright.verify;

import dev.tonewright.language.VerifierLexicon;
import dev.tonewright.language.VerifierLexicon.Time;
import dev.tonewright.text.Span;
import dev.tonewright.verify.Symbol.Type;
import dev.tonewright.verify.Violation.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares two readings of one statement. */
final class Comparison {

  /** How many content words may change places around what joins an attribute to its noun. */
  private static final int LONGEST_ATTRIBUTE = 4;

  private final VerifierLexicon lexicon;
  private final Reading before;
  private final Reading after;
  private final Span statement;
  private final Differences differences;
  private final List<Violation> violations = new ArrayList<>();

  Comparison(
      VerifierLexicon lexicon, Reading before, Reading after, Set<String> named, Span statement) {
    this.lexicon = lexicon;
    this.before = before;
    this.after = after;
    this.statement = statement;
    this.differences = new Differences(lexicon, before, after, named);
  }

  List<Violation> violations() {
    causes();
    differences.forbidden().forEach(text -> report(Kind.MODALITY, text));
    differences.lost().keySet().forEach(name -> report(kind(name), "lost " + name));
    differences.gained().keySet().forEach(name -> report(kind(name), "gained " + name));
    asked(before, after, "no longer asked for");
    asked(after, before, "newly asked for");
    order();
    people();
    return violations;
  }

  private void report(Kind kind, String message) {
    violations.add(new Violation(kind, message, statement));
  }

  private Kind kind(String name) {
    return switch (differences.type(name)) {
      case CONTENT -> Kind.CONTENT;
      case FIGURE -> Kind.FIGURE;
      case VERBATIM -> Kind.PROTECTED;
      case MARKER ->
          name.startsWith("NO")
              ? Kind.NEGATION
              : lexicon.clauseOpeners().contains(name) ? Kind.CONDITION : Kind.MODALITY;
    };
  }

  private void causes() {
    boolean had = has(before, lexicon.causes());
    boolean has = has(after, lexicon.causes());
    for (String cause : lexicon.causes()) {
      differences.lost().remove(cause);
      differences.gained().remove(cause);
    }
    if (had != has) {
      report(Kind.CAUSE, had ? "no cause is given any more" : "a cause is given");
    }
  }

  private static boolean has(Reading reading, Set<String> names) {
    return reading.symbols().stream().anyMatch(s -> names.contains(s.name()));
  }

  private void asked(Reading from, Reading to, String message) {
    for (List<Integer> anchor : from.anchors()) {
      boolean any = false;
      boolean present = false;
      for (int index : anchor) {
        String name = from.symbols().get(index).name();
        for (Symbol symbol : to.symbols()) {
          if (symbol.name().equals(name)) {
            present = true;
            any |= to.asking().get(symbol.sentence());
          }
        }
      }
      boolean courteous = anchor.size() > 1 && courtesies(to) > courtesies(from);
      if (!any
          && (present || to.asking().isEmpty())
          && !courteous
          && !imperative(from, to, anchor)) {
        report(Kind.ASKING, from.symbols().get(anchor.get(0)).word() + ": " + message);
      }
    }
  }

  /**
   * How many questions are nothing but a courtesy ("Is there anything else?"). One that ran on from
   * a statement becomes one more, and the statement was no question.
   */
  private static long courtesies(Reading reading) {
    return reading.asking().stream()
        .filter(
            sentence ->
                reading.symbols().stream()
                    .noneMatch(s -> s.sentence() == sentence && s.type() == Type.CONTENT))
        .count();
  }

  /** Whether the other reading has the verb where only an imperative stands. */
  private static boolean imperative(Reading from, Reading to, List<Integer> anchor) {
    Symbol asked = from.symbols().get(anchor.get(0));
    for (Symbol symbol : to.symbols()) {
      if (symbol.name().equals(asked.name()) && symbol.opening() && symbol.time() == Time.UNTOLD) {
        return true;
      }
    }
    return false;
  }

  private void order() {
    List<Symbol> was = ordered(before);
    List<Symbol> is = ordered(after);
    int n = Math.min(was.size(), is.size());
    int start = 0;
    while (start < n && same(was.get(start), is.get(start))) {
      start++;
    }
    if (start == was.size() && start == is.size()) {
      return;
    }
    int end = 0;
    while (end < n - start && same(was.get(was.size() - 1 - end), is.get(is.size() - 1 - end))) {
      end++;
    }
    List<Symbol> from = was.subList(start, was.size() - end);
    List<Symbol> to = is.subList(start, is.size() - end);
    if (differences.moves() && rigid(from).equals(rigid(to))) {
      return;
    }
    if (!turned(from, to)) {
      report(Kind.ORDER, "another order: " + names(from) + " became " + names(to));
    }
  }

  private List<Symbol> ordered(Reading reading) {
    List<Symbol> symbols = new ArrayList<>();
    for (Symbol symbol : reading.symbols()) {
      boolean fixed = !lexicon.floating().contains(symbol.name());
      if (fixed && !symbol.soft() && differences.even(symbol.name())) {
        symbols.add(symbol);
      }
    }
    return symbols;
  }

  private static boolean same(Symbol a, Symbol b) {
    return a.name().equals(b.name());
  }

  private static List<String> names(List<Symbol> symbols) {
    return symbols.stream().map(Symbol::name).toList();
  }

  private static List<String> rigid(List<Symbol> symbols) {
    return symbols.stream()
        .filter(s -> s.type() != Type.CONTENT && s.type() != Type.MARKER)
        .map(Symbol::name)
        .toList();
  }

  /** Whether {@code to} is {@code from} with its two parts in the other order, and may be. */
  private boolean turned(List<Symbol> from, List<Symbol> to) {
    List<String> was = names(from);
    List<String> is = names(to);
    for (int cut = 1; cut < was.size(); cut++) {
      List<String> first = was.subList(0, cut);
      List<String> second = was.subList(cut, was.size());
      if (is.subList(0, second.size()).equals(second)
          && is.subList(second.size(), is.size()).equals(first)) {
        boolean clause =
            lexicon.clauseOpeners().contains(first.get(0))
                || lexicon.clauseOpeners().contains(second.get(0));
        boolean goal = before.goalFirst() != after.goalFirst();
        boolean attribute =
            was.size() <= LONGEST_ATTRIBUTE
                && before.genitives() != after.genitives()
                && from.stream().allMatch(s -> s.type() == Type.CONTENT);
        boolean cause = has(before, lexicon.causes()) && has(after, lexicon.causes());
        boolean fault = (pivot(first) || pivot(second)) && withoutAgent(from, to);
        return clause || goal || attribute || cause || fault || negativeQuestion(first, second);
      }
    }
    return false;
  }

  /** Whether a part opens or closes with a word that takes its clause along when it moves. */
  private boolean pivot(List<String> part) {
    return lexicon.pivots().contains(part.get(0))
        || lexicon.pivots().contains(part.get(part.size() - 1));
  }

  /** "Isn't it on?" and "Is it not on?". */
  private boolean negativeQuestion(List<String> first, List<String> second) {
    boolean asks = !before.asking().isEmpty() && !after.asking().isEmpty();
    boolean alone = first.size() == 1 && lexicon.pivots().contains(first.get(0));
    return asks && alone && second.size() <= 2
        || asks && first.size() <= 2 && second.equals(List.of("NO"));
  }

  /** Whether what somebody did is now said of the thing: its verb has lost its subject. */
  private static boolean withoutAgent(List<Symbol> from, List<Symbol> to) {
    return from.stream().anyMatch(s -> !s.subject().isEmpty())
        && to.stream().allMatch(s -> s.subject().isEmpty());
  }

  private void people() {
    Map<String, List<Symbol>> there = new HashMap<>();
    for (Symbol symbol : after.symbols()) {
      there.computeIfAbsent(symbol.name(), n -> new ArrayList<>()).add(symbol);
    }
    Map<String, Integer> seen = new HashMap<>();
    Set<String> said = new HashSet<>();
    for (Symbol symbol : before.symbols()) {
      boolean marker = symbol.type() == Type.MARKER;
      if (marker || symbol.soft() || !differences.even(symbol.name())) {
        continue;
      }
      int index = seen.merge(symbol.name(), 1, Integer::sum) - 1;
      Symbol other = there.get(symbol.name()).get(index);
      if (differ(symbol.subject(), other.subject())) {
        report(Kind.PERSON, symbol.word() + ": " + symbol.subject() + " → " + other.subject());
      }
      if (differ(symbol.object(), other.object()) || differ(symbol.owner(), other.owner())) {
        report(Kind.PERSON, symbol.word() + ": another receives or owns it");
      }
      if (clash(symbol.time(), other.time()) && said.add(symbol.name())) {
        report(Kind.TENSE, symbol.word() + " became " + other.word());
      }
    }
  }

  private static boolean differ(String a, String b) {
    return !a.isEmpty() && !b.isEmpty() && !a.equals(b);
  }

  private static boolean clash(Time a, Time b) {
    return a != b && (a == Time.PAST && b != Time.UNTOLD || b == Time.PAST && a != Time.UNTOLD);
  }
}
