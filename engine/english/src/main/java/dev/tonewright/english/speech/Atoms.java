package dev.tonewright.english.speech;

import dev.tonewright.language.Expressions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The parts of one figure as they are heard, and what they come to. */
final class Atoms {

  private static final Set<String> SILENT =
      Set.of(
          "and", "of", "the", "number", "#", ",", ":", "/", "(", ")", "[", "]", "slash", "no",
          "out");

  private static final Map<String, String> SCALES =
      Map.of("thousand", "e3", "k", "e3", "million", "e6", "bn", "e9", "billion", "e9");

  private static final Pattern WEEKDAY =
      Pattern.compile("(?:mon|tue|wed|thu|fri|sat|sun)(?:s|rs?|(?:s|nes|rs|ur)?day)?");

  /** Figures of "1030 am". */
  private static final int LONGEST_TIME = 4;

  private final boolean money;
  private final List<String> atoms = new ArrayList<>();
  private int month;

  Atoms(boolean money) {
    this.money = money;
  }

  void number(String figure, String ending) {
    atoms.add(figure);
    if (!ending.isEmpty()) {
      atoms.add(ending);
    }
  }

  /** Whether what comes next are decimals. */
  boolean pointed() {
    int last = atoms.size() - 1;
    while (last > 0 && Expressions.match(atoms.get(last), "\\d")) {
      last--;
    }
    return last > 0 && atoms.get(last).equals(".");
  }

  void add(String token, String next) {
    boolean counted = !atoms.isEmpty() && isNumber(atoms.get(atoms.size() - 1));
    boolean scale =
        SCALES.containsKey(token) && (counted || !token.equals("k")) || token.equals("m") && money;
    if (token.charAt(0) == '\ue000') {
      atoms.add(token);
    } else if (Character.isDigit(token.charAt(0))) {
      atoms.add(token.replace(",", ""));
    } else if (scale) {
      atoms.add(SCALES.getOrDefault(token, "e6"));
    } else if (monthOf(token) > 0) {
      month = monthOf(token);
    } else if (!SILENT.contains(token)) {
      atoms.add(heard(token, next));
    }
  }

  private String heard(String token, String next) {
    return switch (token) {
      case "point", "." -> ".";
      case "minus" -> "neg";
      case "-", "–", "—" ->
          atoms.isEmpty() && Expressions.match(next, "[\\d\ue000].*") ? "neg" : "~";
      case "to" -> "~";
      case "plus" -> "+";
      case "by", "×" -> "x";
      case "version" -> "v";
      case "o'clock", "hundred" -> "00";
      case "half" -> "2";
      case "st", "nd", "rd", "th" -> "th";
      default -> WEEKDAY.matcher(token).matches() ? token.substring(0, 3) : token;
    };
  }

  private static int monthOf(String token) {
    if (token.length() < 3 || !Character.isLetter(token.charAt(0))) {
      return 0;
    }
    for (int i = 0; i < Times.MONTHS.size(); i++) {
      String name = Times.MONTHS.get(i).toLowerCase(java.util.Locale.ROOT);
      if (name.equals(token)
          || name.substring(0, 3).equals(token)
          || token.equals("sept") && i == 8) {
        return i + 1;
      }
    }
    return 0;
  }

  String value(boolean written, boolean clock) {
    scales();
    if (month > 0) {
      return "m" + month + "|" + String.join("", atoms.stream().filter(Atoms::isNumber).toList());
    }
    if (money) {
      return money(written);
    }
    halves();
    StringBuilder value = new StringBuilder();
    for (int i = 0; i < atoms.size(); i++) {
      String atom = atoms.get(i);
      boolean first = i == 0 || atoms.get(i - 1).equals("~");
      boolean hour =
          first && Expressions.match(atom, "0[1-9]") && (atoms.size() == 2 || atoms.contains("~"));
      boolean stop = atom.equals(".") && !(i > 0 && i + 1 < atoms.size());
      if (!atom.equals("~") && !stop) {
        value.append(hour && clock ? atom.substring(1) : atom.replace("\ue000", ""));
      }
    }
    return value.toString();
  }

  private static boolean isNumber(String atom) {
    return Character.isDigit(atom.charAt(0));
  }

  /** "one point five million" and "1.5m" are one number. */
  private void scales() {
    for (int i = 1; i < atoms.size(); i++) {
      if (Expressions.match(atoms.get(i), "e[369]") && isNumber(atoms.get(i - 1))) {
        int from = i - 1;
        boolean pointed = false;
        while (from >= 1
            && (isNumber(atoms.get(from - 1)) || atoms.get(from - 1).equals(".") && !pointed)) {
          from--;
          pointed |= atoms.get(from).equals(".");
        }
        BigDecimal figure = new BigDecimal(String.join("", atoms.subList(from, i)));
        int power = atoms.get(i).charAt(1) - '0';
        atoms.subList(from, i + 1).clear();
        atoms.add(from, figure.scaleByPowerOfTen(power).stripTrailingZeros().toPlainString());
        i = from;
      }
    }
  }

  /** Times with "a m" or "p m" become four figures of the day's twenty-four hours. */
  private void halves() {
    for (int i = 0; i < atoms.size(); i++) {
      if (Expressions.match(atoms.get(i), "[\ue001\ue002]")) {
        int from = i;
        while (from > 0 && (isNumber(atoms.get(from - 1)) || atoms.get(from - 1).equals("."))) {
          from--;
        }
        List<String> parts = atoms.subList(from, i).stream().filter(Atoms::isNumber).toList();
        if (parts.isEmpty() || parts.get(0).length() > LONGEST_TIME) {
          continue;
        }
        int joined = parts.get(0).length() > 2 ? parts.get(0).length() - 2 : parts.get(0).length();
        int hour =
            Integer.parseInt(parts.get(0).substring(0, joined)) % 12
                + (atoms.get(i).charAt(0) == '\ue002' ? 12 : 0);
        String minutes =
            parts.get(0).substring(joined) + String.join("", parts.subList(1, parts.size()));
        atoms.subList(from, i + 1).clear();
        atoms.add(from, (hour == 0 ? "00" : hour) + (minutes.isEmpty() ? "00" : minutes));
        i = from;
      }
    }
  }

  private String money(boolean written) {
    StringBuilder value = new StringBuilder();
    String currency = "";
    List<String> part = new ArrayList<>();
    List<String> all = new ArrayList<>(atoms);
    all.add("~");
    for (String atom : all) {
      if (atom.equals("~")) {
        value.append(value.length() == 0 ? "" : "~").append(sum(part, written));
        part.clear();
      } else {
        part.add(atom);
        boolean sign = atom.charAt(0) == '\ue000' && !atom.endsWith("cents");
        currency = sign && currency.isEmpty() ? atom.substring(1) : currency;
      }
    }
    // Less than one is said in hundredths, whose name tells no currency.
    String sum = value.toString();
    return (sum.startsWith("0.") ? "" : currency) + sum;
  }

  private static String sum(List<String> part, boolean written) {
    StringBuilder main = new StringBuilder();
    StringBuilder small = new StringBuilder();
    String sign = "";
    boolean behind = false;
    for (String atom : part) {
      if (atom.equals("neg")) {
        sign = "-";
      } else if (atom.charAt(0) == '\ue000') {
        boolean cents = atom.endsWith("cents");
        if (cents && !behind) {
          small.append(main);
          main.setLength(0);
          main.append("0");
        }
        behind = true;
      } else {
        (behind && !written ? small : main).append(atom);
      }
    }
    String cents = small.length() == 1 ? "0" + small : small.toString();
    String figure = main + (cents.isEmpty() ? "" : "." + cents);
    if (!Expressions.match(figure, "\\d+(?:\\.\\d+)?")) {
      return sign + figure;
    }
    return sign + new BigDecimal(figure).stripTrailingZeros().toPlainString();
  }
}
