package dev.tonewright.rule;

import dev.tonewright.card.Element.Word;
import dev.tonewright.card.Match;
import dev.tonewright.card.Template;
import dev.tonewright.parse.Sentence;
import dev.tonewright.profile.ToneTarget.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The expressions that a profile avoids: cards write none of them, and leave them where they can.
 */
final class Vocabulary {

  private final List<Expression> avoided;
  private final List<Expression> unwritten;

  private Vocabulary(List<Expression> avoided, List<Expression> unwritten) {
    this.avoided = avoided;
    this.unwritten = unwritten;
  }

  /** What a profile says for another expression it does not write either. */
  static Vocabulary of(Words words) {
    List<Expression> avoided = words.avoid().stream().map(Expression::of).toList();
    List<Expression> unwritten =
        Stream.concat(words.avoid().stream(), words.prefer().keySet().stream())
            .map(Expression::of)
            .toList();
    return new Vocabulary(avoided, unwritten);
  }

  /** Whether the words of a match hold an expression that is to give way. */
  boolean avoids(Sentence sentence, Match match) {
    for (Expression e : avoided) {
      for (Expression.Run run : e.in(sentence)) {
        if (match.says(run.first()) && match.says(run.last())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a form may be written. */
  boolean writes(Template say) {
    if (unwritten.isEmpty()) {
      return true;
    }
    List<String> words = new ArrayList<>();
    say.written().forEach(e -> words.add(e instanceof Word w ? w.written() : ""));
    words.replaceAll(w -> w.toLowerCase(Locale.ROOT));
    return unwritten.stream().noneMatch(e -> e.in(words));
  }
}
