package dev.tonewright.english;

import dev.tonewright.request.Adjustment;
import dev.tonewright.request.Customer;
import dev.tonewright.request.RewriteRequest;
import dev.tonewright.request.RewriteRequest.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * What the engine's properties are held against: the project's replies, and drafts put together.
 */
final class Drafts {

  private static final String[] OPENINGS = {
    "Hi Sam,", "hey there!", "Hello Ms. Okafor,", "Dear Customer", "Good morning Priya,", "", "Hi,"
  };

  private static final String[] STATEMENTS = {
    "thanks for reaching out to us about order #48-213.",
    "I'm really sorry about the delay, that shouldn't have happened!",
    "we cant refund you until you send a photo of the item.",
    "Unfortunately I'm unable to cancel the booking, since it's already been paid.",
    "Please find the invoice for £1,250.00 below.",
    "You'll get your money back within 3-5 working days.",
    "Could you send me the e-mail address on your account?",
    "send us the last 4 digits of the card and ur postcode",
    "You need to restart the router first, then wait 30 seconds.",
    "You must fill in the form at https://example.com/returns?id=77 before 5 pm on 12 June.",
    "I will look into it and get back to you asap.",
    "Let me know if u need anything else :)",
    "We would be grateful if you could confirm the delivery address.",
    "Go to Settings > Billing and click \"Update card\".",
    "The parcel {{tracking.id}} was sent out on Monday, {name}.",
    "I dont think its broken, but I'll check with the team.",
    "Kindly do the needful and revert back to me by 17:00.",
    "The seat costs $19.99 per month and renews automatically.",
    "Have you tried to log in with the new password yet?",
    "We've already sorted it out, so you don't have to do anything.",
    "Why didn't you tell us about this before??",
    "I would like to inform you that your claim PRS-ORG has been accepted.",
    "I understand how frustrating this is.",
    "Please don't hesitate to call us on +44 20 7946 0018.",
    "I'm afraid the item is out of stock, however we can offer you a voucher of 10%.",
    "As soon as we receive the item, we will refund the full amount.",
    "Make sure the device is switched off, otherwise it may get hot.",
    "there's a bunch of options, feel free to pick one.",
    "Is there anything else I can help you with today?",
    "No problem at all, happy to help!!",
    "It is going to take a little longer than we thought, it will be there by 3/7.",
    "Can you please check whether the light is green or red?"
  };

  private static final String[] CLOSINGS = {
    "Kind regards,\nDana", "cheers, Dana", "Thanks\nThe Billing Team", "", "Best,\nJo", "Bye!"
  };

  private Drafts() {}

  /** The project's own replies. */
  static List<String> replies() {
    return English.replies();
  }

  /** Drafts of one to six statements, the same for the same seed. */
  static List<String> generated(int count, long seed) {
    Random random = new Random(seed);
    List<String> drafts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String line = random.nextInt(3) == 0 ? "\n" : " ";
      List<String> parts = new ArrayList<>();
      for (int s = 1 + random.nextInt(6); s > 0; s--) {
        parts.add(one(STATEMENTS, random));
      }
      String opening = one(OPENINGS, random);
      String closing = one(CLOSINGS, random);
      drafts.add(
          (opening.isEmpty() ? "" : opening + (random.nextBoolean() ? "\n\n" : " "))
              + String.join(line, parts)
              + (closing.isEmpty() ? "" : "\n\n" + closing));
    }
    return drafts;
  }

  private static String one(String[] of, Random random) {
    return of[random.nextInt(of.length)];
  }

  /** A request under {@code channel:locale}; every second draft knows customer and agent. */
  static RewriteRequest request(String profile, String text, int index) {
    String[] parts = profile.split(":");
    RewriteRequest plain = RewriteRequest.of(text, parts[0], Locale.forLanguageTag(parts[1]));
    return index % 2 == 0 ? plain : named(plain);
  }

  private static RewriteRequest named(RewriteRequest r) {
    Customer robin =
        new Customer(
            Optional.empty(),
            Optional.of("Robin"),
            Optional.of("Okafor"),
            Optional.empty(),
            Optional.empty(),
            false);
    return with(
        r, robin, Optional.of("Jules"), Optional.empty(), List.of(), Set.of(), Set.of(), Set.of());
  }

  static RewriteRequest adjusted(RewriteRequest r, Adjustment adjustment) {
    return with(
        r,
        r.customer(),
        r.agentName(),
        Optional.of(adjustment),
        List.of(),
        Set.of(),
        Set.of(),
        Set.of());
  }

  static RewriteRequest keeping(RewriteRequest r, List<String> keep) {
    return with(r, r.customer(), r.agentName(), r.adjustment(), keep, Set.of(), Set.of(), Set.of());
  }

  static RewriteRequest refusing(RewriteRequest r, Set<Refusal> refused) {
    return with(
        r, r.customer(), r.agentName(), r.adjustment(), List.of(), refused, Set.of(), Set.of());
  }

  static RewriteRequest without(RewriteRequest r, Set<String> editIds) {
    return with(
        r, r.customer(), r.agentName(), r.adjustment(), List.of(), Set.of(), editIds, Set.of());
  }

  static RewriteRequest disabling(RewriteRequest r, Set<String> rules) {
    return with(
        r, r.customer(), r.agentName(), r.adjustment(), List.of(), Set.of(), Set.of(), rules);
  }

  private static RewriteRequest with(
      RewriteRequest r,
      Customer customer,
      Optional<String> agent,
      Optional<Adjustment> adjustment,
      List<String> keep,
      Set<Refusal> refused,
      Set<String> withhold,
      Set<String> disabled) {
    return new RewriteRequest(
        r.text(),
        r.markup(),
        r.channel(),
        r.locale(),
        r.brand(),
        adjustment,
        r.address(),
        r.turn(),
        customer,
        agent,
        keep,
        refused,
        withhold,
        r.maxCharacters(),
        disabled,
        true);
  }
}
