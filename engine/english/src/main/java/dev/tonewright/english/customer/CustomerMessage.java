package dev.tonewright.english.customer;

import dev.tonewright.english.customer.MessageLexicon.Trouble;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a customer wrote: what has gone wrong, and whether they are angry or distressed. What
 * it does not recognise whole it leaves alone. Safe for use by many threads.
 */
public final class CustomerMessage {

  /** Code units of a message that are read. */
  private static final int LONGEST = 4_000;

  /** A longer sentence says too much to be recognised whole. */
  private static final int LONGEST_SENTENCE = 400;

  /** A sentence with so many marks behind it may shout. */
  private static final Pattern MARKS = Pattern.compile("!{3}|[!?]{4}");

  /** So many words in capitals may shout. */
  private static final Pattern CAPITALS =
      Pattern.compile("(?:\\b[\\p{Lu}'’]{1,20}\\b[^\\p{L}\\n]{1,3}){3,60}\\p{Lu}{2,20}\\b");

  /** The mail that the customer answers. */
  private static final Pattern QUOTED =
      Pattern.compile(
          "(?m)^(?:On [^\\n]{4,120} wrote:|-{2,}\\s*Original Message|From: [^\\n]*\\n(?:Sent|To|Date|Subject): )[\\s\\S]*+|^>[^\\n]*+");

  private static final Pattern SENTENCE =
      Pattern.compile("[^.!?\\n]++(?:\\.(?=\\w)[^.!?\\n]++){0,20}[.!?]{0,20}");

  private static final String CANCELLED = "cancelled";

  private final MessageLexicon lexicon = MessageLexicon.load();
  private final Pattern settled = lexicon.expression("settled");
  private final Pattern wanted = lexicon.expression("wanted");
  private final Pattern doubts = lexicon.expression("doubts");
  private final Pattern sure = lexicon.expression("sure");
  private final Pattern grave = lexicon.expression("grave");
  private final Pattern presses = lexicon.expression("presses");
  private final Pattern pleased = lexicon.expression("pleased");
  private final DraftAccount account = new DraftAccount(lexicon);
  private final Pattern asksOn = Pattern.compile(lexicon.part("asks-on"));
  private final Pattern asking = Pattern.compile(lexicon.part("asking"));
  private final Pattern upset =
      Pattern.compile(
          "(?<![\\w'-])(?<calm>"
              + lexicon.part("calm")
              + ")?(?:"
              + lexicon.part("upset")
              + ")(?![\\w'])");
  private final Pattern follows =
      Pattern.compile(
          " ?(?:$|[,;:()!.?*\\p{So}-]|(?<= )(?:" + lexicon.part("follows") + ")(?!\\w))");

  /** One reader for all rules: its expressions take a while to compile. */
  private static final class Loaded {
    static final CustomerMessage READER = new CustomerMessage();
  }

  private CustomerMessage() {}

  public static CustomerMessage reader() {
    return Loaded.READER;
  }

  /**
   * What has gone wrong, to follow "I am sorry to hear", such as "that your order arrived damaged";
   * empty where the message does not say so beyond doubt.
   */
  public Optional<String> trouble(String message) {
    String read = plain(message);
    if (settled.matcher(read).find() || grave.matcher(read).find()) {
      return Optional.empty();
    }
    Matcher sentence = SENTENCE.matcher(read);
    while (sentence.find()) {
      String said = sentence.group().strip();
      Optional<String> found =
          said.length() > LONGEST_SENTENCE
              ? Optional.empty()
              : inSentence(said, read).or(() -> inSentence("my " + said, read));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a draft gives an account of the trouble itself, or of its opposite, so that nothing is
   * to be said about it in front; true where in doubt.
   *
   * @param trouble as read from the message
   * @param draft what the draft says behind its greeting
   */
  public boolean isTold(String trouble, String draft) {
    return account.tells(trouble, lowered(draft));
  }

  /**
   * Whether a message is written in anger or distress. Marks and capitals alone say nothing: people
   * rejoice in them as well.
   */
  public boolean isUpset(String message) {
    String own = own(message);
    String read = lowered(own);
    if (!pleased.matcher(read).find() && shouts(own)) {
      return true;
    }
    Matcher word = upset.matcher(read);
    while (word.find()) {
      if (word.group("calm") == null) {
        return true;
      }
    }
    return false;
  }

  /** Whether a complaint itself stands in capitals, or has many marks behind it. */
  private boolean shouts(String own) {
    Matcher capitals = CAPITALS.matcher(own);
    while (capitals.find()) {
      if (presses.matcher(lowered(capitals.group())).find()) {
        return true;
      }
    }
    Matcher sentence = SENTENCE.matcher(own);
    while (sentence.find()) {
      String said = sentence.group();
      boolean marked = said.length() <= LONGEST_SENTENCE && MARKS.matcher(said).find();
      if (marked && (presses.matcher(lowered(said)).find() || trouble(said).isPresent())) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> inSentence(String said, String message) {
    int first = Integer.MAX_VALUE;
    Optional<String> reply = Optional.empty();
    for (Trouble trouble : lexicon.troubles()) {
      if (trouble.reply().contains(CANCELLED) && wanted.matcher(message).find()) {
        continue;
      }
      for (Pattern says : trouble.says()) {
        Matcher m = says.matcher(said);
        if (m.find() && m.start() < first && stands(said, m)) {
          first = m.start();
          reply = Optional.of(reply(trouble.reply(), says, m));
        }
      }
    }
    return reply;
  }

  /** Whether a sentence says so, and neither asks nor doubts it nor goes on otherwise. */
  private boolean stands(String said, MatchResult m) {
    String before = sure.matcher(said.substring(0, m.start())).replaceAll(" ");
    String after = said.substring(m.end());
    boolean asks = said.endsWith("?");
    return !doubts.matcher(before).find()
        && !asking.matcher(before).find()
        && follows.matcher(after).lookingAt()
        && (!asks || asksOn.matcher(after).lookingAt());
  }

  private String reply(String form, Pattern says, Matcher m) {
    boolean many = says.pattern().contains("(?<many>") && m.group("many") != null;
    String reply = form;
    if (form.contains("{thing}")) {
      reply = reply.replace("{thing}", lexicon.written(m.group(many ? "many" : "one")));
    }
    if (form.contains("{state}")) {
      reply = reply.replace("{state}", m.group("state"));
    }
    return reply.replace("{is}", many ? "are" : "is").replace("{was}", many ? "were" : "was");
  }

  private static String plain(String message) {
    return lowered(own(message));
  }

  /** The customer's own words, without the mail that they answer. */
  private static String own(String message) {
    return QUOTED.matcher(message.substring(0, Math.min(LONGEST, message.length()))).replaceAll("");
  }

  private static String lowered(String message) {
    return message
        .toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replace('‘', '\'')
        .replaceAll("[\\h\\r]+", " ");
  }
}
