package dev.tonewright;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.card.Card;
import dev.tonewright.card.Card.Example;
import dev.tonewright.english.EnglishPack;
import dev.tonewright.text.Dial;
import dev.tonewright.text.Dimension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The page of English rules, {@code engine/english/RULES.md}, made from the cards: {@code
 * -Dtonewright.rules-page=write} writes it anew.
 */
class RulesPageTest {

  private static final Path PAGE = Path.of("RULES.md");

  private static final String HEAD =
      """
      # English rules

      Made by the build from the cards in `src/main/resources`; after a change of a card, `mvn -B verify -Dtonewright.rules-page=write` writes it anew.
      Each rule has one of its examples here; the card has the others, and the look-alikes that stay.
      A number before a draft is the place on the dial that its rewrite was asked for.
      """;

  @Test
  void listsEveryCardWithAnExample() throws IOException {
    String page = page(new EnglishPack().cards());
    if ("write".equals(System.getProperty("tonewright.rules-page"))) {
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE).hasContent(page);
  }

  private static String page(List<Card> cards) {
    StringBuilder page = new StringBuilder(HEAD);
    for (Dial dial : Dial.values()) {
      section(page, title(dial.key()) + " dial", cards, c -> c.dial().equals(Optional.of(dial)));
    }
    Stream.of(Dimension.values())
        .forEach(
            d ->
                section(
                    page,
                    "One way, for " + d.name().toLowerCase(Locale.ROOT),
                    cards,
                    c -> c.dial().isEmpty() && c.dimension() == d));
    return page.toString();
  }

  private static void section(
      StringBuilder page, String title, List<Card> cards, Predicate<Card> in) {
    List<Card> chosen = cards.stream().filter(in).sorted(Comparator.comparing(Card::id)).toList();
    if (chosen.isEmpty()) {
      return;
    }
    page.append("\n## ")
        .append(title)
        .append("\n\n| rule | draft | reply |\n| --- | --- | --- |\n");
    chosen.forEach(c -> page.append(row(c)).append('\n'));
  }

  private static String row(Card card) {
    Example example = card.examples().stream().filter(e -> !e.keeps()).findFirst().orElseThrow();
    String place = example.dial().isPresent() ? example.value() + ": " : "";
    return Stream.of("`" + card.id() + "`", place + cell(example.draft()), cell(example.reply()))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("\n", " ⏎ ").replace("<", "&lt;");
  }

  private static String title(String key) {
    return key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
  }
}
