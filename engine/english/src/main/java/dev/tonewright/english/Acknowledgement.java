package dev.tonewright.english;

import dev.tonewright.english.customer.CustomerMessage;
import dev.tonewright.english.customer.ReplyLexicon;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.rule.Proposal;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.rule.Rule;
import dev.tonewright.rule.RuleContext;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Step;
import dev.tonewright.text.TextChange;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes up in a first reply what the customer wrote has gone wrong, in one sentence behind the
 * greeting. It reads it in the customer's message alone; a draft that apologises, regrets, speaks
 * of it itself or says how the thing stands gets none.
 */
final class Acknowledgement implements Rule {

  private static final String WHY = "Takes up first what the customer wrote has gone wrong.";

  /** The draft's own voice. */
  private static final Pattern SINGULAR =
      Pattern.compile("\\b(?:I|I['’]\\w+|[Mm]y|me|[Mm]yself)\\b");

  private static final Pattern PLURAL = Pattern.compile("(?i)\\b(?:we|our|us)\\b");

  private final BodyStart body;
  private final Pattern takenUp;
  private final Pattern reacts;

  Acknowledgement(BodyStart body) {
    this.body = body;
    ReplyLexicon lexicon = ReplyLexicon.load();
    this.takenUp = Pattern.compile("(?i)\\b" + lexicon.any("taken-up"));
    this.reacts = Pattern.compile("(?i)" + lexicon.any("reacts") + "\\b");
  }

  @Override
  public String id() {
    return "anatomy.acknowledgement";
  }

  @Override
  public List<Proposal> propose(RuleContext context) {
    Optional<String> message = context.request().customer().message();
    String text = context.text();
    if (message.isEmpty() || !body.open(context) || takenUp.matcher(text).find() || reacts(text)) {
      return List.of();
    }
    CustomerMessage reader = CustomerMessage.reader();
    return reader
        .trouble(message.get())
        .filter(trouble -> !reader.isTold(trouble, text.substring(BodyStart.at(text))))
        .flatMap(trouble -> change(context, opener(text) + trouble + "."))
        .map(c -> Edit.of(new Step(id(), Dimension.WARMTH, WHY), List.of(c)))
        .map(edit -> Proposal.of(edit, Family.NORM, -1))
        .stream()
        .toList();
  }

  private boolean reacts(String text) {
    return reacts.matcher(text).region(BodyStart.at(text), text.length()).lookingAt();
  }

  private static Optional<TextChange> change(RuleContext context, String sentence) {
    Optional<Placed> thanks = BodyStart.thanks(context);
    return thanks.isPresent()
        ? thanks.map(t -> TextChange.of(context.text(), t.end(), t.end(), " " + sentence))
        : BodyStart.opening(context, sentence);
  }

  private static String opener(String text) {
    boolean plural = PLURAL.matcher(text).find() && !SINGULAR.matcher(text).find();
    return plural ? "We are sorry to hear " : "I am sorry to hear ";
  }
}
