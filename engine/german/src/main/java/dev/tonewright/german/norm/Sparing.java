package dev.tonewright.german.norm;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.parse.TokenKind;
import dev.tonewright.rule.Proposal;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.rule.Rule;
import dev.tonewright.rule.RuleContext;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Span;
import dev.tonewright.text.Step;
import dev.tonewright.text.TextChange;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaves as many exclamation marks, emoji and emoticons as the channel allows, the first ones; none
 * with bad news.
 */
final class Sparing implements Rule {

  private static final Pattern EMOTICON =
      Pattern.compile("(?<=\\s)(?:[:;=][-']?[)(DPp]|<3|\\^\\^|xD|XD)(?=[\\s.!?,]|$)");

  private static final Pattern MARK = Pattern.compile("(?<=[\\p{L}\\d)])!+");

  private static final Pattern SALUTATION =
      Pattern.compile(
          "(?iu)\\s*(?:hallo|hi|hey|guten (?:tag|morgen|abend)|moin|servus)\\b[^.,!?]{0,40}");

  private static final Pattern BAD_NEWS =
      Pattern.compile(
          "(?iu)\\b(leider|bedauer\\p{L}*|tut (?:mir|uns) (?:sehr )?leid|nicht möglich|entschuldig\\p{L}*|sorry|"
              + "abgelehnt|gesperrt|gekündigt|storniert|ausverkauft|beschädigt|defekt|verloren|verspät\\p{L}*)\\b");

  private final boolean marks;

  private Sparing(boolean marks) {
    this.marks = marks;
  }

  static Rule exclamations() {
    return new Sparing(true);
  }

  static Rule emoji() {
    return new Sparing(false);
  }

  @Override
  public String id() {
    return marks ? "norm.exclamation" : "norm.emoji";
  }

  @Override
  public List<Proposal> propose(RuleContext context) {
    OptionalInt most = marks ? context.norms().maxExclamations() : context.norms().maxEmoji();
    if (most.isEmpty()) {
      return List.of();
    }
    int allowed = BAD_NEWS.matcher(context.text()).find() ? 0 : most.getAsInt();
    List<Proposal> offers = new ArrayList<>();
    List<Span> found = marks ? marks(context) : emoji(context);
    for (Span span : found.subList(Math.min(allowed, found.size()), found.size())) {
      String why =
          marks
              ? "The channel is sparing with exclamation marks."
              : "The channel has no place for this emoji.";
      TextChange change =
          TextChange.of(context.text(), span, marks || parts(context.text(), span) ? "." : "");
      Edit edit = Edit.of(new Step(id(), Dimension.CHANNEL, why), List.of(change));
      offers.add(Proposal.of(edit, Family.COUNT, Marks.sentence(context, span)));
    }
    return offers;
  }

  /** Whether an emoji is all that parts a sentence from the next: "… an :) Danke". */
  private static boolean parts(String text, Span span) {
    String rest = text.substring(span.end()).stripLeading();
    return span.start() > 0
        && Character.isLowerCase(text.codePointBefore(span.start()))
        && !rest.isEmpty()
        && Character.isUpperCase(rest.codePointAt(0));
  }

  private static List<Span> marks(RuleContext context) {
    List<Span> found = new ArrayList<>();
    Matcher mark = MARK.matcher(context.text());
    while (mark.find()) {
      Span span = new Span(mark.start(), mark.end());
      String rest = context.text().substring(mark.end());
      boolean ends = rest.isEmpty() || Character.isWhitespace(rest.charAt(0));
      boolean salutes = SALUTATION.matcher(context.text().substring(0, mark.start())).matches();
      if (ends && !salutes && context.free(span)) {
        found.add(span);
      }
    }
    return found;
  }

  /** Each emoji with the space before it. */
  private static List<Span> emoji(RuleContext context) {
    List<Span> found = new ArrayList<>();
    String text = context.text();
    for (Placed placed : context.parsed().sentences()) {
      Sentence s = placed.sentence();
      for (int t = 0; t < s.size(); t++) {
        if (s.kind(t) == TokenKind.SYMBOL && isEmoji(s.word(t))) {
          found.add(widened(text, placed.token(t)));
        }
      }
    }
    Matcher emoticon = EMOTICON.matcher(text);
    while (emoticon.find()) {
      Span span = widened(text, new Span(emoticon.start(), emoticon.end()));
      if (found.stream().noneMatch(span::overlaps)) {
        found.add(span);
      }
    }
    found.removeIf(span -> span.start() == 0 && span.end() == text.length());
    found.sort(null);
    return found;
  }

  private static Span widened(String text, Span span) {
    int from = span.start();
    while (from > 0 && text.charAt(from - 1) == ' ') {
      from--;
    }
    boolean opens = from == 0 || text.charAt(from - 1) == '\n';
    int to = span.end();
    while (opens && to < text.length() && text.charAt(to) == ' ') {
      to++;
    }
    return new Span(from, to);
  }

  private static boolean isEmoji(String symbols) {
    return symbols
        .codePoints()
        .anyMatch(
            c ->
                c >= 0x2600
                    && "☑✅✓✔".indexOf(c) < 0
                    && (UCharacter.hasBinaryProperty(c, UProperty.EMOJI_PRESENTATION)
                        || UCharacter.hasBinaryProperty(c, UProperty.EXTENDED_PICTOGRAPHIC)));
  }
}
