package dev.tonewright.english.norm;

import dev.tonewright.english.EnglishWordForms;
import dev.tonewright.english.WordLists;
import dev.tonewright.language.Expressions;
import dev.tonewright.language.SentenceCues;
import dev.tonewright.parse.Boundary;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.profile.Norms.Medium;
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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says the numbers of steps as words where a machine reads the reply: "First, go to … Then tap …
 * Finally, …". All of a list changes or none of it does.
 */
final class SpokenSteps implements Rule {

  private static final Set<String> BEHIND_VERBS = WordLists.words("behind-step-verbs.txt");

  private static final Pattern LINE_ENDS = Pattern.compile("[\\p{L}\\p{N}](?=\\n\\p{Lu})");

  /** Tokens of a place that opens a step, up to its comma. */
  private static final int LONGEST_PLACE = 14;

  private final SentenceCues cues;
  private final EnglishWordForms forms;

  SpokenSteps(EnglishWordForms forms, SentenceCues cues) {
    this.forms = forms;
    this.cues = cues;
  }

  @Override
  public String id() {
    return "norm.spoken-steps";
  }

  @Override
  public List<Proposal> propose(RuleContext context) {
    // A person reads figures as they are written; a machine is told how to say them.
    if (context.norms().medium() != Medium.SPEECH || !context.norms().repair()) {
      return List.of();
    }
    List<Proposal> proposals = new ArrayList<>();
    List<Placed> list = new ArrayList<>();
    Boundary before = Boundary.STOP;
    for (Placed placed : context.parsed().sentences()) {
      int number = number(placed.sentence(), before == Boundary.LIST_ITEM);
      before = placed.boundary();
      if (number == 1) {
        offer(context, list, proposals);
        list = new ArrayList<>(List.of(placed));
      } else if (number == list.size() + 1 && !list.isEmpty()) {
        list.add(placed);
      } else if (number > 0) {
        list = new ArrayList<>();
      }
    }
    offer(context, list, proposals);
    return proposals;
  }

  /** The number that opens a step; 0 where none does. */
  private static int number(Sentence s, boolean item) {
    return s.size() > 2
            && (s.tag(0).equals("LS") || item && s.tag(0).equals("CD"))
            && Expressions.match(s.word(0), "\\d{1,2}[.)]?")
        ? Integer.parseInt(s.word(0).replaceAll("\\D", ""))
        : 0;
  }

  private void offer(RuleContext context, List<Placed> list, List<Proposal> proposals) {
    if (list.size() < 2
        || SpokenOptions.at(context.text(), list.get(0).start())
        || !list.stream().allMatch(this::step)) {
      return;
    }
    List<TextChange> changes = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      changes.add(change(context.text(), list.get(i), i, list.size()));
      int next = i + 1 < list.size() ? list.get(i + 1).start() : -1;
      stop(context.text(), list.get(i), next).ifPresent(changes::add);
    }
    if (changes.stream().allMatch(c -> context.free(c.span()))) {
      Step step = new Step(id(), Dimension.CHANNEL, "Steps that are heard are told in order.");
      proposals.add(Proposal.of(Edit.of(step, changes), Family.NORM, -1));
    }
  }

  private static int first(Sentence s) {
    return s.tag(1).equals("LS") || Expressions.match(s.word(1), "[.):-]") ? 2 : 1;
  }

  /** Whether an item tells what to do. */
  private boolean step(Placed placed) {
    Sentence s = placed.sentence();
    int at = first(s);
    boolean please = at < s.size() && s.lower(at).equals("please");
    int verb = please ? at + 1 : at;
    return verb < s.size() && (orders(s, verb) || placeFirst(s, verb));
  }

  private boolean orders(Sentence s, int verb) {
    return s.word(verb).length() > 1
        && (Expressions.match(s.tag(verb), "VB|VBP") || phrasal(s, verb));
  }

  /** "Under Accounts, tap Sign out": where to do it stands before what to do. */
  private boolean placeFirst(Sentence s, int at) {
    if (!Expressions.match(
        s.lower(at), "under|beside|in|on|at|from|next|within|near|above|below|using|with")) {
      return false;
    }
    for (int t = at + 2; t + 1 < s.size() && t < at + LONGEST_PLACE; t++) {
      if (s.word(t).equals(",")) {
        String verb = s.lower(t + 1);
        return orders(s, t + 1) || cues.stepVerbs().contains(verb) && forms.is(verb, "VB");
      }
    }
    return false;
  }

  /** "Log in again": behind a number the tagger takes it for a noun. */
  private boolean phrasal(Sentence s, int verb) {
    return verb + 1 < s.size()
        && cues.stepVerbs().contains(s.lower(verb))
        && forms.is(s.lower(verb), "VB")
        && BEHIND_VERBS.contains(s.lower(verb + 1));
  }

  private static TextChange change(String text, Placed placed, int index, int size) {
    Span word = placed.token(first(placed.sentence()));
    String before = text.substring(0, placed.start()).stripTrailing();
    boolean behindColon = before.endsWith(":");
    boolean sameLine = !placed.startsLine(text);
    String first = behindColon && sameLine ? "first, " : "First, ";
    String later = index == size - 1 && size > 2 ? "Finally, " : middle(index);
    boolean goesOn = sameLine && before.endsWith(",");
    String said = index == 0 ? first : goesOn ? later.toLowerCase(Locale.ROOT) : later;
    String letter = text.substring(word.start(), word.start() + 1).toLowerCase(Locale.ROOT);
    return TextChange.of(text, placed.start(), word.start() + 1, said + letter);
  }

  /**
   * The full stop by which a step that is heard ends.
   *
   * @param next where the next step begins; −1 for none
   */
  private static Optional<TextChange> stop(String text, Placed placed, int next) {
    int end = placed.end();
    Matcher line = LINE_ENDS.matcher(text).region(placed.start(), end);
    if (line.find()) {
      end = line.end(); // what stands on the next line is no part of the step
    }
    boolean ends = end == text.length() || text.charAt(end) == '\n' || end + 1 == next;
    return ends && Character.isLetterOrDigit(text.charAt(end - 1))
        ? Optional.of(TextChange.of(text, end, end, "."))
        : Optional.empty();
  }

  private static String middle(int index) {
    return index % 2 == 1 ? "Then " : "Next, ";
  }
}
