package dev.tonewright.rule;

import dev.tonewright.card.Card;
import dev.tonewright.card.Element.Word;
import dev.tonewright.card.Form;
import dev.tonewright.card.Template;
import dev.tonewright.card.Template.Inflection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form in which a profile wants a card said: one of the card's own, or the profile's. */
final class SuppliedForm {

  private SuppliedForm() {}

  /**
   * @return empty where the wording is no template
   */
  static Optional<Form> of(Card card, String wording) {
    for (Form form : card.forms()) {
      if (form.say().map(t -> t.text().strip().equals(wording.strip())).orElse(false)) {
        return Optional.of(form);
      }
    }
    try {
      Template template = Template.compile(wording, inflection(card));
      return Optional.of(Form.plain(Optional.of(template), List.of(template), Map.of()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** How the card's own forms inflect. */
  private static Inflection inflection(Card card) {
    for (Form form : card.forms()) {
      for (Template template : form.read()) {
        for (var element : template.written()) {
          if (element instanceof Word word && word.inflects()) {
            return word.tagPrefix().startsWith("V") ? Inflection.FIRST : Inflection.LAST;
          }
        }
      }
    }
    return Inflection.NONE;
  }
}
