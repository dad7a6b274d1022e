package dev.tonewright.profile;

import dev.tonewright.profile.EffectiveProfile.Setting;
import dev.tonewright.text.Dial;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Adds layers up. A dial is set or shifted: a set discards earlier shifts, a shift on an off dial
 * does nothing, and the sum is clamped once, at the end. Of any other setting the later layer wins.
 */
final class Layering {

  private final Map<String, Stand> dials = new LinkedHashMap<>();
  private final Map<String, Setting> norms = new LinkedHashMap<>();
  private final Map<String, Setting> lists = new LinkedHashMap<>();

  /** Lays the next layer over the ones before it. */
  void lay(List<Written> layer) {
    for (Written value : layer) {
      String family = value.path().get(0);
      if (family.equals("dials")) {
        dials
            .computeIfAbsent(value.path().get(1), key -> new Stand())
            .move(value.value(), value.origin());
      } else if (family.equals("norms")) {
        put(norms, String.join(".", value.path()), String.join(".", value.path()), value);
      } else {
        layList(value);
      }
    }
  }

  private void layList(Written value) {
    String list = value.path().get(0) + "." + value.path().get(1);
    boolean keyed = list.equals("words.prefer") || list.equals("cards.wording");
    if (keyed) {
      String key = list + "." + value.path().get(2);
      put(lists, key, key, value);
    } else {
      // A card is either on or off, so both lists share an identity.
      String identity = list.startsWith("cards.") ? "cards" : list;
      if (list.equals("cards.off") && value.value().endsWith(".*")) {
        String family = value.value().substring(0, value.value().length() - 1);
        lists.values().removeIf(s -> s.key().equals("cards.on") && s.value().startsWith(family));
      }
      put(lists, identity + ": " + value.value(), list, value);
    }
  }

  private static void put(
      Map<String, Setting> settings, String identity, String key, Written value) {
    settings.remove(identity);
    settings.put(identity, new Setting(key, value.value(), List.of(value.origin())));
  }

  /** What holds after all layers: dials, norms, words and cards, each in the key table's order. */
  List<Setting> settings() {
    List<Setting> settings = new ArrayList<>();
    for (String key : ProfileKeys.DIALS.keys().keySet()) {
      Stand stand = dials.get(key);
      if (stand != null) {
        settings.add(new Setting("dials." + key, stand.value(), stand.origins));
      }
    }
    for (String key : ProfileKeys.NORMS.keys().keySet()) {
      norms.forEach(
          (path, setting) -> {
            if (path.equals("norms." + key) || path.startsWith("norms." + key + ".")) {
              settings.add(setting);
            }
          });
    }
    settings.addAll(lists.values());
    return settings;
  }

  /** Where a dial stands while layers add up. */
  private static final class Stand {
    private boolean off = true;
    private int position;
    private List<Origin> origins = new ArrayList<>();

    void move(String written, Origin origin) {
      if (Shape.Position.shifts(written)) {
        if (!off) {
          position += Integer.parseInt(written);
          origins.add(origin);
        } else if (origins.isEmpty()) {
          origins.add(origin);
        }
        return;
      }
      off = written.equals("off");
      position = off ? 0 : Integer.parseInt(written);
      origins = new ArrayList<>(List.of(origin));
    }

    String value() {
      return off ? "off" : Integer.toString(Math.max(0, Math.min(100, position)));
    }
  }

  /** The dials that are on. */
  static Map<Dial, Integer> positions(List<Setting> settings) {
    Map<Dial, Integer> positions = new LinkedHashMap<>();
    for (Dial dial : Dial.values()) {
      for (Setting setting : settings) {
        if (setting.key().equals("dials." + dial.key()) && !setting.value().equals("off")) {
          positions.put(dial, Integer.valueOf(setting.value()));
        }
      }
    }
    return positions;
  }
}
