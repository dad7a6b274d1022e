package dev.tonewright.english.norm;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.tonewright.english.EnglishWordForms;
import dev.tonewright.english.WordLists;
import dev.tonewright.language.Expressions;
import dev.tonewright.parse.Sentence;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.Span;
import dev.tonewright.text.TextChange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Agreement, verb forms and set patterns of second-language English, from {@code grammar*.txt}. */
final class Grammar extends SentenceRule {

  /** A rule of the file: its id, what it tells the agent, its pattern. */
  private record Entry(String id, String why, GrammarPattern pattern) {}

  /** A place where a rule's pattern stands. */
  private record Hit(Entry entry, GrammarPattern.Found found) {}

  /** A draft and what becomes of it, as the file gives it. */
  record Example(String rule, String draft, String reply) {}

  private static final List<String> FILES =
      List.of(
          "grammar.txt",
          "grammar-verbs.txt",
          "grammar-articles.txt",
          "grammar-prepositions.txt",
          "grammar-agreement.txt",
          "grammar-confusions.txt");

  private final EnglishWordForms forms;
  private final List<Entry> entries;

  /** Of the sentences that the parser keeps, since every round reads the same ones again. */
  private final Cache<Sentence, List<Hit>> hits =
      Caffeine.newBuilder().executor(Runnable::run).weakKeys().build();

  private final List<Example> examples;

  /** The sets of words that rules need, numbered rule by rule: per word those that have it. */
  private final Map<String, List<Integer>> groupsOfWord = new HashMap<>();

  /** Per rule the number behind that of its last set. */
  private final int[] lastGroups;

  private Grammar(EnglishWordForms forms, List<Entry> entries, List<Example> examples) {
    super("repair.grammar", Family.REPAIR, Dimension.CORRECTNESS, Role.OWN);
    this.forms = forms;
    this.entries = List.copyOf(entries);
    this.examples = List.copyOf(examples);
    this.lastGroups = new int[entries.size()];
    int group = 0;
    for (int e = 0; e < entries.size(); e++) {
      for (Set<String> words : entries.get(e).pattern().needed()) {
        int here = group++;
        words.forEach(w -> groupsOfWord.computeIfAbsent(w, k -> new ArrayList<>()).add(here));
      }
      lastGroups[e] = group;
    }
  }

  /** Reads the rules of the files. */
  static Grammar load(EnglishWordForms forms) {
    Map<String, String> lists = new LinkedHashMap<>();
    List<Entry> entries = new ArrayList<>();
    List<Example> examples = new ArrayList<>();
    String id = "";
    String why = "";
    List<String> lines = FILES.stream().flatMap(file -> WordLists.lines(file).stream()).toList();
    for (String line : lines) {
      if (Expressions.match(line, "@\\w+ = .*")) {
        String[] sides = line.substring(1).split(" = ", 2);
        lists.put(sides[0].strip(), sides[1].strip().replace(" ", "|"));
      } else if (line.startsWith("(")) {
        id = line.substring(1, line.indexOf(')'));
        why = line.substring(line.indexOf(')') + 1).strip();
      } else if (line.startsWith("+ ")) {
        String[] sides = line.substring(2).split(" => ", 2);
        examples.add(new Example(id, sides[0], sides[1]));
      } else if (line.startsWith("= ")) {
        examples.add(new Example(id, line.substring(2), line.substring(2)));
      } else {
        entries.add(new Entry(id, why, GrammarPattern.read(line, lists)));
      }
    }
    return new Grammar(forms, entries, examples);
  }

  @Override
  public Set<String> ids() {
    return entries.stream().map(Entry::id).collect(Collectors.toSet());
  }

  /** The examples of the file, in order. */
  List<Example> examples() {
    return examples;
  }

  @Override
  void look(Passage p) {
    for (Hit hit : hits.get(p.sentence(), this::hits)) {
      Entry entry = hit.entry();
      changes(p, entry, hit.found()).ifPresent(c -> p.offerAs(entry.id(), entry.why(), c));
    }
  }

  /** Where the patterns stand in a sentence, whatever stands around it, in the file's order. */
  private List<Hit> hits(Sentence sentence) {
    GrammarPattern.Rendered rendered = GrammarPattern.Rendered.of(sentence);
    BitSet possible = possible(rendered);
    List<Hit> found = new ArrayList<>();
    for (int e = possible.nextSetBit(0); e >= 0; e = possible.nextSetBit(e + 1)) {
      Entry entry = entries.get(e);
      entry.pattern().in(rendered).forEach(f -> found.add(new Hit(entry, f)));
    }
    return List.copyOf(found);
  }

  /** The rules of which the sentence holds every word that they need, by places in the file. */
  private BitSet possible(GrammarPattern.Rendered sentence) {
    BitSet met = new BitSet(entries.size());
    BitSet groups = new BitSet();
    for (String word : sentence.words()) {
      for (int group : groupsOfWord.getOrDefault(word, List.of())) {
        groups.set(group);
      }
    }
    for (int e = 0; e < entries.size(); e++) {
      int end = lastGroups[e];
      int first = e == 0 ? 0 : lastGroups[e - 1];
      met.set(e, groups.nextClearBit(first) >= end);
    }
    return met;
  }

  private Optional<List<TextChange>> changes(Passage p, Entry entry, GrammarPattern.Found found) {
    List<TextChange> changes = new ArrayList<>();
    for (int i = 0; i < found.tokens().size(); i++) {
      int token = found.tokens().get(i);
      if (token < 0) {
        continue;
      }
      String action = entry.pattern().actions().get(i);
      if (!action.equals("_") && after(p, token, action).equals(Optional.of(p.lower(token)))) {
        continue;
      }
      Optional<TextChange> change = change(p, token, action);
      if (change.isEmpty()) {
        return Optional.empty();
      }
      changes.add(change.get());
    }
    return changes.isEmpty() || same(changes) ? Optional.empty() : Optional.of(changes);
  }

  /** Whether the changes leave every character as it was: "can" and "not" of "cannot". */
  private static boolean same(List<TextChange> changes) {
    StringBuilder before = new StringBuilder();
    StringBuilder after = new StringBuilder();
    int end = changes.get(0).span().start();
    for (TextChange change : changes) {
      if (change.span().start() != end) {
        return false;
      }
      before.append(change.before());
      after.append(change.after());
      end = change.span().end();
    }
    return before.toString().equals(after.toString());
  }

  private Optional<TextChange> change(Passage p, int token, String action) {
    Span span = p.placed().token(token);
    if (!p.context().free(span) || startsAnother(p, token)) {
      return Optional.empty();
    }
    if (action.equals("_")) {
      if (token == 0) {
        return Optional.empty();
      }
      return Optional.of(p.change(p.placed().token(token - 1).end(), span.end(), ""));
    }
    return after(p, token, action)
        .map(word -> dressed(p.word(token), word))
        .map(word -> parted(p, token, word))
        .filter(word -> !word.equals(p.word(token)))
        .map(word -> Corrections.minimal(p, span, word));
  }

  /**
   * A space before what takes the place of a short form: "'s" becomes " are", "n't" itself stays.
   */
  private static String parted(Passage p, int token, String word) {
    boolean another = Character.isLetter(word.charAt(0)) && !word.startsWith(p.word(token));
    return p.glued(token) && another ? " " + word : word;
  }

  /** Whether a capital without a mark before it begins a sentence of its own, or a name. */
  private static boolean startsAnother(Passage p, int token) {
    return token > 0
        && p.word(token).length() > 1
        && Character.isUpperCase(p.word(token).codePointAt(0))
        && Character.isLowerCase(p.word(token).codePointAt(1))
        && p.isWord(token - 1);
  }

  private Optional<String> after(Passage p, int token, String action) {
    return action.startsWith(":")
        ? inflected(p.sentence(), token, action.substring(1))
        : Optional.of(action.replace('~', ' ').replace("*", p.lower(token)));
  }

  private static String dressed(String written, String word) {
    boolean capital =
        Character.isUpperCase(written.codePointAt(0))
            && !written.equals("I")
            && written.length() > 1;
    return capital ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
  }

  private Optional<String> inflected(Sentence s, int token, String tag) {
    String word = s.lower(token);
    String from = tag.substring(0, 1).equals("V") ? "V" : tag.substring(0, 1);
    Optional<String> lemma =
        forms.is(word, from.equals("V") ? "VB" : "NN") ? forms.lemma(word, from) : Optional.empty();
    return lemma.flatMap(l -> tag.equals("VB") ? Optional.of(l) : forms.inflect(l, tag));
  }
}
