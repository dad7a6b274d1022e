package dev.tonewright.english;

import dev.tonewright.request.Customer;
import dev.tonewright.rule.RuleContext;
import dev.tonewright.rule.TextFact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name by which a courtesy in the body speaks to its reader: "Happy Halloween, Harry!".
 *
 * @param titled whether a form of address stands before it
 */
record AddressedName(String name, boolean titled) {

  /**
   * With something behind it: at the end of a text "Thanks, Dana" may sign it. No blanks before it
   * are consumed, so that each is looked at once.
   */
  static final Pattern COURTESY =
      Pattern.compile(
          "(?<![^\\s\\h])(?:(?:^|(?<=\\n\\h{0,9}))(?:@\\w{1,30}\\s{1,9}){0,5}+|(?<=[.!?…]\\s{1,9}))(?i:(?:happy|merry)\\h++\\p{L}{3,15}(?:\\h++\\p{L}{3,15})?(?=,)"
              + "|thanks|many thanks|thank you|(?:thanks|thank you) (?:again|so much|very much|a lot)"
              + "|hi|hello|hey|good (?:morning|afternoon|evening)|welcome(?: back)?|congratulations|congrats"
              + "|you(?:['’]re| are)(?: very| most)? welcome|no (?:worries|problem)(?: at all)?|my pleasure"
              + "|(?:i['’]?m|i am|we['’]re|we are)?(?: so| very)? ?sorry(?: about that| to hear (?:this|that))?),?\\h++"
              + "(?<title>"
              + PersonName.TITLE
              + "\\b\\.?\\h++)?(?!(?i:again|back|there|much|so|very|you|too|now|today|for)\\b)(?<name>\\p{Lu}\\p{Ll}{1,14})\\h*+[,.!?](?=\\s++\\S)");

  private static final String LAST =
      "\\h++(?<name>(?!" + PersonName.TITLE + "\\b)\\p{Lu}\\p{Ll}{1,14})[.!?](?=\\s++\\S)";

  /**
   * A name behind the words said to its bearer, at the end of a sentence: "… today, Ally." With
   * something behind it, for the same reason. Only behind words that no name can explain, as it
   * does a noun in "your account manager, Sophie", and no town "Leeds, England".
   */
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?<=\\h(?:you|us|me|it|this|that|so|much|too|today|tonight|tomorrow|now|again|back|soon|here|there"
              + "|yet|earlier|already|moment|inconvenience|confusion|delays?|trouble|wait|patience|help|touch"
              + "|time|hear|know|well|can|could|do|did|on|up|out)),"
              + LAST);

  /** The same behind any word in small letters, for posts, which seldom tell of third persons. */
  private static final Pattern BEHIND_IN_POST = Pattern.compile("(?<=\\h\\p{Ll}{1,20})," + LAST);

  private static final Pattern POST = Pattern.compile("(?m)^@\\w");

  /**
   * A placeholder in the place of a vocative: "Nice to meet you, #NAME#." With something behind it,
   * for the same reason; a question is never signed.
   */
  private static final Pattern PLACED =
      Pattern.compile(
          "(?:(?<!(?i:regards|sincerely|faithfully|wishes|truly|cheers|best|thanks)),|\\b(?i:you|welcome|connected|yourself|ahead|there|here|thanks))\\h++"
              + NamePlaceholder.PATTERN
              + "\\h?(?:\\?|[.!](?=\\s++\\S))");

  private static final Pattern TITLE = Pattern.compile(PersonName.TITLE);

  /** What parts the words of a name. */
  private static final Pattern PARTING = Pattern.compile("[^\\p{L}\\p{M}'’]+");

  /** Those of a text, in order. */
  private static final TextFact<List<AddressedName>> FACT =
      new TextFact<>((parsed, kept) -> in(parsed.text()));

  /** Whether a placeholder stands for the reader's name where a reply speaks to its reader. */
  private static final TextFact<Boolean> IS_PLACED =
      new TextFact<>((parsed, kept) -> PLACED.matcher(parsed.text()).find());

  /**
   * Whether a courtesy names somebody other than the customer and the agent, or a placeholder of
   * whom nobody knows whether it is the customer.
   */
  static boolean isAnothers(RuleContext context, EnglishWordForms forms) {
    Customer customer = context.request().customer();
    return context.fact(IS_PLACED)
        || context.fact(FACT).stream()
            .anyMatch(
                said ->
                    (said.titled() || isName(said.name(), forms))
                        && context
                            .request()
                            .agentName()
                            .filter(agent -> hasPart(agent, said.name()))
                            .isEmpty()
                        && !CustomerName.is(customer, said.name()));
  }

  private static List<AddressedName> in(String text) {
    List<AddressedName> said = new ArrayList<>();
    Matcher courtesy = COURTESY.matcher(text);
    while (courtesy.find()) {
      said.add(new AddressedName(courtesy.group("name"), courtesy.group("title") != null));
    }
    boolean post = POST.matcher(text).find();
    Matcher behind = (post ? BEHIND_IN_POST : BEHIND).matcher(text);
    while (behind.find()) {
      said.add(new AddressedName(behind.group("name"), false));
    }
    return said;
  }

  /** Whether a word names a person, rather than a group or what a sentence begins with: "Sir". */
  private static boolean isName(String word, EnglishWordForms forms) {
    String lower = word.toLowerCase(Locale.ROOT);
    return PersonName.ORDINARY.contains(lower)
        || (!forms.knownLower(lower) || forms.is(word, "NNP"))
            && !OpeningName.GROUPS.contains(lower)
            && !GreetedName.NO_SMALL_NAMES.contains(lower)
            && !GreetedName.NO_NAMES.contains(word)
            && !CalendarNames.has(lower)
            && !TITLE.matcher(word).matches();
  }

  private static boolean hasPart(String name, String part) {
    return Arrays.asList(PARTING.split(name)).contains(part);
  }
}
