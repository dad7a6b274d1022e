package dev.tonewright.measure;

import dev.tonewright.parse.ParsedText;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.request.Measurement.Evidence;
import dev.tonewright.text.Dial;
import dev.tonewright.text.Span;
import dev.tonewright.text.TextChange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the words and marks of a text say of its tone beyond the cards, and what changes would make
 * of that. What is yet to be written is looked up by its characters alone, so that a change costs
 * no parse; the reading of the text that comes of it may differ by a word whose dictionary form
 * only a parse tells. Serves one thread.
 */
public final class Background {

  /** Words with what is cut off them ("'m", "n't"), and runs of marks. */
  private static final Pattern WORDS =
      Pattern.compile(
          "[\\p{L}\\p{N}]+?(?=n['’]t\\b)|n['’]t\\b|['’]\\p{L}{1,2}\\b|[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*"
              + "|[^\\p{L}\\p{N}\\s]+");

  private final ParsedText text;
  private final List<EvidenceSource> sources;
  private final Map<Integer, List<Evidence>> bySentence = new HashMap<>();
  private double[] sums;
  private int words;

  /** That of one text. */
  public Background(ParsedText text, List<EvidenceSource> sources) {
    this.text = text;
    this.sources = List.copyOf(sources);
  }

  /**
   * Dial points by dial by which changes move the readings, apart from what cards read.
   *
   * @param changes over the text, in order
   */
  public double[] gains(List<TextChange> changes) {
    double[] gains = new double[Dial.values().length];
    if (sources.isEmpty()) {
      return gains;
    }
    sum();
    int more = 0;
    for (int i = 0; i < changes.size(); i++) {
      Span gone = changes.get(i).span();
      StringBuilder written = new StringBuilder(changes.get(i).after());
      // Of neighbours that meet inside a word one alone tells what becomes of it.
      Map<String, double[]> known = new HashMap<>();
      int first = firstTouched(gone);
      String front = "";
      String back = "";
      for (int s = first; s < text.sentences().size(); s++) {
        Placed placed = text.sentences().get(s);
        if (placed.start() >= gone.end()) {
          break;
        }
        Sentence sentence = placed.sentence();
        for (int t = 0; t < sentence.size(); t++) {
          Span token = placed.token(t);
          if (!overlaps(token, gone)) {
            continue;
          }
          if (token.start() < gone.start()) {
            front = text.text().substring(token.start(), gone.start());
          }
          if (token.end() > gone.end()) {
            back = text.text().substring(gone.end(), token.end());
          }
          more -= Meter.isWord(sentence, t) ? 1 : 0;
          double[] lost = points(s, token);
          for (int d = 0; d < gains.length; d++) {
            gains[d] -= lost[d];
          }
          known.putIfAbsent(sentence.lower(t), lost);
        }
      }
      written.insert(0, front).append(back);
      Matcher word = WORDS.matcher(written);
      while (word.find()) {
        more += Character.isLetterOrDigit(word.group().codePointAt(0)) ? 1 : 0;
        double[] points = known.get(word.group().toLowerCase(Locale.ROOT));
        points = points == null ? points(word.group()) : points;
        for (int d = 0; d < gains.length; d++) {
          gains[d] += points[d];
        }
      }
    }
    double before = Meter.share(words);
    double after = Meter.share(words + more);
    for (int d = 0; d < gains.length; d++) {
      gains[d] = after * (sums[d] + gains[d]) - before * sums[d];
    }
    return gains;
  }

  private static boolean overlaps(Span token, Span gone) {
    return gone.isEmpty()
        ? token.start() < gone.start() && gone.start() < token.end()
        : token.overlaps(gone);
  }

  private int firstTouched(Span gone) {
    int s = 0;
    while (s < text.sentences().size() && text.sentences().get(s).end() < gone.start()) {
      s++;
    }
    return s;
  }

  private void sum() {
    if (sums != null) {
      return;
    }
    sums = new double[Dial.values().length];
    words = Meter.words(text);
    for (int s = 0; s < text.sentences().size(); s++) {
      List<Evidence> evidence = new ArrayList<>();
      for (EvidenceSource source : sources) {
        evidence.addAll(source.evidence(text.sentences().get(s)));
      }
      evidence.forEach(e -> sums[e.dial().ordinal()] += e.contribution());
      bySentence.put(s, evidence);
    }
  }

  private double[] points(int sentence, Span token) {
    double[] points = new double[Dial.values().length];
    for (Evidence e : bySentence.get(sentence)) {
      if (e.span().equals(token)) {
        points[e.dial().ordinal()] += e.contribution();
      }
    }
    return points;
  }

  private double[] points(String word) {
    double[] points = new double[Dial.values().length];
    for (EvidenceSource source : sources) {
      source.points(word).forEach((dial, p) -> points[dial.ordinal()] += p);
    }
    return points;
  }
}
