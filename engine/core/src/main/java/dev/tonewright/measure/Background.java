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
    for (TextChange change : changes) {
      more += change(change, gains);
    }
    double before = Meter.share(words);
    double after = Meter.share(words + more);
    for (int d = 0; d < gains.length; d++) {
      gains[d] = after * (sums[d] + gains[d]) - before * sums[d];
    }
    return gains;
  }

  /** Adds what a change takes and what it brings; how many words more there are with it. */
  private int change(TextChange change, double[] gains) {
    Span gone = change.span();
    StringBuilder written = new StringBuilder(change.after());
    Map<String, double[]> known = new HashMap<>();
    int more = 0;
    String front = "";
    String back = "";
    for (int s = firstTouched(gone); s < text.sentences().size(); s++) {
      Placed placed = text.sentences().get(s);
      if (placed.start() >= gone.end()) {
        break;
      }
      Sentence sentence = placed.sentence();
      for (int t = 0; t < sentence.size(); t++) {
        Span token = placed.token(t);
        if (overlaps(token, gone)) {
          front = token.start() < gone.start() ? cut(token.start(), gone.start()) : front;
          back = token.end() > gone.end() ? cut(gone.end(), token.end()) : back;
          more -= Meter.isWord(sentence, t) ? 1 : 0;
          double[] lost = points(s, token);
          add(gains, lost, -1);
          known.putIfAbsent(sentence.lower(t), lost);
        }
      }
    }
    Matcher word = WORDS.matcher(written.insert(0, front).append(back));
    while (word.find()) {
      more += Character.isLetterOrDigit(word.group().codePointAt(0)) ? 1 : 0;
      double[] points = known.get(word.group().toLowerCase(Locale.ROOT));
      add(gains, points == null ? points(word.group()) : points, 1);
    }
    return more;
  }

  private String cut(int start, int end) {
    return text.text().substring(start, end);
  }

  private static void add(double[] sums, double[] points, int times) {
    for (int d = 0; d < sums.length; d++) {
      sums[d] += times * points[d];
    }
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
