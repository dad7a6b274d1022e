package dev.tonewright.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tonewright.profile.DialTarget;
import dev.tonewright.profile.ProfileStore;
import dev.tonewright.profile.ToneTarget;
import dev.tonewright.request.Adjustment;
import dev.tonewright.request.Measurement;
import dev.tonewright.request.Measurement.Evidence;
import dev.tonewright.request.Rewrite;
import dev.tonewright.request.Rewrite.Room;
import dev.tonewright.request.RewriteRequest;
import dev.tonewright.text.Dial;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A dial moved up never lowers what the cards read, and a button does what it says. */
class DialPropertiesTest {

  /** One reply of so many: all of them take minutes. */
  private static final int SHARE = 8;

  /** What a dial writes of these is read back. */
  private static final List<String> REQUESTS_AND_OFFERS =
      List.of(
          "Would you mind telling me which error you're facing while you sell those items?",
          "Can you go into Documents and drag the folder to your desktop. Now try again.",
          "I have that. Is there anything else I can assist you with?");

  /** Of several courtesies and nothing else one stays, and a dial that has room moves. */
  private static final List<String> COURTESIES =
      List.of(
          "Thank you for your kind understanding. Have a great day!",
          "You're welcome. It was my pleasure to assist you today. Have a wonderful day. Goodbye.",
          "Those dates are when it leaves us. Is there anything else I can assist with today?");

  private static final List<String> DRAFTS =
      Stream.concat(
              Drafts.replies().stream().filter(s -> Math.floorMod(s.hashCode(), SHARE) == 0),
              Stream.of(Drafts.generated(10, 11), REQUESTS_AND_OFFERS, COURTESIES)
                  .flatMap(List::stream))
          .toList();

  private static final int[] POSITIONS = {0, 35, 65, 100};

  @ParameterizedTest
  @EnumSource
  void raisingADialNeverLowersItsCards(Dial dial) {
    List<String> faults = new ArrayList<>();
    for (String draft : DRAFTS) {
      double last = Double.NEGATIVE_INFINITY;
      Rewrite lower = null;
      for (int position : POSITIONS) {
        Rewrite rewrite = at(draft, dial, position);
        double sum = cards(rewrite.text(), dial);
        if (sum < last - 1e-9) {
          faults.add(
              "\n%s at %d reads %.1f after %.1f: %s\n  before: %s\n  now:    %s\n  parts: %s / %s"
                  .formatted(
                      dial,
                      position,
                      sum,
                      last,
                      rules(rewrite),
                      shown(lower.text()),
                      shown(rewrite.text()),
                      parts(lower.text(), dial),
                      parts(rewrite.text(), dial)));
          break;
        }
        last = sum;
        lower = rewrite;
      }
    }
    assertThat(faults).describedAs("%s of %s drafts", faults.size(), DRAFTS.size()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void dialAtItsEndsMovesWhatHasRoom(Dial dial) {
    List<String> faults = new ArrayList<>();
    for (String draft : DRAFTS) {
      Rewrite low = at(draft, dial, 0);
      Rewrite high = at(draft, dial, 100);
      Room room = high.room().get(dial);
      double up = cards(high.text(), dial) - cards(low.text(), dial);
      if (room.up() + room.down() > 0 && up <= 0) {
        faults.add(
            "\n%s has room %s and moves by %.1f: %s / %s\n  in: %s"
                .formatted(dial, room, up, rules(low), rules(high), shown(draft)));
      }
    }
    assertThat(faults).describedAs("%s of %s drafts", faults.size(), DRAFTS.size()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void buttonMovesTheReadingItsOwnWayOnly(Dial dial) {
    List<String> faults = new ArrayList<>();
    for (String draft : DRAFTS) {
      RewriteRequest plain = RewriteRequest.of(draft, "email", Locale.UK);
      for (int step : new int[] {-20, 20}) {
        Rewrite pressed =
            English.engine().rewrite(Drafts.adjusted(plain, new Adjustment(Map.of(dial, step))));
        Room room = pressed.room().get(dial);
        double space = step > 0 ? room.up() : room.down();
        double moved = (cards(pressed.text(), dial) - cards(draft, dial)) * step;
        boolean asItShould = space > 0 ? moved > 0 : pressed.edits().isEmpty();
        if (!asItShould) {
          faults.add(
              "\n%s %+d with room %s moves by %.1f: %s\n  from: %s\n  to:   %s"
                  .formatted(
                      dial,
                      step,
                      room,
                      moved,
                      rules(pressed),
                      shown(draft),
                      shown(pressed.text())));
        }
      }
    }
    assertThat(faults).describedAs("%s of %s drafts", faults.size(), DRAFTS.size()).isEmpty();
  }

  @Test
  void anAnswerWithoutRoomIsOtherwiseTheSame() {
    for (String draft : REQUESTS_AND_OFFERS) {
      RewriteRequest plain = RewriteRequest.of(draft, "email", Locale.UK);
      for (RewriteRequest asked :
          List.of(plain, plain.withAdjustment(new Adjustment(Map.of(Dial.FORMALITY, 20))))) {
        Rewrite whole = English.engine().rewrite(asked);
        Rewrite without = English.engine().rewrite(asked.withoutRoom());
        assertThat(whole.room()).hasSize(Dial.values().length);
        assertThat(without.room()).isEmpty();
        assertThat(without.edits()).isEqualTo(whole.edits());
        assertThat(without.text()).isEqualTo(whole.text());
        assertThat(without.after()).isEqualTo(whole.after());
      }
    }
  }

  /** A letter in which two requests count more together than the tolerance leaves. */
  @Test
  void smallerStepsHoldWhatAFirstPressMovesTooFar() {
    String draft =
        "I would request you to kindly share your contact number. I would request you to kindly"
            + " confirm the date of your stay in our hotel, since we have two of that name.";
    RewriteRequest plain = RewriteRequest.of(draft, "email", Locale.UK);
    Rewrite pressed =
        English.engine().rewrite(plain.withAdjustment(new Adjustment(Map.of(Dial.DIRECTNESS, 40))));
    assertThat(pressed.after().tone().directness())
        .isGreaterThan(pressed.before().tone().directness());
    assertThat(pressed.after().tone().formality())
        .isCloseTo(pressed.before().tone().formality(), within(10.0));
  }

  /** What has been rewritten: the ends of a dial serve two tests. */
  private static final Map<String, Rewrite> REWRITES = new ConcurrentHashMap<>();

  private static Rewrite at(String draft, Dial dial, int position) {
    return REWRITES.computeIfAbsent(
        dial + ":" + position + ":" + draft, key -> rewritten(draft, dial, position));
  }

  /** The draft under the e-mail profile with one dial on. */
  private static Rewrite rewritten(String draft, Dial dial, int position) {
    ProfileStore store = Store.BUNDLED;
    return English.engine()
        .under(
            (request, before) -> {
              ToneTarget target = store.target(request, before);
              return target.withDials(Map.of(dial, DialTarget.at(position, 10)));
            })
        .rewrite(RewriteRequest.of(draft, "email", Locale.UK));
  }

  private static final class Store {
    static final ProfileStore BUNDLED = ProfileStore.bundled();
  }

  private static double cards(String text, Dial dial) {
    Measurement measured = English.engine().measure(text, Markup.PLAIN_TEXT, Locale.UK);
    return measured.evidence().stream()
        .filter(e -> e.dial() == dial)
        .mapToDouble(Evidence::contribution)
        .sum();
  }

  private static List<String> parts(String text, Dial dial) {
    return English.engine().measure(text, Markup.PLAIN_TEXT, Locale.UK).evidence().stream()
        .filter(e -> e.dial() == dial)
        .map(e -> e.ruleId() + " “" + e.span().of(text) + "” " + e.contribution())
        .toList();
  }

  private static String rules(Rewrite rewrite) {
    return rewrite.edits().stream().map(Edit::ruleId).distinct().collect(Collectors.joining(" "));
  }

  private static String shown(String text) {
    String line = text.replace('\n', '¶');
    return line.length() > 400 ? line.substring(0, 400) + "…" : line;
  }
}
