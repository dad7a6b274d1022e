package dev.tonewright.english.norm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.english.EnglishWordForms;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that no list has, one slip of the fingers away from what was meant. */
class CorrectionsTest {

  private static final Misspelling MISSPELLING = new Misspelling(Vocabulary.load());
  private static final Corrections CORRECTIONS =
      new Corrections(EnglishWordForms.load(), MISSPELLING);

  @ParameterizedTest(name = "{0} was meant to be {1}")
  @CsvSource({
    "shcedule, schedule",
    "appointmnet, appointment",
    "colletcion, collection",
    "schedulle, schedule",
    "techncian, technician",
    "neighbpur, neighbour",
    "unfortunatelly, unfortunately",
    "toyour, to your"
  })
  void findsWhatWasMeant(String wrong, String right) {
    assertThat(MISSPELLING.meant(wrong)).contains(right);
  }

  @ParameterizedTest(name = "{0} is left alone")
  @ValueSource(
      strings = {
        // between two words
        "verfy",
        "custome",
        "definatly",
        "reciet",
        // compounds and derivations
        "powercut",
        "resecuring",
        "gameplays",
        "superpoints",
        "anticheat",
        // lengthened, too short
        "pleeease",
        "teh",
        // far from every word
        "omschrijving"
      })
  void leavesTheUncertain(String word) {
    assertThat(MISSPELLING.meant(word)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '>',
      value = {
        "We will shcedule the visit for you. > We will schedule the visit for you.",
        "Possibbly the parcel is late. > Possibly the parcel is late.",
        "Please ask Marrtin about the visit. > Please ask Marrtin about the visit.",
        "Marrtin will shcedule the visit. > Marrtin will schedule the visit.",
        "Por favor, envie el pedido a mi direcion. > Por favor, envie el pedido a mi direcion.",
        "The file is shcedule.txt on the disk. > The file is shcedule.txt on the disk.",
        "We did a shcedul;e check. > We did a shcedul;e check.",
        "Your code is shcedule7 for the visit. > Your code is shcedule7 for the visit."
      })
  void mendsInPlace(String draft, String reply) {
    assertThat(Bench.run(List.of(CORRECTIONS), Cases.REPAIR, draft)).isEqualTo(reply);
  }
}
