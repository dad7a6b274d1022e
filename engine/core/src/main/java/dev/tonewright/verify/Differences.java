package dev.tonewright.verify;

import dev.tonewright.language.EditDistance;
import dev.tonewright.language.VerifierLexicon;
import dev.tonewright.language.VerifierLexicon.Exchange;
import dev.tonewright.language.VerifierLexicon.Transition;
import dev.tonewright.verify.Symbol.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which symbols went and came between two readings, less what the closed table allows. */
final class Differences {

  private static final int LONGEST_TYPO = 30;

  /** More changed words than this are no typing errors. */
  private static final int MOST_TYPOS = 40;

  /** In letters. */
  private static final int SHORTEST_REPEAT = 5;

  /** How often a symbol stands in each reading; soft ones are those in courtesies. */
  private static final class Count {
    Type type;
    boolean proper;
    String wordBefore = "";
    String wordAfter = "";
    int before;
    int softBefore;
    int after;
    int softAfter;

    int lost() {
      int lost = before - after - softAfter;
      boolean repeated = type == Type.CONTENT && after + softAfter > 0;
      return repeated ? 0 : Math.max(0, lost);
    }

    int gained() {
      return Math.max(0, after - before - softBefore);
    }
  }

  private final VerifierLexicon lexicon;
  private final Set<String> named;
  private final boolean asks;
  private final Map<String, Count> counts = new LinkedHashMap<>();
  private final Map<String, Integer> lost = new LinkedHashMap<>();
  private final Map<String, Integer> gained = new LinkedHashMap<>();
  private final List<String> forbidden = new ArrayList<>();
  private boolean moves;

  Differences(VerifierLexicon lexicon, Reading before, Reading after, Set<String> named) {
    this.lexicon = lexicon;
    this.named = named;
    this.asks = !before.asking().isEmpty() && !after.asking().isEmpty();
    count(before, true);
    count(after, false);
    counts.forEach(
        (name, count) -> {
          put(lost, name, count.lost());
          put(gained, name, count.gained());
        });
    exchanges();
    if (!lost.isEmpty() || !gained.isEmpty()) {
      lexicon.transitions().forEach(this::apply);
    }
    repairs(before.words(), after.words());
  }

  private static void put(Map<String, Integer> map, String name, int number) {
    if (number > 0) {
      map.put(name, number);
    }
  }

  private void count(Reading reading, boolean isBefore) {
    for (Symbol symbol : reading.symbols()) {
      Count count = counts.computeIfAbsent(symbol.name(), n -> new Count());
      count.type = symbol.type();
      count.proper |= symbol.proper();
      int soft = symbol.soft() ? 1 : 0;
      if (isBefore) {
        count.before += 1 - soft;
        count.softBefore += soft;
        count.wordBefore = symbol.word();
      } else {
        count.after += 1 - soft;
        count.softAfter += soft;
        count.wordAfter = symbol.word();
      }
    }
  }

  private void exchanges() {
    for (Exchange exchange : lexicon.forbidden()) {
      if (lost.containsKey(exchange.lost()) && gained.containsKey(exchange.gained())) {
        forbidden.add(exchange.lost() + " became " + exchange.gained());
      }
    }
  }

  private void apply(Transition transition) {
    if (transition.named() && !named.contains(transition.name()) || !given(transition)) {
      return;
    }
    while (has(lost, transition.lost()) && has(gained, transition.gained())) {
      boolean any = take(lost, transition.lost()) | take(gained, transition.gained());
      if (!any) {
        return;
      }
      moves |= transition.moves();
    }
  }

  private boolean given(Transition transition) {
    if (transition.given().isEmpty()) {
      return true;
    }
    String symbol = transition.given().get();
    if (symbol.equals("ASK")) {
      return asks;
    }
    Count count = counts.get(symbol);
    return count != null && count.before > 0 && count.after > 0;
  }

  private static boolean has(Map<String, Integer> map, List<String> symbols) {
    for (String symbol : symbols) {
      if (!symbol.endsWith("?") && !map.containsKey(symbol)) {
        return false;
      }
    }
    return true;
  }

  private static boolean take(Map<String, Integer> map, List<String> symbols) {
    boolean any = false;
    for (String symbol : symbols) {
      String name = symbol.endsWith("?") ? symbol.substring(0, symbol.length() - 1) : symbol;
      if (map.containsKey(name)) {
        any = true;
        map.computeIfPresent(name, (n, number) -> number == 1 ? null : number - 1);
      }
    }
    return any;
  }

  /**
   * A misspelt word may become one that is spelled right and differs by a letter or two, or go
   * where that one stands elsewhere.
   */
  private void repairs(Set<String> wordsBefore, Set<String> wordsAfter) {
    if (lost.size() > MOST_TYPOS) {
      return;
    }
    for (String gone : List.copyOf(lost.keySet())) {
      Count count = counts.get(gone);
      if (count.type != Type.CONTENT || count.proper || !mayBeTypo(count.wordBefore)) {
        continue;
      }
      if (!repaired(gone, count)) {
        boolean small =
            wordsAfter.stream()
                .anyMatch(w -> close(count.wordBefore, w) && isMeant(w, wordsBefore));
        if (small) {
          take(lost, List.of(gone));
        }
      }
    }
  }

  /**
   * What a misspelling may have become or have repeated: a word that came, or one of the draft that
   * is long enough to be no other word by chance.
   */
  private boolean isMeant(String word, Set<String> wordsBefore) {
    return !wordsBefore.contains(word) || word.length() >= SHORTEST_REPEAT && lexicon.isWord(word);
  }

  private boolean repaired(String gone, Count count) {
    for (String come : gained.keySet()) {
      Count other = counts.get(come);
      if (other.type == Type.CONTENT && close(count.wordBefore, other.wordAfter)) {
        take(lost, List.of(gone));
        take(gained, List.of(come));
        return true;
      }
    }
    return false;
  }

  private boolean mayBeTypo(String word) {
    return word.length() > 2 && word.chars().allMatch(Character::isLetter) && !lexicon.isWord(word);
  }

  private static boolean close(String a, String b) {
    if (a.length() > LONGEST_TYPO || b.length() > LONGEST_TYPO) {
      return false;
    }
    if (lengthened(a).equals(lengthened(b))) {
      return true;
    }
    int allowed = Math.min(a.length(), b.length()) < 5 ? 1 : 2;
    return Math.abs(a.length() - b.length()) <= allowed && EditDistance.between(a, b) <= allowed;
  }

  private static String lengthened(String word) {
    StringBuilder short_ = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
        short_.append(word.charAt(i));
      }
    }
    return short_.toString();
  }

  Map<String, Integer> lost() {
    return lost;
  }

  Map<String, Integer> gained() {
    return gained;
  }

  List<String> forbidden() {
    return forbidden;
  }

  /** Whether an allowed difference moves clauses. */
  boolean moves() {
    return moves;
  }

  Type type(String name) {
    return counts.get(name).type;
  }

  /** Whether a symbol stands equally often, and hard, in both. */
  boolean even(String name) {
    Count count = counts.get(name);
    return count.before == count.after && count.softBefore + count.softAfter == 0;
  }
}
