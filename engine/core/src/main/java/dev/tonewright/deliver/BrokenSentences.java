package dev.tonewright.deliver;

import dev.tonewright.language.WatchCues;
import dev.tonewright.language.WatchCues.Cue;
import dev.tonewright.parse.Sentence;
import dev.tonewright.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences that no repair has mended. Their cue reads each token as {@code word/TAG}, the word in
 * lower case, with one space between tokens.
 */
final class BrokenSentences {

  private final WatchCues cues;

  BrokenSentences(WatchCues cues) {
    this.cues = cues;
  }

  /** The broken stretches of a sentence, by its own offsets. */
  List<Span> in(Sentence sentence) {
    StringBuilder tagged = new StringBuilder();
    int[] starts = new int[sentence.size()];
    for (int t = 0; t < sentence.size(); t++) {
      starts[t] = tagged.length();
      tagged.append(sentence.lower(t)).append('/').append(sentence.tag(t)).append(' ');
    }
    List<Span> broken = new ArrayList<>();
    for (Span span : cues.find(Cue.BROKEN, tagged.toString())) {
      broken.add(sentence.span(token(starts, span.start()), token(starts, span.end() - 1)));
    }
    return broken;
  }

  private static int token(int[] starts, int offset) {
    int token = 0;
    while (token + 1 < starts.length && starts[token + 1] <= offset) {
      token++;
    }
    return token;
  }
}
