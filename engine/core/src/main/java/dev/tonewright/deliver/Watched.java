package dev.tonewright.deliver;

import dev.tonewright.parse.ParsedText;
import dev.tonewright.profile.Norms;
import dev.tonewright.protect.ProtectedSpans;
import dev.tonewright.request.Customer;
import dev.tonewright.text.Edit;
import java.util.List;

/**
 * A reply before and after, as {@link Watch} looks at it.
 *
 * @param kept protected spans of the draft
 * @param edits that make {@code result} of {@code draft}
 */
public record Watched(
    ParsedText draft,
    ProtectedSpans kept,
    ParsedText result,
    List<Edit> edits,
    Norms norms,
    Customer customer) {

  public Watched {
    edits = List.copyOf(edits);
  }
}
