package dev.tonewright;

import dev.tonewright.profile.Profiles;
import dev.tonewright.request.Measurement;
import dev.tonewright.request.Rewrite;
import dev.tonewright.request.RewriteRequest;
import dev.tonewright.text.Markup;
import java.util.Locale;

/** The engine: rewrites and measures support replies. Safe for use by many threads. */
public interface Tonewright {

  /** Rewrites one draft. */
  Rewrite rewrite(RewriteRequest request);

  /** The same engine under other profiles: what a preview of an unsaved change runs on. */
  Tonewright under(Profiles profiles);

  /** Measures the tone of a text and changes nothing. */
  Measurement measure(String text, Markup markup, Locale locale);
}
