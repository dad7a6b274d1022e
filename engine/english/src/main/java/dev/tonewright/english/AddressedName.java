package dev.tonewright.english;

import dev.tonewright.request.Customer;
import dev.tonewright.rule.RuleContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name by which a courtesy in the body speaks to its reader: "Happy Halloween, Harry!". */
final class AddressedName {

  /** With something behind it: at the end of a text "Thanks, Dana" may sign it. */
  private static final Pattern COURTESY =
      Pattern.compile(
          "(?:^(?:@\\w{1,30}\\s{1,9}){0,5}+|[.!?…]\\s+|\\n\\s*)(?i:(?:happy|merry)\\h+\\p{L}{3,15}(?:\\h+\\p{L}{3,15})?(?=,)"
              + "|thanks|many thanks|thank you|(?:thanks|thank you) (?:again|so much|very much|a lot)"
              + "|hi|hello|hey|good (?:morning|afternoon|evening)|welcome(?: back)?|congratulations|congrats"
              + "|you(?:['’]re| are)(?: very| most)? welcome|no (?:worries|problem)(?: at all)?|my pleasure"
              + "|(?:i['’]?m|i am|we['’]re|we are)?(?: so| very)? ?sorry(?: about that| to hear (?:this|that))?),?\\h+"
              + "(?:"
              + PersonName.TITLE
              + "\\.?\\h+)?(?!(?i:again|back|there|much|so|very|you|too|now|today|for)\\b)(?<name>\\p{Lu}\\p{Ll}{1,14})\\h*[,.!?](?=\\s+\\S)");

  private AddressedName() {}

  /** Whether a courtesy names somebody other than the customer and the agent. */
  static boolean isAnothers(RuleContext context) {
    Customer customer = context.request().customer();
    Matcher courtesy = COURTESY.matcher(context.text());
    while (courtesy.find()) {
      String name = courtesy.group("name");
      boolean agent = context.request().agentName().filter(a -> a.startsWith(name)).isPresent();
      if (!agent && !CustomerName.is(customer, name)) {
        return true;
      }
    }
    return false;
  }
}
