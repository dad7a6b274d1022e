package dev.tonewright.english.norm;

import dev.tonewright.english.Initials;
import dev.tonewright.english.SignOff;
import dev.tonewright.language.Expressions;
import dev.tonewright.language.SentenceCues;
import dev.tonewright.parse.Boundary;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.parse.TokenKind;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.text.Dimension;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Gives a sentence the mark it ends without, and questions and requests their own. */
final class EndStops extends SentenceRule {

  private static final Pattern THREAD_MARK = Pattern.compile(".*\\(?\\d{1,2}/\\d{1,2}\\)?$");

  /** A path, an address or a form field at the end, to which a full stop would stick. */
  private static final Pattern ADDRESS = Pattern.compile("(?:[\\\\/_@=]|#\\()\\S{0,200}$");

  /** An emoticon at the end, which stands for the stop. */
  private static final Pattern FACE = Pattern.compile("(?:^|\\s)[:;=8xX][-'o^]?[)(DPpOo/|*3]+$");

  /** "I am just wondering if you have …": a statement, whatever it asks. */
  private static final Pattern ASKS_INDIRECTLY =
      Pattern.compile(
          "(?i)(?:(?:yes|no|so|and|but),? )?(?:i|we)(?:(?:'m|’m|'re|’re| am| are)(?: just| only)?"
              + " (?:asking(?: you)?|wondering)"
              + "|(?: just)? (?:want|would like) to (?:know|ask(?: you)?|check)) (?:if|whether) ");

  /** Words of a label that ends in a question mark of its own: "Forgot password?". */
  private static final int LABEL = 4;

  private final SentenceCues cues;

  EndStops(SentenceCues cues) {
    super("repair.end-stop", Family.REPAIR, Dimension.CORRECTNESS, EnumSet.of(Role.PROSE));
    this.cues = cues;
  }

  @Override
  void look(Passage p) {
    if (p.placed().terminated()) {
      question(p);
    } else {
      unmarked(p);
    }
  }

  /** "How may I help you." */
  private static void question(Passage p) {
    Sentence s = p.sentence();
    int last = s.size() - 1;
    boolean stop =
        s.word(last).equals(".") && last > 2 && !Expressions.match(s.word(last - 1), "[.?!,…]+");
    if (stop
        && !p.isAskedAfter()
        && RunOns.bareThanks(s, last) < 0
        && Questions.certain(s, 0, last)) {
      p.offer("A question ends in a question mark.", p.replace(last, "?"));
    }
    if (s.word(last).equals("?") && requests(s, last)) {
      p.offer("A request ends in a full stop.", p.replace(last, "."));
    }
    if (s.word(last).equals("?") && last > 5 && ASKS_INDIRECTLY.matcher(s.text()).lookingAt()) {
      p.offer("What tells that one asks ends in a full stop.", p.replace(last, "."));
    }
  }

  /** "Please send us the photo?": an order, and nothing behind it that may ask or be a label. */
  private static boolean requests(Sentence s, int end) {
    boolean orders =
        end > 2
            && Expressions.match(s.lower(0), "please|kindly")
            && s.tag(1).equals("VB")
            && s.head(1) < 0
            && !Expressions.match(s.lower(1), "have|be|do")
            && !Expressions.match(s.lower(end - 1), "ok|okay|right|correct|alright|yes|no");
    for (int t = 2; orders && t < end; t++) {
      boolean label =
          t >= end - LABEL
              && Character.isUpperCase(s.word(t).codePointAt(0))
              && !s.word(t).equals("I");
      orders = !label && !Expressions.match(s.word(t), "[,:]") && !Questions.mayBegin(s, t);
    }
    return orders;
  }

  private void unmarked(Passage p) {
    Sentence s = p.sentence();
    String text = s.text();
    Matcher signOff = Initials.UNSTOPPED.matcher(text);
    boolean signed = signOff.find();
    int length = signed ? signOff.start() : text.length();
    int last = s.size() - 1;
    while (last > 0 && s.end(last) > length) {
      last--;
    }
    boolean joinsList =
        p.neighbourRole(1).filter(Role.ITEM::equals).isPresent()
            || p.placed().boundary() == Boundary.LIST_ITEM;
    if (s.end(last) != length
        || joinsList
        || inCaseFollows(p)
        || isConditionOfNext(p)
        || text.contains("   ")
        || last == 0 && Expressions.match(s.lower(0), "yes|no|sorry|well|also|so")
        || FACE.matcher(text).find()
        || SignOff.endsRunOn(text)
        || THREAD_MARK.matcher(text).matches()
        || Initials.STOPPED.matcher(text).find()
        || !mayEnd(s, last, p.placed().boundary() == Boundary.MISSING_STOP)
        || p.placed().boundary() == Boundary.MISSING_STOP && wantsObject(s, last)
        || s.kind(last) != TokenKind.PLACEHOLDER
            && ADDRESS.matcher(text.substring(0, length)).find()
        || !says(s, last + 1, p.placed().boundary() == Boundary.MISSING_STOP)) {
      return;
    }
    boolean thanks = RunOns.bareThanks(s, last + 1) > 0;
    if (signed && last < 2 && Expressions.match(s.lower(0), "thanks?|thx|tks|ty|cheers|regards")) {
      return; // "Thanks - Mark": one closing
    }
    boolean asks = !thanks && Questions.certain(s, 0, last + 1);
    boolean perhapsAsks =
        Expressions.match(s.lower(0), "would|could|can|will|do|did|are|is|have")
            && s.size() > 2
            && Expressions.match(s.lower(1), "you|we|i|it|there|they|this|that");
    if (!asks
        && !thanks
        && (perhapsAsks
            || asksLater(s, last)
            || Expressions.match(s.lower(last), "following|below"))) {
      return;
    }
    int at = p.placed().start() + length;
    String mark = asks ? "?" : ".";
    boolean glued = signed && !Character.isWhitespace(text.charAt(length));
    p.offer(
        asks ? "A question ends in a question mark." : "A sentence ends with a full stop.",
        p.change(at, at, glued ? mark + " " : mark));
  }

  /** "He will call you before he comes can you wait": neither mark is sure. */
  private static boolean asksLater(Sentence s, int last) {
    for (int t = 3; t + 2 <= last; t++) {
      boolean verb = Expressions.match(s.tag(t + 2), "VB|RB|UH") || s.lower(t).equals("could");
      boolean asks =
          Expressions.match(s.lower(t), "can|could|would|are|do")
                  && s.lower(t + 1).equals("you")
                  && verb
              || s.lower(t).equals("may")
                  && Expressions.match(s.lower(t + 1), "i|we")
                  && Expressions.match(s.tag(t + 2), "VB")
              || s.lower(t).equals("is")
                  && s.lower(t + 1).equals("there")
                  && s.lower(t + 2).startsWith("any");
      if (asks
          && !Expressions.match(s.tag(t - 1), "W.*|IN|CC")
          && Questions.certain(s, t, last + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "The number is 4 In case that you want it": what follows is no sentence of its own. */
  private static boolean inCaseFollows(Passage p) {
    return p.neighbour(1)
        .map(Placed::sentence)
        .filter(s -> s.size() > 1 && s.lower(0).equals("in") && s.lower(1).equals("case"))
        .filter(s -> s.text().indexOf(',') < 0)
        .isPresent();
  }

  /** "Enter the code if it fails Then try again": whose condition it is, nobody can tell. */
  private static boolean isConditionOfNext(Passage p) {
    Sentence s = p.sentence();
    boolean then =
        p.neighbour(1).filter(n -> n.sentence().lower(0).equals("then")).isPresent()
            && p.placed().boundary() == Boundary.MISSING_STOP;
    return then
        && IntStream.range(1, s.size())
            .anyMatch(t -> Expressions.match(s.lower(t), "if|when|once|unless|whenever"));
  }

  /** "I would like to share If you want …": what is shared follows. */
  private static boolean wantsObject(Sentence s, int last) {
    return s.tag(last).startsWith("VB")
        && Expressions.match(
            s.lemma(last), "share|inform|tell|mention|say|suggest|add|state|advise");
  }

  /** A mask such as URL ends what a new sentence stands behind; alone, a stop would stick to it. */
  private boolean mayEnd(Sentence s, int last, boolean parted) {
    TokenKind kind = s.kind(last);
    if (kind == TokenKind.PLACEHOLDER || kind == TokenKind.NUMBER_PLACEHOLDER) {
      return parted
          || !Expressions.match(
              s.word(last).toUpperCase(Locale.ROOT), ".*(?:URL|LINK|WEBSITE|EMAIL|MAIL).*");
    }
    String word = s.word(last);
    if (kind == TokenKind.CODE) {
      return Expressions.match(word, "[\\p{L}\\p{N}]{3,20}");
    }
    int end = word.codePointBefore(word.length());
    boolean letters = Character.isLetterOrDigit(end) || word.equals(")") || word.equals("%");
    return kind == TokenKind.WORD
        && letters
        && (parted || !Expressions.match(word, "URL|EMAIL|LINK|WEBSITE"))
        && !(cues.unfinished().contains(s.lower(last))
            && !mayStandLast(s, last)
            && !(parted && cues.names().contains(word))
            && !(parted && cues.stranded().contains(s.lower(last))));
  }

  /** "before", "after", "over" and their like may be adverbs; an auxiliary may stand for a verb. */
  private static boolean mayStandLast(Sentence s, int last) {
    return Set.of(
                "please", "so", "too", "not", "before", "after", "through", "about", "on", "in",
                "over", "since", "around", "this", "that", "these", "those", "her", "it", "have",
                "do", "does", "did", "will", "can", "are", "was", "were", "you", "under")
            .contains(s.lower(last))
        && last > 1;
  }

  /** Whether the tokens before {@code end} make a clause or a courtesy, and no heading. */
  private boolean says(Sentence s, int end, boolean parted) {
    if (cutOff(s, end)) {
      return false;
    }
    if (s.lower(0).equals("or") || isTitle(s, end)) {
      return false;
    }
    boolean plea = parted && end > 2 && cues.pleas().contains(s.lower(end - 1));
    if (plea || isFormula(s, end)) {
      return true;
    }
    int at = Clauses.afterLeads(s, 0, end);
    if (end - at < 3 || Questions.certain(s, at, end)) {
      return Questions.certain(s, at, end) || Clauses.statement(s, at, end);
    }
    if (parted && end - at > 5 && Clauses.predicates(s, at, end)) {
      return true; // the next sentence surely begins anew
    }
    if (Clauses.main(s, at, end) || Questions.certain(s, 0, end) || orders(s, at, end)) {
      return true;
    }
    return subordinateThenMain(s, at, end) || predicates(s, end);
  }

  /** "If it has been more than 48 hours": its main clause is missing. */
  private static boolean cutOff(Sentence s, int end) {
    if (!Expressions.match(s.lower(0), "if|when|unless|because|although")) {
      return false;
    }
    int subjects = 0;
    for (int t = 0; t < end; t++) {
      if (Expressions.match(s.word(t), "[,;:–—-]")
          || Expressions.match(s.lower(t), "please|then|kindly|let")) {
        return false;
      }
      subjects += s.relation(t).startsWith("nsubj") || s.relation(t).equals("expl") ? 1 : 0;
    }
    return subjects < 2;
  }

  /** "If you …, please …". */
  private static boolean subordinateThenMain(Sentence s, int at, int end) {
    for (int t = at; t + 2 < end; t++) {
      if (s.lower(t).equals(",") && Clauses.main(s, t + 1, end)) {
        return true;
      }
    }
    return false;
  }

  /** "Only sign in with your account and try again." */
  private static boolean orders(Sentence s, int at, int end) {
    int verb = at;
    while (verb < end && s.tag(verb).equals("RB")) {
      verb++;
    }
    return verb > at && end - verb > 4 && s.tag(verb).equals("VB") && s.head(verb) < 0;
  }

  /** A finite root with its subject. */
  private static boolean predicates(Sentence s, int end) {
    for (int t = 0; t < end; t++) {
      if (s.head(t) < 0) {
        int subject = s.dependent(t, "nsubj", "nsubj:pass", "nsubjpass");
        int auxiliary = s.dependent(t, "aux", "aux:pass", "auxpass", "cop");
        boolean finite =
            Expressions.match(s.tag(t), "VBZ|VBP|VBD")
                || auxiliary >= 0 && Expressions.match(s.tag(auxiliary), "VBZ|VBP|VBD|MD");
        return subject >= 0 && subject < t && finite;
      }
    }
    return false;
  }

  private boolean isFormula(Sentence s, int end) {
    StringBuilder said = new StringBuilder();
    for (int t = 0; t < end; t++) {
      if (!s.word(t).equals(",")) {
        said.append(said.isEmpty() ? "" : " ").append(s.lower(t));
      }
    }
    String phrase = said.toString().replaceFirst("^and (?=thank)", "");
    boolean whole = cues.formulas().contains(phrase);
    boolean greets = cues.greetings().contains(s.lower(0)) && end == 1;
    return whole && !greets
        || end > 2
            && end < 14
            && cues.formulaHeads().stream().anyMatch(h -> phrase.startsWith(h + " "))
        || Expressions.match(phrase, "happy \\p{Ll}+(?: to you| to all)?")
        || Expressions.match(
            phrase,
            "(?:have|enjoy) (?:a|an|your) .{3,40}|.*\\bhave a (?:great|good|nice|lovely|wonderful) (?:day|evening|night|weekend|one|week|morning|afternoon)(?: ahead)?");
  }

  /** Most longer words begin with a capital. */
  private static boolean isTitle(Sentence s, int end) {
    int capitals = 0;
    int words = 0;
    for (int t = 1; t < end; t++) {
      if (Expressions.match(s.word(t), "please|you|we|it|I|your|our")) {
        return false;
      }
      if (s.kind(t) == TokenKind.WORD && s.word(t).length() > 3) {
        words++;
        capitals += Character.isUpperCase(s.word(t).codePointAt(0)) ? 1 : 0;
      }
    }
    return words > 1 && capitals * 2 > words;
  }
}
