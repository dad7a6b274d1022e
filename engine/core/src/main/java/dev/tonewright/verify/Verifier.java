package dev.tonewright.verify;

import com.github.benmanes.caffeine.cache.stats.CacheStats;
import dev.tonewright.interruption.Interruption;
import dev.tonewright.language.VerifierLexicon;
import dev.tonewright.language.VerifierLexicon.Role;
import dev.tonewright.language.VerifierLexicon.Transition;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Span;
import dev.tonewright.text.TextChange;
import dev.tonewright.verify.Violation.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Holds a rewrite against its draft, statement by statement: figures, names, links and whatever
 * else is protected, negation, modality, conditions, causes, what is asked for, who does what,
 * when, and every content word. Knows nothing of the rules that made the edits. Safe for use by
 * many threads.
 */
public final class Verifier {

  private static final long REMEMBERED = 20L << 20;

  /** Transitions that no language lists. */
  private static final Set<String> UNLISTED = Set.of(Transition.NOTATION, Transition.SPEAKER);

  private final VerifierLexicon lexicon;
  private final Set<String> transitions;
  private final Understanding understanding;

  /** A verifier that remembers about 20 MB of statements. */
  public Verifier(VerifierLexicon lexicon) {
    this(lexicon, REMEMBERED);
  }

  /**
   * @param remembered bytes of statements to remember, roughly
   */
  public Verifier(VerifierLexicon lexicon, long remembered) {
    this.lexicon = lexicon;
    this.understanding = new Understanding(lexicon, remembered);
    this.transitions =
        lexicon.transitions().stream().map(Transition::name).collect(Collectors.toSet());
  }

  /**
   * Judges edits over one text. Where a statement does not keep its meaning, all its edits are
   * dropped, and with them those that need one of them; drop them and verify again, since the
   * statements are then others.
   *
   * @param before the text without the edits
   * @param edits over {@code before}, none overlapping another
   * @param kept protected spans of {@code before}
   * @param allowedTransitions names of transitions that are allowed only on request; others are
   *     always allowed; under {@link Transition#SPOKEN} every edit has to be a figure in words,
   *     under {@link Transition#NOTATION} a figure or quotation mark in another form, and under
   *     {@link Transition#SPEAKER} the same said by one or by all
   * @throws IllegalArgumentException where a transition does not exist
   */
  public Verdict verify(
      String before, List<Edit> edits, List<Span> kept, Set<String> allowedTransitions) {
    return verify(before, edits, kept, edit -> allowedTransitions, List.of());
  }

  /**
   * As {@link #verify(String, List, List, Set)}, where each edit asks for transitions of its own,
   * and a profile for some exchanges of words.
   *
   * @param transitionsOf names of the transitions that are allowed in the statements of an edit
   * @param allowedWordings accepted as they stand and in no other direction
   */
  public Verdict verify(
      String before,
      List<Edit> edits,
      List<Span> kept,
      Function<Edit, Set<String>> transitionsOf,
      List<Wording> allowedWordings) {
    Set<String> allowedTransitions = named(edits, transitionsOf);
    Wordings wordings = understanding.wordings(allowedWordings);
    for (String name : allowedTransitions) {
      if (!transitions.contains(name) && !UNLISTED.contains(name)) {
        throw new IllegalArgumentException(
            "transition \"" + name + "\" does not exist; expected one of " + transitions);
      }
    }
    if (allowedTransitions.contains(Transition.SPEAKER)) {
      return speakers(before, edits, kept, transitionsOf, allowedWordings);
    }
    if (allowedTransitions.contains(Transition.SPOKEN)) {
      return byValue(edits, Kind.FIGURE, this::heard);
    }
    if (allowedTransitions.contains(Transition.NOTATION)) {
      return byValue(edits, Kind.FIGURE, Notations::same);
    }
    Set<String> dropped = new HashSet<>();
    Set<String> once = new HashSet<>();
    List<Violation> violations = new ArrayList<>();
    for (Statements statements : Statements.of(before, edits)) {
      Interruption.check();
      Set<String> named = named(statements.edits(), transitionsOf);
      List<Violation> found = new ArrayList<>();
      protectedItems(statements, kept, before, named, found);
      if (!repeated(statements, before) || !once.add(statements.before().strip())) {
        found.addAll(
            understanding.differences(
                statements.before(), statements.after(), named, wordings, statements.span()));
      }
      if (!found.isEmpty()) {
        violations.addAll(found);
        statements.edits().forEach(edit -> dropped.add(edit.id()));
      }
    }
    dependents(edits, dropped);
    return new Verdict(dropped, violations);
  }

  private static Set<String> named(List<Edit> edits, Function<Edit, Set<String>> transitionsOf) {
    return edits.stream()
        .flatMap(edit -> transitionsOf.apply(edit).stream())
        .collect(Collectors.toSet());
  }

  /** Edits that give something another form and nothing else. Each is read by itself. */
  private static Verdict byValue(List<Edit> edits, Kind kind, Predicate<Edit> same) {
    Set<String> dropped = new HashSet<>();
    List<Violation> violations = new ArrayList<>();
    for (Edit edit : edits) {
      if (!same.test(edit)) {
        dropped.add(edit.id());
        violations.add(
            new Violation(
                kind, "says something else: " + edit.changes().get(0).after(), edit.cover()));
      }
    }
    dependents(edits, dropped);
    return new Verdict(dropped, violations);
  }

  /** Edits that let another speak, each read by itself; the others as ever. */
  private Verdict speakers(
      String before,
      List<Edit> edits,
      List<Span> kept,
      Function<Edit, Set<String>> transitionsOf,
      List<Wording> allowedWordings) {
    Map<Boolean, List<Edit>> bySpeaker =
        edits.stream()
            .collect(
                Collectors.partitioningBy(
                    edit -> transitionsOf.apply(edit).contains(Transition.SPEAKER)));
    Verdict spoken =
        byValue(
            bySpeaker.get(true),
            Kind.PERSON,
            edit -> kept.stream().noneMatch(item -> touches(edit, item)) && sameSpoken(edit));
    Verdict others = verify(before, bySpeaker.get(false), kept, transitionsOf, allowedWordings);
    Set<String> dropped = new HashSet<>(spoken.dropped());
    dropped.addAll(others.dropped());
    dependents(edits, dropped);
    List<Violation> violations = new ArrayList<>(spoken.violations());
    violations.addAll(others.violations());
    return new Verdict(dropped, violations);
  }

  /**
   * Whether nothing but who speaks is another in an edit: all its words go the same way, and a
   * verb's form goes only with its speaker.
   */
  private boolean sameSpoken(Edit edit) {
    Set<String> subjects =
        lexicon.persons().entrySet().stream()
            .filter(person -> person.getValue().role() == Role.SUBJECT)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    List<String> gone =
        edit.changes().stream().map(c -> c.before().toLowerCase(Locale.ROOT)).toList();
    long verbs = gone.stream().filter(word -> !lexicon.persons().containsKey(word)).count();
    boolean led = verbs <= gone.stream().filter(subjects::contains).count();
    boolean oneWay =
        lexicon.speakers().keySet().containsAll(gone)
            || lexicon.speakers().values().containsAll(gone);
    return led
        && oneWay
        && edit.changes().stream()
            .allMatch(
                change -> {
                  String was = change.before().toLowerCase(Locale.ROOT);
                  String is = change.after().toLowerCase(Locale.ROOT);
                  return is.equals(lexicon.speakers().get(was))
                      || was.equals(lexicon.speakers().get(is));
                });
  }

  /** Whether the words of an edit come to exactly what was written. */
  private boolean heard(Edit edit) {
    return edit.changes().stream()
        .allMatch(
            change -> {
              Optional<String> written = lexicon.value(change.before());
              return written.isPresent() && written.equals(lexicon.value(change.after()));
            });
  }

  /** What a rewritten text changed beside its tone; every transition is allowed. */
  public List<Violation> violations(String before, String after) {
    return understanding.differences(
        before, after, transitions, Wordings.NONE, new Span(0, before.length()));
  }

  /** Whether a rewritten text says what {@code before} says. */
  public boolean faithful(String before, String after) {
    return violations(before, after).isEmpty();
  }

  /** What the verifier understands of a text, for the authors of lexicons. */
  public String explain(String text) {
    Reading reading = understanding.reading(text);
    return reading.symbols().stream()
            .map(
                s ->
                    (s.soft() ? "~" : "")
                        + s.name()
                        + (s.subject().isEmpty() ? "" : "<" + s.subject()))
            .collect(Collectors.joining(" "))
        + (reading.asking().isEmpty() ? "" : " ASK" + reading.asking());
  }

  /** Hits and misses of the memory of statements so far. */
  public CacheStats statistics() {
    return understanding.statistics();
  }

  /** What is remembered of statements, in bytes, roughly. */
  public long bytes() {
    return understanding.bytes();
  }

  /** A sentence that stands elsewhere too may be dropped once. */
  private static boolean repeated(Statements statements, String text) {
    String sentence = statements.before().strip();
    if (!statements.after().isBlank() || sentence.isEmpty()) {
      return false;
    }
    return text.indexOf(sentence) != text.lastIndexOf(sentence);
  }

  private void protectedItems(
      Statements statements,
      List<Span> kept,
      String text,
      Set<String> named,
      List<Violation> found) {
    int from = 0;
    for (Span item : kept) {
      if (!item.overlaps(statements.span())) {
        continue;
      }
      boolean touched = statements.edits().stream().anyMatch(edit -> touches(edit, item));
      String wanted = item.of(text);
      if (!statements.span().contains(item)) {
        if (touched) {
          found.add(new Violation(Kind.PROTECTED, "altered " + wanted, statements.span()));
        }
        continue;
      }
      int at = statements.after().indexOf(wanted, from);
      if (at < 0 && reformed(wanted, named)) {
        continue;
      }
      if (at < 0) {
        found.add(new Violation(Kind.PROTECTED, "lost or moved " + wanted, statements.span()));
      } else {
        from = at + wanted.length();
      }
    }
  }

  /** Figures that a transition lets take another form; the comparison holds them by value. */
  private boolean reformed(String item, Set<String> named) {
    boolean order = named.contains(Transition.DATE_ORDER);
    if (!order && !named.contains(Transition.SPOKEN)) {
      return false;
    }
    List<Symbol> symbols = understanding.reading(item).symbols();
    // A weekday before it is held by the comparison as any other word is.
    return symbols.stream().allMatch(symbol -> symbol.type() == Symbol.Type.FIGURE)
        || order && (symbols.stream().anyMatch(Dates::isDate) || Dates.namesMonth(lexicon, item));
  }

  private static boolean touches(Edit edit, Span item) {
    for (TextChange change : edit.changes()) {
      if (change.span().overlaps(item)) {
        return true;
      }
    }
    return false;
  }

  private static void dependents(List<Edit> edits, Set<String> dropped) {
    boolean grown = !dropped.isEmpty();
    while (grown) {
      grown = false;
      for (Edit edit : edits) {
        if (!dropped.contains(edit.id()) && edit.needs().stream().anyMatch(dropped::contains)) {
          grown |= dropped.add(edit.id());
        }
      }
    }
  }
}
