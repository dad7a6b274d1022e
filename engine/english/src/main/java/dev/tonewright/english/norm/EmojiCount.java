package dev.tonewright.english.norm;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.parse.TokenKind;
import dev.tonewright.profile.Norms;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.text.Dimension;
import java.util.regex.Pattern;

/** Leaves as many emoji and emoticons as the channel allows, the first ones; none with bad news. */
final class EmojiCount extends SentenceRule {

  private static final Pattern EMOTICON =
      Pattern.compile("[:;=][-'o^]?[)(DPpOo/|*\\]\\[]+|<3+|\\^_?\\^|:'\\(");

  EmojiCount() {
    super("norm.emoji", Family.NORM, Dimension.CHANNEL, Role.OWN);
  }

  @Override
  boolean inForce(Norms norms) {
    return norms.maxEmoji().isPresent();
  }

  @Override
  void look(Passage p) {
    int allowed = BadNews.in(p.context().parsed()) ? 0 : p.context().norms().maxEmoji().getAsInt();
    int before = 0;
    for (Placed placed : p.context().parsed().sentences()) {
      if (placed.start() < p.placed().start()) {
        before += count(placed.sentence());
      }
    }
    Sentence s = p.sentence();
    for (int t = 0; t < s.size(); t++) {
      if (isEmoji(s, t) && ++before > allowed) {
        remove(p, t);
      }
    }
  }

  private static int count(Sentence s) {
    int count = 0;
    for (int t = 0; t < s.size(); t++) {
      count += isEmoji(s, t) ? 1 : 0;
    }
    return count;
  }

  private static boolean isEmoji(Sentence s, int t) {
    if (s.kind(t) == TokenKind.SYMBOL) {
      return s.word(t)
          .codePoints()
          .anyMatch(
              c ->
                  c >= 0x2600
                      && (UCharacter.hasBinaryProperty(c, UProperty.EMOJI_PRESENTATION)
                          || UCharacter.hasBinaryProperty(c, UProperty.EXTENDED_PICTOGRAPHIC)));
    }
    return s.kind(t) == TokenKind.WORD
        && s.word(t).length() > 1
        && EMOTICON.matcher(s.word(t)).matches();
  }

  private static void remove(Passage p, int t) {
    Sentence s = p.sentence();
    int from = p.placed().token(t).start();
    int to = p.placed().token(t).end();
    boolean alone = s.size() == 1;
    if (p.isWord(t - 1) && p.isWord(t + 1)) {
      between(p, t);
      return;
    }
    if (alone && p.neighbour(-1).isEmpty() && p.neighbour(1).isEmpty()) {
      return;
    }
    String text = p.text();
    boolean spaceBefore = from > 0 && text.charAt(from - 1) == ' ';
    boolean spaceAfter = to < text.length() && text.charAt(to) == ' ';
    if (spaceBefore) {
      from--;
    } else if (spaceAfter) {
      to++;
    } else if (from > 0 && to < text.length() && Character.isLetter(text.charAt(to))) {
      p.offer("The channel has no place for this emoji.", p.change(from, to, " "));
      return;
    }
    p.offer("The channel has no place for this emoji.", p.change(from, to, ""));
  }

  /** Between two words it may be the only stop, or stand for a word. */
  private static void between(Passage p, int t) {
    Sentence s = p.sentence();
    boolean stops =
        Clauses.main(s, 0, t) && Clauses.opens(s, t + 1, s.size())
            || p.lower(t + 1).equals("sorry");
    if (stops) {
      p.offer(
          "The channel has no place for this emoji.",
          p.change(p.placed().token(t - 1).end(), p.placed().token(t).end(), "."));
    }
  }
}
