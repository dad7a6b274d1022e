package dev.tonewright.english;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** E-mails as agents leave them, put together from parts by a seed. */
final class Letters {

  /** The mail that is answered; what stands in it is the customer's. */
  static final String ANSWERED = "On Mon, 3 May 2021 at 10:00, Sam wrote:";

  private static final String[] GREETINGS = {
    "Hi Sam,",
    "hi sam,",
    "Hello Ms Okafor,",
    "Dear Sam Okafor,",
    "Dear Customer,",
    "Hallo Sam,",
    "Good morning Sam!",
    "Hey there,",
    "Hi {{ticket.requester.first_name}},",
    "Hello #NAME#,",
    "Hi Sam & Jo,",
    "Dear Sir or Madam:",
    "Hi Sam -",
    "Greetings,",
    "Hi all,",
    "Dear Dr. O'Neil,",
    "Hi there!",
    "Good afternoon Mrs. Okafor,",
    "Dear Mr. and Mrs. Okafor,",
    "Hello again Sam,",
    "HI SAM,",
    "Dear {{customer.name}},",
    "Sam,",
    "Morning Sam,",
    "To whom it may concern,",
    "Good morning!",
    "Hi {!Contact.FirstName},",
    "",
    ""
  };

  private static final String[] SENTENCES = {
    "We have sent the label for order 48213.",
    "It left on 12 June and costs £12.50.",
    "You can track it at https://example.com/t/77.",
    "Please send us a photo of the lamp.",
    "I'm sorry about the delay.",
    "The refund takes 3-5 days.",
    "Thank you for your patience.",
    "Your case number is AB-1299.",
    "We cannot change the address now.",
    "Let me know if you need anything else."
  };

  private static final String[] CLOSINGS = {
    "Kind regards,",
    "kind regards",
    "Best,",
    "Best regards",
    "Cheers,",
    "Yours sincerely,",
    "Warm regards,",
    "With best wishes,",
    "Regards,",
    "Thanks & regards,",
    "All the best,",
    "Many thanks,",
    "Best wishes,",
    "Yours faithfully,",
    "Kindest regards,",
    "With kind regards,",
    "Thanks,",
    "Take care,",
    "Sincerely,",
    "Warmly,",
    "Yours,",
    "Thx,",
    "Speak soon,",
    "With thanks,",
    "",
    ""
  };

  private static final String[] NAMES = {
    "Dana",
    "Dana Smith",
    "Dana S.",
    "The Example Team",
    "{{agent.name}}",
    "#NAME#",
    "Dana Smith, Billing",
    "D. Smith",
    "Dana Smith (she/her)",
    "Customer Care Team",
    "Jules"
  };

  private static final String[] TITLES = {
    "",
    "",
    "Head of Support",
    "Customer Care Specialist\nExample Ltd | 12 High Street",
    "Senior Agent, Returns",
    "Head of Support\nTel. +44 20 7946 0018 | www.example.com",
    "Example Ltd\n12 High Street\nLondon SW1A 1AA"
  };

  private static final String[] FOOTERS = {
    "",
    "",
    "Sent from my iPhone",
    "P.S. The shop is closed on Monday.",
    "Get Outlook for iOS",
    "Sent from my Galaxy",
    "Please consider the environment before printing this e-mail.",
    "How did I do? Rate this reply at https://example.com/rate/5",
    "This e-mail is confidential. If you are not the intended recipient, please delete it.",
    "--\nExample Ltd, registered in England no. 1234567"
  };

  private static final String[] QUOTES = {"", "", "", ANSWERED + "\n> where is my lamp\n> Sam"};

  private Letters() {}

  static String of(long seed) {
    Random random = new Random(seed);
    String greeting = one(random, GREETINGS);
    List<String> sentences = new ArrayList<>(Arrays.asList(SENTENCES));
    Collections.shuffle(sentences, random);
    List<String> body = sentences.subList(0, 2 + random.nextInt(4));
    String closing = one(random, CLOSINGS);
    String name = one(random, NAMES);
    boolean inline = !closing.isEmpty() && random.nextInt(5) == 0;
    StringBuilder text = new StringBuilder();
    if (!greeting.isEmpty()) {
      text.append(greeting).append(one(random, "\n\n", "\n", " "));
    }
    text.append(String.join(one(random, " ", "\n\n"), body));
    text.append(inline ? " " : "\n\n").append(closing);
    text.append(closing.isEmpty() ? "" : inline ? " " : "\n").append(name);
    String title = one(random, TITLES);
    if (!title.isEmpty() && !inline) {
      text.append("\n").append(title);
    }
    for (String[] below : new String[][] {FOOTERS, QUOTES}) {
      String part = one(random, below);
      text.append(part.isEmpty() ? "" : "\n\n" + part);
    }
    return text.toString();
  }

  private static String one(Random random, String... parts) {
    return parts[random.nextInt(parts.length)];
  }
}
