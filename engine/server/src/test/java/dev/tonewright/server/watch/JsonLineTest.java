package dev.tonewright.server.watch;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.event.KeyValuePair;

class JsonLineTest {

  private final Logger logger = new LoggerContext().getLogger("dev.tonewright.test");

  private LoggingEvent event(Throwable fault) {
    return new LoggingEvent("", logger, Level.WARN, "it \"failed\"\nhere", fault, null);
  }

  @Test
  void anEventIsOneObjectInOneLine() {
    LoggingEvent event = event(null);
    event.setKeyValuePairs(List.of(new KeyValuePair("ms", 1.5), new KeyValuePair("caller", "a")));
    String line = new JsonLine().doLayout(event);
    JsonObject json = JsonParser.parseString(line).getAsJsonObject();

    assertThat(line).hasLineCount(1).endsWith("}\n");
    assertThat(json.get("message").getAsString()).isEqualTo("it \"failed\"\nhere");
    assertThat(json.get("level").getAsString()).isEqualTo("WARN");
    assertThat(json.get("ms").getAsDouble()).isEqualTo(1.5);
    assertThat(json.get("caller").getAsString()).isEqualTo("a");
  }

  @Test
  void whatAnExceptionQuotesIsLeftOut() {
    Exception fault =
        new IllegalStateException("Zanzibar", new NumberFormatException("For input: Zanzibar"));

    assertThat(new JsonLine().doLayout(event(fault)) + new TextLine().doLayout(event(fault)))
        .contains("IllegalStateException", "NumberFormatException", "JsonLineTest")
        .doesNotContain("Zanzibar");
  }
}
