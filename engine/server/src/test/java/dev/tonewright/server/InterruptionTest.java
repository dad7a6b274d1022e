package dev.tonewright.server;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tonewright.Engine;
import dev.tonewright.request.RewriteRequest;
import dev.tonewright.text.Markup;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Work ends where its thread is interrupted, whatever it was doing. */
class InterruptionTest {

  private static final String DRAFT = "Hey Sam, we cant refund this until you send us a photo. ";

  private final Engine engine = SharedEngine.get();

  @AfterEach
  void forget() {
    Thread.interrupted();
  }

  @Test
  void aRewriteEnds() {
    RewriteRequest request = RewriteRequest.of(DRAFT.repeat(20), "email", Locale.UK);
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> engine.rewrite(request)).isInstanceOf(CancellationException.class);
  }

  @Test
  void aMeasurementEnds() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> engine.measure(DRAFT, Markup.PLAIN_TEXT, Locale.UK))
        .isInstanceOf(CancellationException.class);
  }
}
