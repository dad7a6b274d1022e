package dev.tonewright.card;

import dev.tonewright.card.Element.Slot;
import dev.tonewright.card.Element.Word;
import dev.tonewright.parse.Sentence;
import java.util.ArrayList;
import java.util.List;

/** One attempt to lay a variant over a sentence, slot extents tried longest first. */
final class Attempt {
  private final Variant variant;
  private final Reading read;
  private final Sentence sentence;
  private final int first;
  private final List<Match.Filled> slots = new ArrayList<>();
  private int last = -1;
  private int end = -1;
  private int inflected = -1;

  Attempt(Variant variant, Reading read, int first) {
    this.variant = variant;
    this.read = read;
    this.sentence = read.sentence();
    this.first = first;
  }

  boolean from(int element, int token) {
    if (element == variant.elements().size()) {
      last = token - 1;
      end = endAt(token);
      return token > first;
    }
    Element e = variant.elements().get(element);
    if (e instanceof Word word) {
      return token < sentence.size()
          && variant.fits(element, read, token)
          && word(word, element, token);
    } else if (e instanceof Slot slot) {
      return token < sentence.size() && slot(slot, element, token);
    }
    // The clause's mark is optional on reading: real drafts forget it.
    last = token - 1;
    end = endAt(token);
    return token > first && (end >= 0 || token == sentence.size());
  }

  private boolean word(Word word, int element, int token) {
    int before = inflected;
    inflected = word.inflects() ? token : before;
    if (from(element + 1, token + 1)) {
      return true;
    }
    inflected = before;
    return false;
  }

  private boolean slot(Slot slot, int element, int token) {
    // Where the first slot begins no choice is left, so that what it may not begin with ends all.
    if (slots.isEmpty() && !variant.mayBegin(slot, sentence, token)
        || !wordsFollow(element + 1, token)) {
      return false;
    }
    for (int to : read.extents(slot.type(), first, token)) {
      slots.add(new Match.Filled(slot.name(), slot.type(), token, to));
      if (from(element + 1, to + 1)) {
        return true;
      }
      slots.remove(slots.size() - 1);
    }
    return false;
  }

  /**
   * Whether the variant's words from {@code element} on stand in order somewhere from {@code token}
   * on. Asked before a slot, whose extent may need the sentence parsed.
   */
  private boolean wordsFollow(int element, int token) {
    int at = token;
    for (int e = element; e < variant.elements().size(); e++) {
      if (variant.isWord(e)) {
        while (at < sentence.size() && !variant.fits(e, read, at)) {
          at++;
        }
        if (at++ >= sentence.size()) {
          return false;
        }
      }
    }
    return true;
  }

  private int endAt(int token) {
    if (token < sentence.size()
        && ".?!".indexOf(sentence.word(token).charAt(0)) >= 0
        && rest(token)) {
      return token;
    }
    return -1;
  }

  /** Whether only marks follow. */
  private boolean rest(int token) {
    for (int t = token; t < sentence.size(); t++) {
      if (Character.isLetterOrDigit(sentence.word(t).codePointAt(0))) {
        return false;
      }
    }
    return true;
  }

  Match match() {
    return new Match(variant.card(), variant.form(), first, last, slots, end, inflected);
  }
}
