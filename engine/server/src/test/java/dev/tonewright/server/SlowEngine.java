package dev.tonewright.server;

import dev.tonewright.Tonewright;
import dev.tonewright.profile.Profiles;
import dev.tonewright.request.Measurement;
import dev.tonewright.request.Rewrite;
import dev.tonewright.request.RewriteRequest;
import dev.tonewright.text.Markup;
import dev.tonewright.text.Tone;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;

/** An engine that works until it is let go or interrupted: load and deadlines on demand. */
final class SlowEngine implements Tonewright {

  final CountDownLatch started = new CountDownLatch(1);
  final CountDownLatch letGo = new CountDownLatch(1);
  final CountDownLatch interrupted = new CountDownLatch(1);

  @Override
  public Rewrite rewrite(RewriteRequest request) {
    throw new UnsupportedOperationException("measures only");
  }

  @Override
  public Tonewright under(Profiles profiles) {
    return this;
  }

  @Override
  public Measurement measure(String text, Markup markup, Locale locale) {
    started.countDown();
    try {
      letGo.await();
      return new Measurement(Tone.NEUTRAL, List.of());
    } catch (InterruptedException e) {
      interrupted.countDown();
      throw new CancellationException();
    }
  }
}
