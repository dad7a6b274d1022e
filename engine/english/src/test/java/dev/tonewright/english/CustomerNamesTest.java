package dev.tonewright.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.tonewright.request.Customer;
import dev.tonewright.request.RewriteRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a system has for the customer's name, it costs the letter the name at most. */
class CustomerNamesTest {

  private static final String DRAFT = "ur parcel is in teh van. it has no insurence";

  private static final String BODY = "Your parcel is in the van. It has no insurance.";

  private static final List<String> PIECES =
      List.of(
          "ines",
          "Ines",
          "INES",
          "will",
          "May",
          "de",
          "van der",
          "al-Rashid",
          "O'Neil",
          "o'neil",
          "Anne-Marie",
          "J.",
          "k",
          "Jr.",
          "PhD",
          "mr",
          "Dr.",
          "ma'am",
          "san",
          "and",
          "&",
          "/",
          "+",
          ",",
          ":",
          "-",
          "(work)",
          "[VIP]",
          "<b>",
          "{x}",
          "{{name}}",
          "#7",
          "42",
          "ines42",
          "_ines_",
          "@ines",
          "ines@example.com",
          "www.example.com",
          "\"Ines\"",
          "'",
          "*",
          "|",
          "\\",
          "😀",
          "👩‍🚀",
          "é",
          "Ólafur",
          "Zoe\u0301",
          "प्रिया",
          "田中",
          "マリア・ロサ",
          "Иван",
          "محمد",
          "นภา",
          "\u202eenI",
          "\n",
          "\t",
          "Your",
          "your parcel",
          "Hello",
          "Kind regards");

  static Stream<Arguments> greeted() {
    return Stream.of(
        arguments("ines rocha", "Ines Rocha"),
        arguments("Ines rocha", "Ines Rocha"),
        arguments("ines de rocha", "Ines de Rocha"),
        arguments("anne-marie", "Anne-Marie"),
        arguments("JD", "JD"),
        arguments("al-Rashid", "al-Rashid"),
        arguments("de Souza", "de Souza"),
        arguments("al", "Al"),
        arguments("ines de", "Ines De"),
        arguments("van rocha", "van Rocha"),
        arguments("mr rocha", "Mr Rocha"),
        arguments("Ines/Omar", "Ines/Omar"),
        arguments("Ines & Omar", "Ines & Omar"),
        arguments("Ines K. Rocha", "Ines K. Rocha"),
        arguments("ines42", "ines42"),
        arguments("Ines 🌼", "Ines"),
        arguments("Ines.", "Ines"),
        arguments("  Ines   Rocha ", "Ines Rocha"),
        arguments("will", "Will"),
        arguments("प्रिया शाह", "प्रिया शाह"),
        arguments("Zoe\u0301", "Zoe\u0301"),
        arguments("{{name}}", "{{name}}"),
        arguments("Ines (work)", ""),
        arguments("Rocha, Ines", ""),
        arguments("Ines: Rocha", ""),
        arguments("ines@example.com", ""));
  }

  @ParameterizedTest
  @MethodSource
  void greeted(String name, String as) {
    String who = as.isEmpty() ? "" : " " + as;
    assertThat(letter(DRAFT, named(name))).isEqualTo("Hello" + who + ",\n\n" + frame(BODY));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void anyNameLeavesEveryOtherEdit(int words) {
    Random random = new Random(words);
    for (int i = 0; i < 120; i++) {
      String name =
          IntStream.range(0, words)
              .mapToObj(w -> PIECES.get(random.nextInt(PIECES.size())))
              .collect(Collectors.joining(random.nextInt(4) == 0 ? "" : " "));
      for (Customer customer : List.of(named(name), titled(name))) {
        String reply = letter(DRAFT, customer);
        assertThat(reply).as(name).matches("Hello[^\\n]*,\\n\\n" + Pattern.quote(frame(BODY)));
        assertThat(letter(reply, customer)).as("again: %s", name).isEqualTo(reply);
        assertThat(letter(reply, Customer.UNKNOWN))
            .as("again for nobody: %s", name)
            .isEqualTo(reply);
      }
    }
  }

  private static String frame(String body) {
    return body + "\n\nKind regards,\nJules";
  }

  private static String letter(String draft, Customer customer) {
    RewriteRequest request =
        RewriteRequest.of(draft, "email", Locale.UK).withPeople(customer, Optional.of("Jules"));
    return English.engine().rewrite(request).text();
  }

  private static Customer named(String name) {
    return customer(Optional.of(name), Optional.empty(), Optional.empty());
  }

  private static Customer titled(String family) {
    return customer(Optional.empty(), Optional.of(family), Optional.of("Ms"));
  }

  private static Customer customer(
      Optional<String> name, Optional<String> family, Optional<String> title) {
    return new Customer(name, Optional.empty(), family, title, Optional.empty(), false);
  }
}
