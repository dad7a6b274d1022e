package dev.tonewright.english;

import dev.tonewright.language.Expressions;
import dev.tonewright.language.TagCorrection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tags that the model gets wrong in support writing, mended where the words leave no doubt. */
final class EnglishTagCorrections {

  private static final Set<String> OBJECT_OPENERS =
      Set.of("the", "your", "my", "our", "this", "these", "that", "any", "me", "us", "it", "them");

  /** Verbs of support writing that the tagger reads as nouns at the start of a sentence. */
  private static final Set<String> IMPERATIVES =
      Set.of(
          "access",
          "add",
          "attach",
          "change",
          "check",
          "choose",
          "clear",
          "click",
          "close",
          "confirm",
          "connect",
          "contact",
          "copy",
          "delete",
          "disable",
          "disconnect",
          "download",
          "email",
          "enable",
          "ensure",
          "enter",
          "fill",
          "follow",
          "give",
          "hold",
          "insert",
          "install",
          "keep",
          "launch",
          "leave",
          "let",
          "log",
          "open",
          "paste",
          "plug",
          "press",
          "provide",
          "quote",
          "refresh",
          "register",
          "remove",
          "repeat",
          "reply",
          "reset",
          "restart",
          "review",
          "scroll",
          "select",
          "send",
          "set",
          "share",
          "submit",
          "switch",
          "tap",
          "test",
          "touch",
          "try",
          "turn",
          "type",
          "uninstall",
          "unplug",
          "update",
          "upload",
          "use",
          "verify",
          "visit",
          "wait",
          "wipe");

  /** Written as abbreviations of a noun, and verbs where somebody gets one. */
  static final Set<String> MESSAGING = Set.of("dm", "pm");

  static final List<TagCorrection> ALL =
      List.of(
          EnglishTagCorrections::clitic,
          EnglishTagCorrections::please,
          EnglishTagCorrections::messaging,
          EnglishTagCorrections::purpose,
          EnglishTagCorrections::imperative);

  private EnglishTagCorrections() {}

  /** "It’s been", "there’s": with a curly apostrophe the model reads a genitive. */
  private static Optional<String> clitic(List<String> words, List<String> tags, int token) {
    boolean subject =
        token > 0
            && Expressions.match(
                words.get(token - 1), "it|he|she|that|there|here|what|who|where|how");
    boolean genitive =
        tags.get(token).equals("POS") && Expressions.match(words.get(token), "['’]s");
    return subject && genitive ? Optional.of("VBZ") : Optional.empty();
  }

  /** "Please" before a verb, at the start of a sentence or after a comma, is the interjection. */
  private static Optional<String> please(List<String> words, List<String> tags, int token) {
    boolean pleads = words.get(token).equals("please") && !tags.get(token).equals("UH");
    if (!pleads) {
      return Optional.empty();
    }
    boolean noSubject = token == 0 || !Expressions.match(tags.get(token - 1), "PRP|NNS?|NNP|TO|MD");
    return noSubject || messages(words, token + 1) ? Optional.of("UH") : Optional.empty();
  }

  /** "Please DM us", "could you PM me": a verb, which the model does not know. */
  private static Optional<String> messaging(List<String> words, List<String> tags, int token) {
    return messages(words, token) && !tags.get(token).startsWith("VB")
        ? Optional.of("VB")
        : Optional.empty();
  }

  /** "Tell us more so we can help": a conjunction, though the model reads an adverb. */
  private static Optional<String> purpose(List<String> words, List<String> tags, int token) {
    boolean enables =
        words.get(token).equals("so")
            && token > 1
            && token + 2 < words.size()
            && Set.of("i", "we", "you", "they", "it").contains(words.get(token + 1))
            && Set.of("can", "could", "may", "might").contains(words.get(token + 2));
    return enables && tags.get(token).equals("RB") ? Optional.of("IN") : Optional.empty();
  }

  private static boolean messages(List<String> words, int token) {
    return token < words.size()
        && MESSAGING.contains(words.get(token))
        && token + 1 < words.size()
        && Set.of("me", "us").contains(words.get(token + 1))
        && (token == 0
            || Set.of("please", "you", "to", "and", "or", "just", ",", "can", "simply", "kindly")
                .contains(words.get(token - 1)));
  }

  /** "Check your …", "Please email us": a verb, though the model reads a noun. */
  private static Optional<String> imperative(List<String> words, List<String> tags, int token) {
    boolean noun = tags.get(token).startsWith("NN") || tags.get(token).startsWith("JJ");
    boolean object = token + 1 < words.size() && OBJECT_OPENERS.contains(words.get(token + 1));
    boolean pair =
        token + 2 < words.size()
            && words.get(token + 1).equals("and")
            && IMPERATIVES.contains(words.get(token + 2));
    boolean patience =
        words.get(token).equals("bear")
            && token + 2 < words.size()
            && words.get(token + 1).equals("with")
            && Set.of("me", "us").contains(words.get(token + 2));
    return opensSentence(words, tags, token)
            && noun
            && (patience || (object || pair) && IMPERATIVES.contains(words.get(token)))
        ? Optional.of("VB")
        : Optional.empty();
  }

  /** Whether only a list marker and "please" stand before a token. */
  private static boolean opensSentence(List<String> words, List<String> tags, int token) {
    for (int t = 0; t < token; t++) {
      if (!tags.get(t).equals("LS") && !words.get(t).equals("please")) {
        return false;
      }
    }
    return true;
  }
}
