package dev.tonewright.rule;

import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Markup;
import dev.tonewright.text.Step;
import dev.tonewright.text.TableRow;
import dev.tonewright.text.TextChange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the marks of emphasis, headings, lines and tables out of a plain text that is heard. A
 * draft in Markdown keeps its own, which nobody sees.
 */
public final class PlainNotation implements Rule {

  private static final String WHY = "Marks of layout cannot be heard.";

  /** Around words: a key, "*21*" and a file's name have such signs, too. */
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}*_])(\\*{1,3}|_{1,2})(?=[\\p{L}\\p{Sc}\\p{N}\"“(])(?=[^*_\\n]{0,200}?(?:\\p{L}{2}|\\p{Sc}))"
              + "([^*_/@\\n]{1,200}?)(?<=[^\\s*_])\\1(?![\\p{L}\\p{N}*_])");

  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} {1,3}(?=\\p{L})");

  private static final Pattern LINE =
      Pattern.compile("(?m)^[ \\t]{0,20}([-*_=~])\\1{2,}[ \\t]{0,20}(?:\\n|\\z)");

  @Override
  public String id() {
    return "norm.plain-notation";
  }

  @Override
  public List<Proposal> propose(RuleContext context) {
    boolean plain = context.request().markup() == Markup.PLAIN_TEXT;
    if (!plain || !context.norms().medium().spoken() || !context.norms().repair()) {
      return List.of();
    }
    String text = context.text();
    List<Proposal> proposals = new ArrayList<>();
    Matcher emphasis = EMPHASIS.matcher(text);
    while (emphasis.find()) {
      offer(
          context,
          proposals,
          TextChange.of(text, emphasis.start(), emphasis.end(1), ""),
          TextChange.of(text, emphasis.end(2), emphasis.end(), ""));
    }
    for (Pattern mark : List.of(HEADING, LINE)) {
      Matcher matcher = mark.matcher(text);
      while (matcher.find()) {
        offer(context, proposals, TextChange.of(text, matcher.start(), matcher.end(), ""));
      }
    }
    TableRow.in(text).forEach(row -> row(context, row, proposals));
    return proposals;
  }

  private void row(RuleContext context, TableRow row, List<Proposal> proposals) {
    String text = context.text();
    if (row.isRule(text)) {
      int end = Math.min(text.length(), row.span().end() + 1);
      offer(context, proposals, TextChange.of(text, row.span().start(), end, ""));
      return;
    }
    offer(
        context,
        proposals,
        row.bars().stream()
            .map(bar -> TextChange.of(text, bar.span(), said(text, bar)))
            .toArray(TextChange[]::new));
  }

  private static String said(String text, TableRow.Bar bar) {
    int start = bar.span().start();
    boolean stopped = start > 0 && ".!?:".indexOf(text.charAt(start - 1)) >= 0;
    return switch (bar.place()) {
      case OPENS -> "";
      case PARTS -> ", ";
      case CLOSES -> stopped ? "" : ".";
    };
  }

  private void offer(RuleContext context, List<Proposal> proposals, TextChange... changes) {
    List<TextChange> all = List.of(changes);
    if (all.stream().allMatch(c -> context.free(c.span()))) {
      Edit edit = Edit.of(new Step(id(), Dimension.CHANNEL, WHY), all);
      proposals.add(Proposal.of(edit, Family.NORM, -1));
    }
  }
}
