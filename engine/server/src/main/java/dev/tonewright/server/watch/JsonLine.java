package dev.tonewright.server.watch;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.LayoutBase;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.util.Optional;

/**
 * One JSON object a line: {@code time}, {@code level}, {@code logger}, {@code message}, and more.
 */
final class JsonLine extends LayoutBase<ILoggingEvent> {

  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  @Override
  public String doLayout(ILoggingEvent event) {
    JsonObject line = new JsonObject();
    line.addProperty("time", event.getInstant().toString());
    line.addProperty("level", event.getLevel().toString());
    line.addProperty("logger", event.getLoggerName());
    line.addProperty("message", event.getFormattedMessage());
    Optional.ofNullable(event.getKeyValuePairs())
        .ifPresent(
            pairs ->
                pairs.forEach(
                    pair -> {
                      if (pair.value instanceof Number number) {
                        line.addProperty(pair.key, number);
                      } else {
                        line.addProperty(pair.key, String.valueOf(pair.value));
                      }
                    }));
    Optional.ofNullable(event.getThrowableProxy())
        .ifPresent(fault -> line.addProperty("fault", Fault.told(fault)));
    return GSON.toJson(line) + "\n";
  }
}
