package dev.tonewright.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpaqueSpansTest {

  private static final OpaqueSpans SPANS =
      new OpaqueSpans(List.of("name"), List.of("number", "price"));

  @ParameterizedTest(name = "{0} in \"{1}\" is {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "https://a      | see https://a now        | ADDRESS",
        "www.!x         | see www.!x now           | ADDRESS",
        "a@b.de         | write to a@b.de          | ADDRESS",
        "notes.txt      | open notes.txt now       | ADDRESS",
        "shop.de        | visit shop.de            | ADDRESS",
        "#NUMBER#       | order #NUMBER#           | NUMBER_PLACEHOLDER",
        "%d             | order %d now             | NUMBER_PLACEHOLDER",
        "{{name}}       | Hi {{name}}              | PLACEHOLDER",
        "[NAME]         | Hi [NAME]                | PLACEHOLDER",
        "<NAME>         | Hi <NAME>                | PLACEHOLDER",
        "%first_name%   | Hi %first_name%          | PLACEHOLDER",
        "__NAME__       | Hi __NAME__              | PLACEHOLDER",
        "PRS-ORG        | at PRS-ORG               | PLACEHOLDER",
        "@anna          | thanks @anna             | MENTION",
        "[Your Name]    | Hi [Your Name]           | PLACEHOLDER",
        "#A7            | order #A7                | CODE",
        "AB-12          | order AB-12              | CODE",
        "#help          | post with #help          | HASHTAG",
        "?!?!?!?!?      | why ?!?!?!?!?            | SYMBOL"
      })
  void oneStretchIsFound(String stretch, String text, TokenKind kind) {
    assertThat(SPANS.in(text))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.span().of(text)).isEqualTo(stretch);
              assertThat(found.kind()).isEqualTo(kind);
            });
  }

  @Test
  void aVeryLongWordIsOne() {
    String word = "é".repeat(120);
    assertThat(SPANS.in("the word " + word))
        .singleElement()
        .satisfies(found -> assertThat(found.kind()).isEqualTo(TokenKind.CODE));
    assertThat(SPANS.in(word.substring(1))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We have sent it. It costs 5.50 or 10 %, at most.",
        "Is it well-known? Yes: see above; (the rest) stays!",
        "Nun ja … schön, nicht wahr?",
        "It is [your address] that counts."
      })
  void plainWordsHaveNone(String text) {
    assertThat(SPANS.in(text)).isEmpty();
  }
}
