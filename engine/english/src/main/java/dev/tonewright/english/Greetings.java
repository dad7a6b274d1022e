package dev.tonewright.english;

import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.rule.RuleContext;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads salutations with what the request and the dictionary know of names. */
final class Greetings {

  /** A word behind the greeting, where no mark follows the two. */
  private static final Pattern NEXT = Pattern.compile("\\h+(?<word>\\p{Ll}[\\p{Ll}'’]{1,20})\\h+");

  /** One between commas or before a full stop, where few names stand, or before a clause. */
  private static final Pattern SMALL =
      Pattern.compile(
          ",?\\h+(?<word>\\p{Ll}+)(?:\\h*[,.!]|(?<!love)\\h+(?=" + Greeting.CLAUSE + "))");

  /** More than one is greeted, or a sentence ties on. */
  private static final Pattern TIED = Pattern.compile("\\h*(?:[/&+(]|(?:and|or)\\b)");

  /** Those whom a letter greets by their name, or by no word at all. */
  private static final Set<String> FAMILIAR =
      Set.of(
          "mate", "buddy", "pal", "love", "luv", "hun", "hon", "honey", "darling", "dear",
          "sweetie", "babe", "bro", "dude");

  private final EnglishWordForms forms;

  Greetings(EnglishWordForms forms) {
    this.forms = forms;
  }

  /** The salutation that opens the text; empty where none does. */
  Optional<Greeting> of(RuleContext context) {
    return Greeting.of(context.text())
        .map(greeting -> withReader(context, greeting))
        .map(greeting -> namesNobody(greeting) ? besideName(context, greeting) : greeting);
  }

  /** Whether a text greets somebody by a word that is more familiar than a name: "mate". */
  static boolean isFamiliar(String name) {
    return FAMILIAR.contains(name.toLowerCase(Locale.ROOT));
  }

  private static boolean namesNobody(Greeting greeting) {
    return !greeting.named() && !greeting.alone() && !greeting.bound();
  }

  /** The name that the request gives is one, whatever it looks like and however it is written. */
  private Greeting withReader(RuleContext context, Greeting greeting) {
    String text = context.text();
    int from = greeting.wordEnd() + 1;
    OptionalInt end =
        CustomerName.forms(context.request().customer())
            .filter(name -> isReader(text, from, name))
            .mapToInt(name -> from + name.length())
            .max();
    if (end.isEmpty() || end.getAsInt() <= greeting.nameEnd()) {
      return greeting;
    }
    boolean tied = TIED.matcher(text).region(end.getAsInt(), text.length()).lookingAt();
    return greeting.naming(text, new GreetedName(end.getAsInt(), !tied));
  }

  /** Whether a name stands at an offset, and is no word of the sentence: "hi will you …". */
  private boolean isReader(String text, int from, String name) {
    int end = from + name.length();
    return Anatomy.isSpace(text.charAt(Math.min(from, text.length()) - 1))
        && text.regionMatches(true, from, name, 0, name.length())
        && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)))
        && (GreetedName.isClosed(text, end) || !forms.knownLower(name));
  }

  /** "hi sam we have …": where the next word may be a name, nobody knows where the body begins. */
  private Greeting besideName(RuleContext context, Greeting greeting) {
    String text = context.text();
    Matcher small = SMALL.matcher(text).region(greeting.wordEnd(), text.length());
    if (small.lookingAt() && isFamiliar(small.group("word"))) {
      return greeting.naming(text, new GreetedName(small.end("word"), true));
    }
    Matcher next = NEXT.matcher(text).region(greeting.wordEnd(), text.length());
    if (!next.lookingAt()
        || Greeting.OPENS_CLAUSE.matcher(text).region(next.start("word"), text.length()).lookingAt()
        || GreetedName.isNone(next.group("word"))) {
      return greeting;
    }
    boolean clause =
        Greeting.OPENS_CLAUSE.matcher(text).region(next.end(), text.length()).lookingAt();
    boolean unsure =
        clause && isNoun(context, next.start("word")) || !forms.knownLower(next.group("word"));
    return unsure ? greeting.naming(text, new GreetedName(greeting.wordEnd(), false)) : greeting;
  }

  private static boolean isNoun(RuleContext context, int at) {
    for (Placed placed : context.parsed().sentences()) {
      for (int t = 0; t < placed.sentence().size(); t++) {
        if (placed.token(t).start() == at) {
          return placed.sentence().tag(t).startsWith("NN");
        }
      }
    }
    return false;
  }
}
