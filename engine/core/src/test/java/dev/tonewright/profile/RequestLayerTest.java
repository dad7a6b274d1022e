package dev.tonewright.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.profile.DialTarget.Motion;
import dev.tonewright.profile.Norms.AddressForm;
import dev.tonewright.request.Adjustment;
import dev.tonewright.request.Customer;
import dev.tonewright.request.RewriteRequest;
import dev.tonewright.request.RewriteRequest.Address;
import dev.tonewright.request.RewriteRequest.Turn;
import dev.tonewright.text.Dial;
import dev.tonewright.text.Markup;
import dev.tonewright.text.Tone;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestLayerTest {

  private static final Tone BEFORE = new Tone(30, 90, 55, 50);

  private final ProfileStore store = ProfileStore.bundled();

  @Test
  void movesNamedDialsFromTheDraftsOwnReadingAndHoldsTheOthers() {
    ToneTarget target =
        target("x", new Adjustment(Map.of(Dial.FORMALITY, -40, Dial.LENGTH, 20, Dial.WARMTH, 0)));

    assertThat(target.on(Dial.FORMALITY)).contains(new DialTarget(0, 10, Motion.DOWN));
    assertThat(target.on(Dial.LENGTH)).contains(new DialTarget(100, 10, Motion.UP));
    assertThat(target.on(Dial.DIRECTNESS)).contains(new DialTarget(55, 10, Motion.HELD));
    assertThat(target.on(Dial.WARMTH)).contains(new DialTarget(50, 10, Motion.HELD));
  }

  @Test
  void keepsHardLimitsAloneUnderAnAdjustment() {
    Norms full = target("x").norms();
    Norms norms = target("x", new Adjustment(Map.of(Dial.WARMTH, 20))).norms();

    assertThat(full.repair()).isTrue();
    assertThat(norms).isEqualTo(full.limits());
    assertThat(norms.repair()).isFalse();
    assertThat(norms.maxEmoji()).isEmpty();
    assertThat(norms.anatomy()).isEmpty();
    assertThat(norms.maxUnits()).hasValue(280);
    assertThat(norms.unit()).isEqualTo(Norms.Unit.X_WEIGHTED);
    assertThat(norms.delivery()).isEqualTo(Norms.Delivery.THREAD);
    assertThat(norms.medium()).isEqualTo(Norms.Medium.POST);
    assertThat(norms.publicReply()).isTrue();
  }

  @Test
  void letsTheButtonsActUnderAsIs() {
    assertThat(target("as-is", new Adjustment(Map.of(Dial.FORMALITY, 20))).on(Dial.FORMALITY))
        .contains(new DialTarget(50, 10, Motion.UP));
  }

  @ParameterizedTest(name = "{0}: limit {1} gives {2}")
  @CsvSource({"x, 200, 200", "x, 500, 280", "as-is, 500, 500", "email, 1000, 1000"})
  void tightensALimitAndNeverLoosensIt(String channel, int asked, int limit) {
    RewriteRequest request =
        request(channel, Optional.empty(), Address.PROFILE, OptionalInt.of(asked));

    assertThat(store.target(request, BEFORE).norms().maxUnits()).hasValue(limit);
  }

  @ParameterizedTest(name = "{0} gives {1}")
  @CsvSource({"PROFILE, INFORMAL", "FORMAL, FORMAL", "INFORMAL, INFORMAL", "KEEP, KEEP"})
  void letsTheCallerChooseTheAddressForm(Address asked, AddressForm form) {
    RewriteRequest request = request("x", Optional.empty(), asked, OptionalInt.empty());

    assertThat(store.target(request, BEFORE).norms().address()).isEqualTo(form);
  }

  private ToneTarget target(String channel) {
    return store.target(
        request(channel, Optional.empty(), Address.PROFILE, OptionalInt.empty()), BEFORE);
  }

  private ToneTarget target(String channel, Adjustment adjustment) {
    return store.target(
        request(channel, Optional.of(adjustment), Address.PROFILE, OptionalInt.empty()), BEFORE);
  }

  private static RewriteRequest request(
      String channel, Optional<Adjustment> adjustment, Address address, OptionalInt limit) {
    return new RewriteRequest(
        "Entwurf",
        Markup.PLAIN_TEXT,
        channel,
        Locale.GERMANY,
        Optional.empty(),
        adjustment,
        address,
        Turn.UNKNOWN,
        Customer.UNKNOWN,
        Optional.empty(),
        List.of(),
        Set.of(),
        Set.of(),
        limit,
        Set.of(),
        true);
  }
}
