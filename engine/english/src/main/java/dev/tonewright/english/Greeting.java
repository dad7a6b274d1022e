package dev.tonewright.english;

import java.util.Optional;
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
  static final String CLAUSE =
      "(?i:I|we|you|your|it|thank|thanks|just|sorry|please|hope|can|could|would|are|do|did|have"
          + "|great|good|no|yes|my|our|this|that|there|here)(?![\\w-])";

  static final Pattern OPENS_CLAUSE = Pattern.compile(CLAUSE);

  /** "Morning Sam, it is …": alone the word begins a sentence as well, "Morning deliveries". */
  private static final String PART_OF_DAY =
      "(?i:morning|afternoon|evening)(?=\\h*!|\\h*,(?:\\h*\\n|\\h+"
          + CLAUSE
          + ")|\\h+(?:(?i:there|all|team|everyone|everybody|folks)|"
          + NamePlaceholder.FIELD
          + "|\\p{Lu}[\\p{L}'’-]*(?:\\h+\\p{Lu}[\\p{L}'’-]*){0,2})\\h*(?:!|,\\h*\\n|(?:,|[–—-])\\h+"
          + CLAUSE
          + "))";

  /** Whom a greeting may greet without a name. */
  private static final String ANYBODY =
      "(?:\\s+(?i:there|again|all|everyone|everybody|team|both|sir(?:/madam| or madam)?|madam|ma['’]?am"
          + "|mate|folks|(?:(?:our|my) )?(?:(?:valued|esteemed|dear|loyal) )?(?:customer|client|guest"
          + "|member|player|user|subscriber|traveller|traveler|passenger|friend|colleague|friends"
          + "|colleagues|customers)))?(?![\\w'’])";

  private static final Pattern OPENING =
      Pattern.compile(
          "(?i:hiya|heya|hi|hello|hallo|howdy|g['’]day|hey|dear|good\\s+(?:morning|afternoon|evening|day)|greetings"
              + "|to whom(?:so)?(?:ever)? it may concern)"
              + ANYBODY
              + "|"
              + PART_OF_DAY
              + ANYBODY);

  /**
   * What greets where a mark follows it: "Namaste Sam, …", "Hola!", and, with somebody to greet,
   * "Happy New Year Sam!". Before other words it may say anything: "Bonjour Bakery opens at nine."
   */
  private static final Pattern RARE_OPENING =
      Pattern.compile(
          "(?:(?i:yo|hola|namaste|namaskar|namaskaram|vanakkam|salaam|salam|bonjour|ciao|ahoy|aloha|kia ora"
              + "|ol[aá]|oi|hej|hei|salut|moin|servus|guten (?:tag|morgen|abend)|buenos d[ií]as"
              + "|buenas (?:tardes|noches)|bom dia|boa tarde|buongiorno|buonasera|dzie[nń] dobry"
              + "|merhaba|xin ch[aà]o|konnichiwa)"
              + "|(?<wish>(?i:respected|welcome back|happy (?:new year|holidays|diwali|holi|pongal|onam|eid"
              + "|ramadan|christmas|easter|hanukkah|thanksgiving|birthday))))(?<who>"
              + ANYBODY
              + ")");

  /** What a salutation surely ends in: no apposition follows its comma. */
  static final Pattern ENDED =
      Pattern.compile(
          "\\h*(?:!|[,.:]?\\h*\\n|(?:[,.:]|\\h[–—-])\\h+(?!(?i:our|my)\\b)" + CLAUSE + ")");

  /** White space and emoji, which may stand before the first word. */
  private static final Pattern BEFORE = Pattern.compile("[\\s\\p{So}\\p{Sk}\\ufe0f\\u200d]*+");

  private static final Pattern FACE = Pattern.compile("[:;]['’]?-?[)(DPpOo|]");

  private static final Pattern MENTIONS = Pattern.compile("^\\s*(?:@\\w+(?:[ \\t]+|(?=\\s|$)))+");

  /** What goes on from the greeting itself. */
  private static final Pattern TAIL =
      Pattern.compile(
          "[ \\t]+(?:to|from|for|in|on|at|of|with|is|was|ahead|back|too|as well|everyone's|news|question|mr|mrs|ms|miss)\\b");

  /** A greeting that may take a name: neither "all" nor "customer" says whom it greets. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?i)(?:hiya|heya|hi|hello|hallo|howdy|g['’]day|hey|dear|greetings|morning|afternoon|evening"
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
    Matcher before = BEFORE.matcher(text).region(mentions(text), text.length());
    int start = before.lookingAt() ? before.end() : 0;
    Matcher opening = OPENING.matcher(text).region(start, text.length());
    if (opening.lookingAt()) {
      return Optional.of(of(text, start, opening.end(), GreetedName.at(text, opening.end())));
    }
    Matcher rare = RARE_OPENING.matcher(text).region(start, text.length());
    return rare.lookingAt() ? rare(text, rare) : Optional.empty();
  }

  private static Optional<Greeting> rare(String text, Matcher opening) {
    GreetedName name = GreetedName.at(text, opening.end());
    boolean nobody = name.end() == opening.end() && opening.group("who").isEmpty();
    if (nobody && opening.group("wish") != null || !GreetedName.isClosed(text, name.end())) {
      return Optional.empty();
    }
    boolean sure = ENDED.matcher(text).region(name.end(), text.length()).lookingAt();
    return Optional.of(
        of(text, opening.start(), opening.end(), new GreetedName(name.end(), name.sure() && sure)));
  }

  /** The name in the salutation that opens a text; empty where none is greeted. */
  public static Optional<String> name(String text) {
    return of(text)
        .filter(Greeting::named)
        .map(g -> text.substring(g.wordEnd(), g.nameEnd()).strip().replaceFirst("^,\\s*", ""));
  }

  /** The same salutation, of which it is known where its name ends and whether it surely does. */
  Greeting naming(String text, GreetedName name) {
    return of(text, start, wordEnd, name);
  }

  /** The last word of a salutation of several; empty where it is a greeting word alone. */
  String last(String text) {
    String said = text.substring(start, nameEnd);
    int space = said.lastIndexOf(' ');
    return space < 0 ? "" : said.substring(space + 1);
  }

  /** The same salutation without its last word, which then stands among what is between the two. */
  Greeting nameless(String text) {
    int end = nameEnd - last(text).length();
    while (end > start && (Anatomy.isSpace(text.charAt(end - 1)) || text.charAt(end - 1) == ',')) {
      end--;
    }
    return new Greeting(start, end, end, bodyStart, false, alone, false);
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

  private static Greeting of(String text, int start, int wordEnd, GreetedName name) {
    int end = name.end();
    boolean named = end > wordEnd;
    int body = skip(text, skip(text, skip(text, end, " \t"), ",.!:;–—-~"), " \t\r\n");
    boolean alone = text.substring(end, body).contains("\n") || body == text.length();
    boolean tail = !named && !alone && TAIL.matcher(text).region(end, text.length()).lookingAt();
    boolean bound = tail || !name.sure();
    return new Greeting(start, wordEnd, end, body, named, alone, bound);
  }
}
