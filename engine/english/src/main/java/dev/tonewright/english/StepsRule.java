package dev.tonewright.english;

import dev.tonewright.language.Expressions;
import dev.tonewright.parse.Boundary;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.parse.TokenKind;
import dev.tonewright.profile.Norms.Medium;
import dev.tonewright.rule.Proposal;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.rule.Rule;
import dev.tonewright.rule.RuleContext;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Step;
import dev.tonewright.text.TextChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lays steps and items that run on in one line ("1 Go to … 2 Tap …") one a line where the channel
 * is written. All of a list moves or none of it does.
 */
final class StepsRule implements Rule {

  /** A number with a sentence behind it, or alone at the end, inside an item. */
  private static final Pattern STRAY_NUMBER =
      Pattern.compile("[.:!?] (?:\\d{1,2}[.)]?+ \\p{Lu}\\p{Ll}|1[.)]$)");

  /** What is said of all steps together, behind the last of them. */
  private static final Pattern OF_ALL =
      Pattern.compile(
          "(?i)(?:(?:once|after|when)\\b[^,.]{0,40}\\b(?:steps?|instructions|process|procedure)\\b"
              + "|if (?:the (?:issue|problem|error)|this does(?: no|n['’])t|that does(?: no|n['’])t|you still"
              + "|none|you (?:have|need) any))");

  @Override
  public String id() {
    return "anatomy.steps";
  }

  @Override
  public List<Proposal> propose(RuleContext context) {
    Medium medium = context.norms().medium();
    boolean lines = medium == Medium.WRITTEN || medium == Medium.LIVE;
    if (!lines || !context.norms().repair()) {
      return List.of();
    }
    List<Proposal> proposals = new ArrayList<>();
    List<Placed> sentences = context.parsed().sentences();
    List<TextChange> changes = new ArrayList<>();
    int items = 0;
    for (int i = 0; i + 1 < sentences.size(); i++) {
      Placed next = sentences.get(i + 1);
      boolean item =
          (sentences.get(i).boundary() == Boundary.LIST_ITEM || opensDashes(sentences, i + 1))
              && marked(next.sentence())
              && !context.text().substring(sentences.get(i).end(), next.start()).contains("\n");
      if (item) {
        if (items == 0) {
          first(context.text(), sentences.get(i)).ifPresent(changes::add);
        }
        items++;
        int heading = items > 1 && begins(next) ? heading(sentences, i + 1) : i + 1;
        if (heading <= i) {
          changes.addAll(ownParagraph(context.text(), sentences, heading));
        }
        boolean lead = (items == 1 || heading <= i) && !marked(sentences.get(i).sentence());
        changes.addAll(ownLine(context.text(), sentences.get(i), next, lead));
      }
    }
    after(context.text(), sentences)
        .or(() -> afterLabel(context.text(), sentences))
        .ifPresent(changes::add);
    if (items > 1 && whole(context.text(), sentences) && !muddled(context.text(), sentences)) {
      Step step = new Step(id(), Dimension.CHANNEL, "Steps are easier to follow one a line.");
      proposals.add(Proposal.of(Edit.of(step, changes), Family.NORM, -1));
    }
    return proposals;
  }

  /** "… the following? - Date: - Amount:": the first of several items behind a whole sentence. */
  private static boolean opensDashes(List<Placed> sentences, int item) {
    return item + 1 < sentences.size()
        && sentences.get(item - 1).boundary() == Boundary.STOP
        && sentences.get(item).boundary() == Boundary.LIST_ITEM
        && Expressions.match(sentences.get(item).sentence().word(0), "[-–•*]")
        && sentences
            .get(item + 1)
            .sentence()
            .word(0)
            .equals(sentences.get(item).sentence().word(0));
  }

  /** A blank line before a question, thanks or an offer that stands behind the last item. */
  private static Optional<TextChange> after(String text, List<Placed> sentences) {
    int last = sentences.size();
    for (int i = sentences.size() - 1; i > 0 && last == sentences.size(); i--) {
      last = sentences.get(i - 1).boundary() == Boundary.LIST_ITEM ? i : last;
    }
    for (int i = last + 1; i < sentences.size(); i++) {
      Placed p = sentences.get(i);
      Sentence s = p.sentence();
      int from = sentences.get(i - 1).end();
      boolean parted = text.substring(from, p.start()).contains("\n");
      boolean ends =
          Expressions.match(s.lower(0), "let|thank|thanks|hope|hello|sorry|apologies|i|we|my|,")
              || s.word(s.size() - 1).equals("?")
              || s.lower(0).equals("just") && s.size() > 1 && s.tag(1).equals("DT")
              || s.lower(0).equals("please") && s.size() > 1 && s.lower(1).equals("let")
              || s.lower(0).equals("note") && s.size() > 1 && s.word(1).equals(":")
              || OF_ALL.matcher(s.text()).lookingAt();
      if (parted || ends) {
        return parted
            ? Optional.empty()
            : Optional.of(TextChange.of(text, from, p.start(), "\n\n"));
      }
    }
    return Optional.empty();
  }

  /** "5. Address: 6. Phone number: For the address, …": labels alone, and prose behind the last. */
  private static Optional<TextChange> afterLabel(String text, List<Placed> sentences) {
    int last = sentences.size() - 1;
    while (last > 0 && sentences.get(last - 1).boundary() != Boundary.LIST_ITEM) {
      last--;
    }
    Sentence s = sentences.get(last).sentence();
    boolean labels = last > 1 && sentences.get(last - 1).sentence().text().endsWith(":");
    for (int t = 2; t + 3 < Math.min(s.size(), 8) && labels; t++) {
      if (s.word(t).equals(":") && Character.isUpperCase(s.word(t + 1).codePointAt(0))) {
        int end = sentences.get(last).token(t).end();
        return Optional.of(
            TextChange.of(text, end, sentences.get(last).token(t + 1).start(), "\n\n"));
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a number stands at the end of an item or opens a sentence inside it: the writer's own
   * numbers run through each other, and lines would only set the muddle in stone.
   */
  private static boolean muddled(String text, List<Placed> sentences) {
    int first = 0;
    while (first < sentences.size() && sentences.get(first).boundary() != Boundary.LIST_ITEM) {
      first++;
    }
    for (int i = first + 1; i < sentences.size(); i++) {
      Placed p = sentences.get(i);
      boolean inside = sentences.get(i - 1).boundary() != Boundary.LIST_ITEM && !p.startsLine(text);
      String said = (inside ? ". " : "") + p.sentence().text();
      if (STRAY_NUMBER.matcher(said).find()) {
        return true;
      }
    }
    return false;
  }

  /** The full stop of a first step that stands on a line of its own already. */
  private static Optional<TextChange> first(String text, Placed placed) {
    String line = text.substring(text.lastIndexOf('\n', placed.start()) + 1);
    int end = placed.token(0).end();
    boolean bare =
        placed.sentence().word(0).equals("1") && Expressions.match(line, "(?s)\\s*1 \\p{Lu}.*");
    return bare ? Optional.of(TextChange.of(text, end, end, ".")) : Optional.empty();
  }

  /**
   * Whether no later number of the list is left inside a sentence: half a list is worse than none.
   */
  private static boolean whole(String text, List<Placed> sentences) {
    int last = 0;
    int end = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Placed p = sentences.get(i);
      String marker = p.sentence().word(0);
      boolean item =
          i == 0 || sentences.get(i - 1).boundary() == Boundary.LIST_ITEM || p.startsLine(text);
      if (item && marked(p.sentence()) && Expressions.match(marker, "\\d{1,2}")) {
        boolean follows = Integer.parseInt(marker) == last + 1;
        if (last > 0 && !follows && !(begins(p) && heading(sentences, i) < i)) {
          return false; // a second list begins, and what heads it would stick to the last item
        }
        last = Integer.parseInt(marker);
        end = p.start() + marker.length();
      }
    }
    String next = "(?<![\\w.,])" + (last + 1) + "[.)]?\\s*\\p{Lu}";
    return last == 0 || !Pattern.compile(next).matcher(text.substring(end)).find();
  }

  private static boolean begins(Placed item) {
    return item.sentence().word(0).equals("1");
  }

  /**
   * The first of the sentences that head a list behind another one: the one before it, and those
   * that a colon ties to that; the list's own where none is but the last item's first.
   */
  private static int heading(List<Placed> sentences, int first) {
    int heading = first;
    while (heading > 1
        && sentences.get(heading - 2).boundary() != Boundary.LIST_ITEM
        && !marked(sentences.get(heading - 1).sentence())
        && (heading == first || sentences.get(heading - 1).sentence().text().endsWith(":"))) {
      heading--;
    }
    return heading;
  }

  private static List<TextChange> ownParagraph(String text, List<Placed> sentences, int first) {
    int from = sentences.get(first - 1).end();
    int to = sentences.get(first).start();
    return text.substring(from, to).contains("\n")
        ? List.of()
        : List.of(TextChange.of(text, from, to, "\n\n"));
  }

  private static boolean marked(Sentence s) {
    return s.size() > 1
        && (s.tag(0).equals("LS") || Expressions.match(s.word(0), "\\d{1,2}|[Ss]tep"));
  }

  private static List<TextChange> ownLine(String text, Placed before, Placed item, boolean lead) {
    List<TextChange> changes = new ArrayList<>();
    String said = before.sentence().text();
    boolean open =
        lead
            && Character.isLetterOrDigit(said.codePointBefore(said.length()))
            && before.sentence().kind(before.sentence().size() - 1) == TokenKind.WORD
            && !Expressions.match(said, "(?s).*\\b(?:URL|LINK)")
            && said.indexOf(':') < 0;
    Sentence s = item.sentence();
    if (s.word(0).equals("step") && said.endsWith(",")) {
      changes.add(TextChange.of(text, before.end() - 1, item.start() + 1, "\nS"));
      return changes;
    }
    changes.add(TextChange.of(text, before.end(), item.start(), open ? ":\n" : "\n"));
    int last = 0;
    while (last + 2 < s.size() && s.tag(last + 1).equals("LS")) {
      last++;
    }
    boolean punctuated = last > 0;
    int markerEnd = item.token(last).end();
    int word = item.token(last + 1).start();
    boolean number = Character.isDigit(s.word(0).charAt(0));
    if (!punctuated && number) {
      changes.add(TextChange.of(text, markerEnd, markerEnd, "."));
    } else if (word == markerEnd) {
      changes.add(TextChange.of(text, markerEnd, markerEnd, " "));
    }
    return changes;
  }
}
