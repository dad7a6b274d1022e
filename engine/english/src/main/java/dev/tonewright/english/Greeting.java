package dev.tonewright.english;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The salutation that opens a reply.
 *
 * @param start first code unit of the greeting word
 * @param wordEnd code unit after the greeting word
 * @param nameEnd code unit after the name, or after the greeting word where there is none
 * @param bodyStart first code unit of what follows; the text's length where nothing does
 * @param named whether a name stands in it
 * @param alone whether a line break parts it from the body
 * @param bound whether what follows belongs to it: "Good morning to you too", "Hello from the team"
 */
public record Greeting(
    int start,
    int wordEnd,
    int nameEnd,
    int bodyStart,
    boolean named,
    boolean alone,
    boolean bound) {

  /** What a sentence behind a salutation begins with. */
  private static final String CLAUSE =
      "(?i:I|we|you|your|it|thank|thanks|just|sorry|please|hope|can|could|would|are|do|did|have"
          + "|great|good|no|yes|my|our|this|that|there|here)(?![\\w-])";

  /** "Morning Sam, it is …": alone the word begins a sentence as well, "Morning deliveries". */
  private static final String PART_OF_DAY =
      "(?i:morning|afternoon|evening)(?=\\h*!|\\h*,(?:\\h*\\n|\\h+"
          + CLAUSE
          + ")|\\h+(?:(?i:there|all|team|everyone|everybody|folks)|"
          + NamePlaceholder.FIELD
          + "|\\p{Lu}[\\p{L}'’-]*(?:\\h+\\p{Lu}[\\p{L}'’-]*){0,2})\\h*(?:!|,\\h*\\n|(?:,|[–—-])\\h+"
          + CLAUSE
          + "))";

  private static final Pattern OPENING =
      Pattern.compile(
          "\\s*(?:(?i:hiya|heya|hi|hello|hallo|howdy|g['’]day|hey|dear|good\\s+(?:morning|afternoon|evening|day)|greetings)"
              + ("|(?i:to whom(?:so)?(?:ever)? it may concern)|" + PART_OF_DAY + ")")
              + "(?:\\s+(?i:there|again|all|everyone|everybody|team|both|sir(?:/madam| or madam)?|madam|mate|folks"
              + "|(?:(?:our|my) )?(?:(?:valued|esteemed|dear|loyal) )?(?:customer|client|guest|member|player|user|subscriber|traveller|traveler|passenger|friend|colleague|friends|colleagues|customers)))?(?![\\w'’])");

  private static final Pattern FACE = Pattern.compile("[:;]['’]?-?[)(DPpOo|]");

  private static final Pattern MENTIONS = Pattern.compile("^\\s*(?:@\\w+(?:[ \\t]+|(?=\\s|$)))+");

  /** What surely stands for a name. */
  private static final String PLACEHOLDER =
      NamePlaceholder.FIELD + "|" + NamePlaceholder.PATTERN + "|[A-Z]+-[A-Z]+";

  private static final Pattern PLACED = Pattern.compile(PLACEHOLDER);

  private static final Pattern NAME =
      Pattern.compile(
          "\\G[,!]?\\s+((?:@\\w{1,30}|"
              + PLACEHOLDER
              + "|\\[[A-Z_ ]{1,40}]|<<[^>]{1,40}>>|<(?i:(?:[a-z]{1,20}[ _]){0,2}name)>|%\\w|(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\\.?(?=\\s)|[\\p{Lu}\\p{Lo}][\\p{L}'’-]*))");

  /** A second name: "Sam & Jo", "Sam and Jo". */
  private static final Pattern SECOND_NAME =
      Pattern.compile(
          "\\G[ \\t]+(?:&|and)[ \\t]+(\\p{Lu}[\\p{L}'’-]*)(?=[ \\t]*(?:[,.!:–—-]|\\n|$))");

  /** "Hi, Sam!": behind a comma a name ends at once, or a sentence has begun. */
  private static final Pattern CLOSED_NAME =
      Pattern.compile(
          "[,!]\\s+[^\\s,.!:;]+(?:[ \\t]\\p{Lu}[^\\s,.!:;]+)?[ \\t]*(?:[,.!:;–—]|-\\s|\\n|$)");

  /** What goes on from the greeting itself. */
  private static final Pattern TAIL =
      Pattern.compile(
          "[ \\t]+(?:to|from|for|in|on|at|of|with|is|was|ahead|back|too|as well|everyone's|news|question|mr|mrs|ms|miss)\\b");

  /** A name that a hurried writer left small: one word, and its comma or mark. */
  private static final Pattern LOWER_NAME =
      Pattern.compile("\\G[ \\t]+([a-z][a-z'’-]{1,20})(?=[ \\t]*[,!])");

  private static final Set<String> NO_LOWER_NAMES =
      Set.of(
          "thanks",
          "thx",
          "sorry",
          "so",
          "yes",
          "no",
          "yeah",
          "ok",
          "okay",
          "well",
          "please",
          "welcome",
          "great",
          "apologies",
          "unfortunately",
          "sure",
          "hope",
          "again",
          "hi",
          "hello",
          "there",
          "all",
          "everyone",
          "team",
          "mate",
          "dear",
          "right",
          "perfect",
          "awesome",
          "cool",
          "oh",
          "correct",
          "done",
          "noted",
          "also",
          "and");

  /** Capitalised words that begin what follows a greeting and are no names. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "Thank",
          "Thanks",
          "I",
          "I'm",
          "I’m",
          "We",
          "You",
          "Your",
          "How",
          "Nice",
          "Hope",
          "Please",
          "It",
          "My",
          "This",
          "That",
          "What",
          "Welcome",
          "Sorry",
          "Can",
          "Could",
          "Would",
          "Do",
          "Are",
          "Is",
          "Yes",
          "No",
          "Just",
          "As",
          "In",
          "If",
          "There",
          "To",
          "For",
          "The",
          "A",
          "Let",
          "Great",
          "Our",
          "At",
          "On",
          "Unfortunately",
          "So",
          "Ok",
          "Okay",
          "Good",
          "Happy",
          "With",
          "Once",
          "When",
          "Since",
          "All",
          "May",
          "Kindly",
          "Following",
          "Regarding",
          "Apologies",
          "And",
          "But",
          "From",
          "After",
          "Have",
          "Has",
          "Not",
          "Many",
          "Sure",
          "Glad",
          "Don't",
          "DM",
          "Looks",
          "Any",
          "Did",
          "Was",
          "Where",
          "Which",
          "Who",
          "Why");

  /** A greeting that may take a name: neither "all" nor "customer" says whom it greets. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?i)(?:hiya|heya|hi|hello|hallo|howdy|g['’]day|hey|greetings|morning|afternoon|evening"
              + "|good\\s+(?:morning|afternoon|evening|day))(?:\\s+there)?");

  /** Code unit after the mentions that address a post. */
  static int mentions(String text) {
    Matcher mentions = MENTIONS.matcher(text);
    return mentions.find() ? mentions.end() : GreetingRule.bodyStart(text);
  }

  private static int skip(String text, int from, String characters) {
    int at = from;
    while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
      if (FACE.matcher(text).region(at, text.length()).lookingAt()) {
        return at; // ":)" is no mark of the greeting's
      }
      at++;
    }
    return at;
  }

  /** The salutation at the start of a text. */
  static Optional<Greeting> of(String text) {
    Matcher opening = OPENING.matcher(text);
    if (!opening.region(mentions(text), text.length()).lookingAt()) {
      return Optional.empty();
    }
    return Optional.of(of(text, opening.end(), name(text, opening.end())));
  }

  /** The name in the salutation that opens a text; empty where none is greeted. */
  public static Optional<String> name(String text) {
    return of(text)
        .filter(Greeting::named)
        .map(g -> text.substring(g.wordEnd(), g.nameEnd()).strip().replaceFirst("^,\\s*", ""));
  }

  /** The same salutation with the name that the request gives, whatever that looks like. */
  Greeting naming(String text, String name) {
    return !named && text.startsWith(" " + name, wordEnd)
        ? of(text, wordEnd, wordEnd + 1 + name.length())
        : this;
  }

  /** Whether nobody is greeted by name, and the name of the reader may stand there. */
  boolean lacksName(String text) {
    return !named && !bound && BARE.matcher(text.substring(start, wordEnd)).matches();
  }

  /** First code unit of what follows it, behind the "and" of "Hello and thank you". */
  int behindAnd(String text) {
    boolean and = text.startsWith("and ", bodyStart) && bodyStart + "and ".length() < text.length();
    return and ? bodyStart + "and ".length() : bodyStart;
  }

  private static Greeting of(String text, int wordEnd, int end) {
    boolean named = end > wordEnd;
    int body = skip(text, skip(text, skip(text, end, " \t"), ",.!:;–—-~"), " \t\r\n");
    boolean alone = text.substring(end, body).contains("\n") || body == text.length();
    boolean bound = !named && !alone && TAIL.matcher(text.substring(end)).lookingAt();
    int start = mentions(text);
    while (Anatomy.isSpace(text.charAt(start))) {
      start++;
    }
    return new Greeting(start, wordEnd, end, body, named, alone, bound);
  }

  /** Code unit after the name that stands from an offset on; the offset where none does. */
  private static int name(String text, int from) {
    int end = from;
    Matcher name = NAME.matcher(text);
    for (int words = 0;
        words < 4 && name.find(end) && name.start() == end && !NO_NAMES.contains(name.group(1));
        words++) {
      boolean shout = text.charAt(name.start()) == '!';
      if (shout && !PLACED.matcher(name.group(1)).matches()) {
        break; // "Hello! Perfect. We …"
      }
      boolean comma = shout || text.charAt(name.start()) == ',';
      if (comma && (end > from || !CLOSED_NAME.matcher(text).region(end, text.length()).lookingAt())
          || name.group().contains("\n")) {
        break;
      }
      end = name.end();
    }
    Matcher second = SECOND_NAME.matcher(text);
    if (end > from && second.find(end) && !NO_NAMES.contains(second.group(1))) {
      end = second.end();
    }
    Matcher lower = LOWER_NAME.matcher(text);
    boolean small =
        end == from
            && lower.find(end)
            && lower.start() == end
            && !NO_LOWER_NAMES.contains(lower.group(1));
    return small ? lower.end(1) : end;
  }
}
