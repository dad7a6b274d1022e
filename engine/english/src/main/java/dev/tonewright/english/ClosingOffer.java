package dev.tonewright.english;

import dev.tonewright.language.Expressions;
import dev.tonewright.parse.Boundary;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.profile.DialTarget;
import dev.tonewright.profile.Norms.Medium;
import dev.tonewright.profile.Norms.Part;
import dev.tonewright.profile.Norms.Presence;
import dev.tonewright.rule.Proposal;
import dev.tonewright.rule.Rule;
import dev.tonewright.rule.RuleContext;
import dev.tonewright.text.Dial;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.Step;
import dev.tonewright.text.TextChange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Ends a reply with an offer of more help where a longer or a warmer one is asked for and nothing
 * in it offers help, waits for the customer or takes leave.
 */
final class ClosingOffer implements Rule {

  private static final String WHY = "Offers more help, as a longer or warmer reply does.";

  /** An answer of fewer words is no whole reply. */
  private static final int LEAST_WORDS = 7;

  /** Formality from which the offer is worded in full: all but a casual reply. */
  private static final double FORMAL = 45;

  private static final Pattern OFFERED = phrases("offers.txt");

  /** What the customer is asked to answer with. */
  private static final Set<String> ANSWERS = WordLists.words("asked-answers.txt");

  private static final Set<String> REQUESTS = WordLists.words("request-words.txt");

  private static final Pattern REFUSES = phrases("bad-news.txt");

  private static final Pattern ITEM = Pattern.compile("(?:[-*•–]|\\(?\\w{1,2}[.)])\\s.*");

  private static final Pattern PLURAL = Pattern.compile("(?i)\\b(?:we|our|us)\\b");

  private static final Pattern SINGULAR =
      Pattern.compile("\\b(?:I|I['’]\\w+|[Mm]y|me|[Mm]yself)\\b");

  private final EnglishWordForms forms;
  private final LastLine lastLine;

  ClosingOffer(EnglishWordForms forms) {
    this.forms = forms;
    this.lastLine = new LastLine(forms);
  }

  private static Pattern phrases(String list) {
    return WordLists.words(list).stream()
        .sorted()
        .map(phrase -> phrase.replace("*", "\\p{L}*").replace(" ", "\\s+"))
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining("|"), any -> Pattern.compile("(?i)\\b(?:" + any + ")\\b")));
  }

  @Override
  public String id() {
    return "anatomy.offer";
  }

  @Override
  public Set<Dial> dials() {
    return Generosity.DIALS;
  }

  @Override
  public List<Proposal> propose(RuleContext context) {
    boolean allowed = context.norms().presence(Part.OFFER) != Presence.DROPPED;
    if (!allowed || context.norms().medium() == Medium.POST || !Generosity.asked(context)) {
      return List.of();
    }
    String text = context.text();
    String body = text.substring(0, LetterBody.end(text));
    if (OFFERED.matcher(body).find()
        || Generosity.warmer(context) && REFUSES.matcher(body).find()
        || body.indexOf('?') >= 0
        || Anatomy.isContinued(text)
        || Anatomy.goesOn(body)
        || Anatomy.foreign(context.parsed(), forms)) {
      return List.of();
    }
    return end(context, body)
        .flatMap(end -> last(context, end))
        .filter(last -> !awaits(context, last.sentence()))
        .map(last -> offer(context, last))
        .stream()
        .toList();
  }

  /** Where the reply's own words end: before its closing; empty where that is not plain to see. */
  private Optional<Integer> end(RuleContext context, String body) {
    String stripped = body.stripTrailing();
    Optional<SignOff> signOff =
        SignOff.in(
            body, word -> context.request().agentName().filter(word::equalsIgnoreCase).isPresent());
    if (signOff.isPresent()) {
      SignOff s = signOff.get();
      return s.sure() && s.space().of(body).contains("\n")
          ? Optional.of(s.space().start())
          : Optional.empty();
    }
    boolean closes =
        context.norms().presence(Part.CLOSING) == Presence.REQUIRED && !context.target().pressed();
    boolean signed =
        Math.min(lastLine.signature(body), Signature.start(body)) < stripped.length()
            || lastLine.isUnclear(body)
            || Initials.marked(body) && Initials.AT_END.matcher(body).find();
    // A closing that is still to come is awaited, so that the two do not meet in one place.
    return closes || signed ? Optional.empty() : Optional.of(stripped.length());
  }

  /** The reply's last sentence, where it is a whole statement of a reply that says something. */
  private static Optional<Placed> last(RuleContext context, int end) {
    List<Placed> sentences = context.parsed().sentences();
    int words = 0;
    for (Placed placed : sentences) {
      Sentence s = placed.sentence();
      for (int t = 0; t < s.size() && placed.start() < end; t++) {
        words += Character.isLetterOrDigit(s.word(t).codePointAt(0)) ? 1 : 0;
      }
      if (placed.end() == end) {
        boolean whole = Expressions.match(s.word(s.size() - 1), "[.!]") && s.size() > 3;
        return whole && words >= LEAST_WORDS ? Optional.of(placed) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * Whether it leaves the next word to the customer: "Please share the code." Who answers at once
   * is left it by any request.
   */
  private static boolean awaits(RuleContext context, Sentence last) {
    Set<String> asks = context.norms().medium() == Medium.WRITTEN ? ANSWERS : REQUESTS;
    return IntStream.range(0, last.size())
        .anyMatch(
            t -> asks.contains(last.lower(t)) && Expressions.match(last.tag(t), "VBP?|UH|RB|NNP?"));
  }

  private Proposal offer(RuleContext context, Placed last) {
    String text = context.text();
    int line = text.lastIndexOf('\n', last.start()) + 1;
    boolean item =
        ITEM.matcher(text.substring(line, last.end())).matches()
            || last.boundary() == Boundary.LIST_ITEM;
    boolean letter = context.norms().medium() == Medium.WRITTEN && text.contains("\n\n");
    String gap = item || letter ? "\n\n" : " ";
    TextChange change = TextChange.of(text, last.end(), last.end(), gap + sentence(context, text));
    boolean warm = Generosity.warmer(context);
    return Generosity.proposal(
        new Step(id(), warm ? Dimension.WARMTH : Dimension.LENGTH, WHY),
        change,
        warm ? Generosity.GAINS : Generosity.PLAIN_GAINS);
  }

  /**
   * A warmer reply says who is glad to help, a longer one that it may be asked; a refusal is no
   * place for the first.
   */
  private static String sentence(RuleContext context, String text) {
    boolean plural = PLURAL.matcher(text).find() && !SINGULAR.matcher(text).find();
    if (Generosity.warmer(context)) {
      return (plural ? "We are" : "I am") + " happy to help if you have any questions.";
    }
    String reader = plural ? "us" : "me";
    boolean formal =
        context.target().on(Dial.FORMALITY).map(DialTarget::value).orElse(FORMAL) >= FORMAL;
    return formal
        ? "If you have any questions, please let " + reader + " know."
        : "If you need anything else, just let " + reader + " know.";
  }
}
