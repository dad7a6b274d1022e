package dev.tonewright.server.watch;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.LayoutBase;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** {@code 2026-01-31T09:30:00.123+01:00 INFO message key=value}. */
final class TextLine extends LayoutBase<ILoggingEvent> {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX").withZone(ZoneId.systemDefault());

  @Override
  public String doLayout(ILoggingEvent event) {
    StringBuilder line = new StringBuilder();
    line.append(TIME.format(event.getInstant()))
        .append(' ')
        .append(event.getLevel())
        .append(' ')
        .append(event.getFormattedMessage());
    Optional.ofNullable(event.getKeyValuePairs())
        .ifPresent(
            pairs ->
                pairs.forEach(
                    pair -> line.append(' ').append(pair.key).append('=').append(pair.value)));
    Optional.ofNullable(event.getThrowableProxy())
        .ifPresent(fault -> line.append('\n').append(Fault.told(fault)));
    return line.append('\n').toString();
  }
}
