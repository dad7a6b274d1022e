package dev.tonewright.english;

import static org.assertj.core.api.Assertions.assertThat;

import com.twitter.twittertext.Extractor;
import com.twitter.twittertext.TwitterTextParser;
import dev.tonewright.request.Rewrite;
import dev.tonewright.request.Rewrite.Segment;
import dev.tonewright.request.RewriteRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is sent in pieces: each is as long as its channel takes, by other counting than the
 * engine's, and no word, link, mention or hashtag is broken over two.
 */
class SentLengthsTest {

  private static final int DRAFTS = 500;

  private static final long SEED = 41;

  /** 3GPP TS 23.038, 6.2.1, row by row of its table; then the extension table of 6.2.1.1. */
  private static final String GSM_7 =
      "@Δ 0¡P¿p£_!1AQaq$Φ\"2BRbr¥Γ#3CScsèΛ¤4DTdtéΩ%5EUeuùΠ&6FVfvìΨ'7GWgwòΣ(8HXhxÇΘ)9IYiy\nΞ*:JZjz"
          + "Ø+;KÄkäøÆ,<LÖlö\ræ-=MÑmñÅß.>NÜnüåÉ/?O§oà";

  private static final String GSM_7_TWO = "\f^{}\\[~]|€";

  private static final String[] SOCIAL = {
    "@riverbank",
    "@north_shop_99 @riverbank",
    "#RiverbankSale",
    "https://example.com/returns/lamps/4471?from=mail&step=2",
    "Have a look at example.com/help, or ask @north_shop_99.",
    "See https://help.example.org/en/articles/where-is-my-order.",
    "Your table for 4 is booked \uD83C\uDF89.",
    "The price is 25 € [incl. delivery], as {{order.note}} says.",
    "Ask for Zoë or Łukasz in the café – they know.",
    "It’s on its way… “Blue Oak” and all.",
    "^JB",
    "自転車はもう準備ができています。",
    "Tag us with #LampsOfSummer or #NoShade2024 if it works."
  };

  /** The project's replies, generated ones, both with what people post, and several joined. */
  static List<String> drafts() {
    Random random = new Random(SEED);
    List<String> plain =
        Stream.concat(Drafts.replies().stream(), Drafts.generated(150, SEED).stream()).toList();
    List<String> drafts = new ArrayList<>(plain);
    while (drafts.size() < DRAFTS) {
      List<String> parts = new ArrayList<>();
      for (int i = random.nextInt(3) + 1; i > 0; i--) {
        parts.add(plain.get(random.nextInt(plain.size())));
      }
      for (int i = random.nextInt(4); i > 0; i--) {
        String[] words = parts.get(0).split(" ");
        int at = random.nextInt(words.length + 1);
        Stream<String> posted = Stream.of(SOCIAL[random.nextInt(SOCIAL.length)]);
        parts.set(
            0,
            String.join(
                " ",
                Stream.of(
                        Arrays.stream(words, 0, at), posted, Arrays.stream(words, at, words.length))
                    .flatMap(s -> s)
                    .toList()));
      }
      drafts.add(String.join(random.nextBoolean() ? " " : "\n\n", parts));
    }
    return drafts;
  }

  @Test
  void postsFitAndBreakNothing() {
    each(
        "x",
        rewrite -> {
          for (Segment post : rewrite.segments()) {
            var parsed = TwitterTextParser.parseTweet(post.text());
            if (parsed.weightedLength > 280 || !parsed.isValid) {
              return parsed.weightedLength + " weighted characters: " + post.text();
            }
            if (parsed.weightedLength != post.units()) {
              return post.units() + " for " + parsed.weightedLength + ": " + post.text();
            }
            String own = rewrite.text().substring(post.start(), post.end());
            if (!post.text().contains(own)) {
              return "another text: " + post.text();
            }
          }
          Extractor extractor = new Extractor();
          List<Function<String, List<String>>> kinds =
              List.of(
                  extractor::extractURLs,
                  extractor::extractMentionedScreennames,
                  extractor::extractHashtags,
                  SentLengthsTest::words);
          return kinds.stream()
              .map(kind -> same(kind, rewrite))
              .filter(fault -> !fault.isEmpty())
              .findFirst()
              .orElse("");
        });
  }

  @Test
  void shortMessagesFitAndBreakNoWord() {
    each(
        "sms",
        rewrite -> {
          boolean gsm = rewrite.text().chars().allMatch(c -> septets((char) c) > 0);
          boolean one = rewrite.segments().size() == 1;
          int room = gsm ? one ? 160 : 153 : one ? 70 : 67;
          for (Segment part : rewrite.segments()) {
            int units =
                gsm ? part.text().chars().map(c -> septets((char) c)).sum() : part.text().length();
            if (units > room || units != part.units()) {
              return units + " of " + room + ", said to be " + part.units() + ": " + part.text();
            }
          }
          String joined = String.join("", rewrite.segments().stream().map(Segment::text).toList());
          return joined.equals(rewrite.text())
              ? same(SentLengthsTest::words, rewrite)
              : "joined on the phone: " + joined;
        });
  }

  @Test
  void whatAnOrdinarySpaceBringsAboutHappensAtOnce() {
    assertThat(sms("Hi @riverbank\u00a0I would like to assist you."))
        .isEqualTo("Hi @riverbank I'd like to help you.");
    assertThat(sms("We will look into it. \u00a0^DO")).isEqualTo("We'll look into it. ^DO");
  }

  private static String sms(String draft) {
    return English.engine().rewrite(RewriteRequest.of(draft, "sms", Locale.US)).text();
  }

  private static int septets(char c) {
    return GSM_7.indexOf(c) >= 0 ? 1 : GSM_7_TWO.indexOf(c) >= 0 ? 2 : 0;
  }

  private static List<String> words(String text) {
    return Stream.of(text.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  /** Whether a kind of item stands in the pieces as it stands in the whole. */
  private static String same(Function<String, List<String>> kind, Rewrite rewrite) {
    List<String> whole = kind.apply(rewrite.text());
    List<String> pieces =
        rewrite.segments().stream()
            .flatMap(s -> kind.apply(rewrite.text().substring(s.start(), s.end())).stream())
            .toList();
    if (whole.equals(pieces)) {
      return "";
    }
    return "whole but in pieces: "
        + whole.stream().filter(item -> !pieces.contains(item)).toList()
        + " → "
        + pieces.stream().filter(item -> !whole.contains(item)).toList();
  }

  private static void each(String channel, Function<Rewrite, String> fault) {
    List<String> faults = new ArrayList<>();
    List<String> drafts = drafts();
    assertThat(drafts).hasSize(DRAFTS);
    int several = 0;
    for (String draft : drafts) {
      Rewrite rewrite =
          English.engine()
              .rewrite(RewriteRequest.of(draft, channel, Locale.forLanguageTag("en-GB")));
      several += rewrite.segments().size() > 1 ? 1 : 0;
      String found = fault.apply(rewrite);
      if (!found.isEmpty()) {
        faults.add("\n" + found);
      }
    }
    assertThat(faults)
        .describedAs("%s of %s drafts, seed %s", faults.size(), DRAFTS, SEED)
        .isEmpty();
    assertThat(several).as("drafts that take several pieces").isGreaterThan(DRAFTS / 3);
  }
}
