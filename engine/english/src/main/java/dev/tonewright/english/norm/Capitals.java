package dev.tonewright.english.norm;

import dev.tonewright.english.EnglishWordForms;
import dev.tonewright.english.WordLists;
import dev.tonewright.language.Expressions;
import dev.tonewright.language.SentenceCues;
import dev.tonewright.parse.Boundary;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.parse.TokenKind;
import dev.tonewright.profile.Norms;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.text.Dimension;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Capital letters at the start of a sentence, of "I" and of names of days, months and languages.
 */
final class Capitals extends SentenceRule {

  private static final Set<String> LOWER_BRANDS =
      Set.of(
          "iphone", "ipad", "ipod", "imac", "ios", "macos", "ebay", "ebook", "ereader", "esim",
          "etsy", "email", "e-mail", "npm", "pip", "git");

  /** Closed-class words that are capitalised in mid-sentence by slip only. */
  private static final Set<String> SLIPS =
      Set.of(
          "You", "Your", "We", "Our", "They", "Their", "It", "Please", "Is", "Are", "Was", "Have",
          "Has", "Can", "Could", "Would", "And", "But", "Sorry");

  /** Slips that more often open a sentence whose stop is missing: only behind a conjunction. */
  private static final Set<String> OPENERS =
      Set.of(
          "You", "We", "They", "It", "Please", "Is", "Are", "Was", "Have", "Has", "Can", "Could",
          "Would");

  private static final Set<String> CONJUNCTIONS =
      Set.of("and", "but", "because", "if", "when", "while");

  /** Words in which no sentence ends and after which no label or title starts. */
  private static final Set<String> JOINERS =
      Set.of(
          "and", "but", "because", "if", "when", "while", "for", "with", "from", "of", "is", "are",
          "was", "were", "will", "would", "could", "should", "can", "have", "has", "had", "am",
          "'m", "’m", "so", "very", "really");

  private final EnglishWordForms forms;
  private final SentenceCues cues;
  private final Set<String> names = WordLists.words("proper-names.txt");

  Capitals(EnglishWordForms forms, SentenceCues cues) {
    super("repair.capital", Family.REPAIR, Dimension.CORRECTNESS, Role.OWN);
    this.forms = forms;
    this.cues = cues;
  }

  @Override
  void look(Passage p) {
    Sentence s = p.sentence();
    boolean correction = s.text().endsWith("*") && s.text().indexOf(' ') < 0;
    if (p.role() != Role.ITEM && !correction) {
      first(p);
    }
    if (goesOnFromGreeting(p)) {
      p.offer("Behind a greeting and its comma the sentence goes on.", p.replace(0, s.lower(0)));
    }
    for (int t = 0; t < s.size(); t++) {
      if (s.kind(t) != TokenKind.WORD || !p.free(t)) {
        continue;
      }
      if (s.word(t).equals("i") && isSelf(p, t)) {
        p.offer("“I” is written with a capital.", p.raise(t));
      } else if (t > 0 && Expressions.match(s.word(t), "[Ii]d") && isIdentifier(p, t)) {
        p.offer("“ID” is written in capitals.", p.replace(t, "ID"));
      } else if (t > 0 && Expressions.match(s.word(t), "[Ii]p") && isNetwork(p, t)) {
        p.offer("“IP” is written in capitals.", p.replace(t, "IP"));
      } else if (t > 0 && names.contains(s.word(t)) && separate(p, t)) {
        p.offer("Names of days, months, languages and countries are capitalised.", p.raise(t));
      } else if (t > 0 && (isSlip(p, t) || isMainClause(p, t))) {
        p.offer("Within a sentence this word has no capital.", p.replace(t, s.lower(t)));
      } else if (t == 1 && p.lower(0).equals("good") && isDaytime(p)) {
        p.offer("Within a greeting this word has no capital.", p.replace(t, s.lower(t)));
      }
    }
  }

  private void first(Passage p) {
    Sentence s = p.sentence();
    int at = 0;
    while (at + 1 < s.size() && "\"“‘(".contains(s.word(at))) {
      at++;
    }
    String word = s.word(at);
    boolean plain = s.kind(at) == TokenKind.WORD && word.chars().allMatch(Character::isLowerCase);
    boolean known =
        forms.known(word)
            || cues.openers().contains(word)
            || Expressions.match(word, "im|ive|dont");
    if (plain
        && known
        && !word.equals("i")
        && at == 0
        && p.free(at)
        && !LOWER_BRANDS.contains(word)
        && !(p.glued(at + 1) && Expressions.match(p.word(at + 1), "[./:@_&)\\\\].*|-"))
        && startsAfresh(p)) {
      p.offer("A sentence starts with a capital.", p.raise(at));
    }
  }

  private static boolean startsAfresh(Passage p) {
    Optional<Placed> before = p.neighbour(-1);
    if (before
        .filter(b -> Expressions.match(b.sentence().text(), "(?s).*\\d\\.\\d\\."))
        .isPresent()) {
      return false; // "version 2.0. it": the stop may belong to the figure
    }
    if (before.isEmpty()) {
      return true;
    }
    Placed previous = before.get();
    Sentence s = previous.sentence();
    String last = s.word(s.size() - 1);
    if (previous.boundary() == Boundary.STOP
        && (TornOffEnds.isOne(p.sentence()) || LoneConditions.isAdverb(s))) {
      return false; // the stop is what is wrong
    }
    if (previous.boundary() == Boundary.STOP) {
      if (last.endsWith("…") || last.endsWith("...")) {
        return p.placed().start() > previous.end();
      }
      boolean lettered =
          s.size() > 1 && last.equals(".") && Expressions.match(s.word(s.size() - 2), "[a-h]");
      return !lettered
          && !(last.length() > 1 && last.endsWith(".") && Character.isLetter(last.charAt(0)));
    }
    if (previous.boundary() == Boundary.MISSING_STOP) {
      return true;
    }
    boolean newLine = p.placed().startsLine(p.text());
    boolean list = last.equals(":") || last.equals(";") || last.equals(",");
    boolean greeted = p.neighbourRole(-1).filter(Role.GREETING::equals).isPresent();
    return newLine && (greeted || previous.terminated() || !list);
  }

  private static boolean separate(Passage p, int t) {
    return !(p.glued(t) && Expressions.match(p.word(t - 1), ".*[./@_\\-&]"))
        && !(p.glued(t + 1)
            && Expressions.match(p.word(t + 1), "[./@_\\-&].*")
            && !stopped(p, t + 1));
  }

  /** Whether a stop ends the sentence, and is no part of an address or a file's name. */
  private static boolean stopped(Passage p, int t) {
    return p.word(t).equals(".") && t == p.sentence().size() - 1;
  }

  /** "the order id", "your id"; never "id=7" or "/id". */
  private static boolean isIdentifier(Passage p, int t) {
    return separate(p, t)
        && p.tag(t).startsWith("NN")
        && p.tag(t - 1)
            .matches(p.word(t).equals("Id") ? "NN.*|DT|PRP\\$|JJ|CC" : "NNS?|DT|PRP\\$|JJ")
        && !Expressions.match(p.lower(t + 1), "like|love|be|recommend|suggest|need|appreciate|have")
        && !Expressions.match(p.word(t + 1), "[=:_/].*");
  }

  /**
   * "It is here and if so Could you …": behind "we can ask them if so" the next sentence begins.
   */
  private static boolean ifSo(Passage p, int t) {
    return p.lower(t - 1).equals("so")
        && p.lower(t - 2).equals("if")
        && (t == 2 || CONJUNCTIONS.contains(p.lower(t - 3)) || !p.isWord(t - 3));
  }

  /** "your Ip address", "your IP/Ip"; never a word of a name such as "Ip Man". */
  private static boolean isNetwork(Passage p, int t) {
    return separate(p, t)
        && (Expressions.match(p.lower(t + 1), "address(?:es)?|addr|location")
            || Expressions.match(p.lower(t - 1), "your|the") && !p.tag(t + 1).startsWith("NN"));
  }

  private static boolean isSelf(Passage p, int t) {
    String next = p.lower(t + 1);
    return separate(p, t)
        && !next.isEmpty()
        && (next.startsWith("'") || next.startsWith("’") || Character.isLetter(next.charAt(0)))
        && !Expressions.match(next, "and|or|of|is|to")
        && !Expressions.match(p.lower(t - 1), "option|step|part|section|appendix|phase|type");
  }

  /** "Hi Sam, Please …" on one line, where the channel does not part the two. */
  private static boolean goesOnFromGreeting(Passage p) {
    boolean greeted = p.neighbourRole(-1).filter(Role.GREETING::equals).isPresent();
    return greeted
        && p.context().norms().presence(Norms.Part.GREETING) != Norms.Presence.REQUIRED
        && p.neighbour(-1).filter(n -> n.sentence().text().endsWith(",")).isPresent()
        && !p.placed().startsLine(p.text())
        && Expressions.match(
            p.word(0),
            "Please|Thank|Thanks|How|Can|Could|May|We|You|Your|Our|Sorry|What|Would|As|Hope|If|For|To"
                + "|Regarding|Unfortunately|There|This|It|Let|Allow|Kindly|Is|Do|Did|Are|When|Since|In|After|Once"
                + "|Just|Welcome|Apologies|Glad|Happy|The|My|Yes|No|So|A|An|Okay|Ok|All|That|At|On|With|Great|Good")
        && (p.isWord(1) || p.isClitic(1) || Expressions.match(p.word(0), "Okay|Ok|Yes|No|So|Great"))
        && (p.word(1).equals(p.lower(1)) || p.word(1).equals("I"))
        && p.free(0);
  }

  private static boolean isDaytime(Passage p) {
    return Expressions.match(p.word(1), "Morning|Afternoon|Evening|Day")
        && p.role() == Role.GREETING;
  }

  /** "If you need help, Please write": what precedes the comma cannot stand alone. */
  private static boolean isMainClause(Passage p, int t) {
    boolean behind =
        p.word(t - 1).equals(",")
            && Expressions.match(p.word(t), "You|We|They|It|Please|There|This|Your|Our|The|Then")
            && p.word(t + 1).equals(p.lower(t + 1));
    if (!behind
        || !Expressions.match(
            p.lower(0), "if|when|once|because|although|while|until|unless|since")) {
      return false;
    }
    for (int k = 1; k < t - 1; k++) {
      if (!p.isWord(k)) {
        return false;
      }
    }
    return t > 2;
  }

  /**
   * Behind a word that joins two sentences: "So You can send it", "Or Is there a problem". Titles
   * of one such word are named by it or said something of: "And It was read by many", "So You is
   * out".
   */
  private static boolean behindFirst(Passage p, int t) {
    return t == 1
        && Expressions.match(p.word(0), "So|And|But|Or")
        && (OPENERS.contains(p.word(t)) || Expressions.match(p.word(t), "Thank|If|There|Your|Our"))
        && !p.word(t).equals("It")
        && !Expressions.match(p.word(t + 1), "is|was|has|by")
        && !p.glued(t)
        && p.isWord(t + 1)
        && p.word(t + 1).equals(p.lower(t + 1));
  }

  private static boolean isSlip(Passage p, int t) {
    boolean asked =
        p.word(t).equals("If")
            && Expressions.match(p.lower(t - 1), "check|see|know|confirm|verify|ask|wonder|and|but")
            && (t == 1 || p.word(t - 1).equals(p.lower(t - 1)))
            && Expressions.match(p.word(t + 1), "you|your|we|it|the|this|that|they|there|any|all")
            && !p.glued(t)
            && p.sentence().text().indexOf(',', p.sentence().start(t)) < 0;
    return asked
        || behindFirst(p, t)
        || SLIPS.contains(p.word(t))
            && p.word(t - 1).equals(p.lower(t - 1))
            && JOINERS.contains(p.lower(t - 1))
            && (!OPENERS.contains(p.word(t)) || CONJUNCTIONS.contains(p.lower(t - 1)) || ifSo(p, t))
            && !p.glued(t)
            && (p.isWord(t + 1) || p.word(t).equals("Sorry") && p.word(t + 1).equals(","))
            && p.word(t + 1).equals(p.lower(t + 1).toLowerCase(Locale.ROOT));
  }
}
