package dev.tonewright.english.speech;

import dev.tonewright.rule.Speech.Kind;
import java.util.ArrayList;
import java.util.List;

/** Links, e-mail addresses, files, tags and mentions, part by part. */
final class AddressSayers {

  private AddressSayers() {}

  /** In the order in which they are tried. */
  static List<Sayer> all() {
    List<Sayer> all = new ArrayList<>();
    String rest = "[^\\s<>\"“”«»`]";
    String end = "[^\\s<>\"“”«»`.,;:!?'’)\\]*]";
    all.add(
        Sayer.of(
            Kind.ADDRESS,
            "(?<!\\w)[A-Za-z]:\\\\[^\\s<>\"]*[\\p{L}\\p{N}]",
            (m, t) -> Addresses.address(m.group())));
    all.add(
        Sayer.of(
            Kind.ADDRESS,
            "(?i)(?:https?|ftp|(?<![\\w.+-])[a-z][a-z+.-]{1,15})://"
                + rest
                + "*"
                + end
                + "/?|(?<![\\w.])www\\."
                + rest
                + "*"
                + end,
            (m, t) -> Addresses.address(m.group())));
    all.add(
        Sayer.of(
            Kind.ADDRESS,
            "(?<![\\w.+-])[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+",
            (m, t) -> Addresses.address(m.group())));
    all.add(
        Sayer.of(
            Kind.ADDRESS,
            "(?<![\\w.@/-])(?:[a-zA-Z0-9-]+\\.)+(?:com|org|net|edu|gov|info|io|app|dev|eu|shop|de|fr|ai|ca|nl|uk|xyz"
                + "|(?:co|com|org|net|gov|ac)\\.[a-z]{2})(?![\\w])(?::\\d{2,5}(?!\\d))?(?:/"
                + rest
                + "*"
                + end
                + ")?",
            (m, t) -> Addresses.address(m.group())));
    all.add(
        Sayer.of(
            Kind.ADDRESS,
            "(?<![\\w@#])#\\p{L}\\w*(?!\\w|#|-\\w)",
            (m, t) -> Addresses.hashtag(m.group())));
    all.add(
        Sayer.of(
            Kind.ADDRESS,
            "(?<!\\S)[*#][*#\\d]*\\d[*#\\d]*#(?!\\w)"
                + "|(?<=\\b(?:[Dd]ial|[Pp]ress|[Ee]nter|[Cc]all|[Rr]ing|or) )\\*\\d{2,5}\\*?(?![\\w*])(?! \\p{L}+\\*)",
            (m, t) -> Addresses.address(m.group())));
    all.add(
        Sayer.of(
            Kind.ADDRESS,
            "(?<![\\p{L}\\p{N}_@#{%\\[<.$-])(?=\\w*\\p{Ll}|\\p{Lu}+_\\d{3})(?:[\\p{L}\\p{N}]+(?:_[\\p{L}\\p{N}]+)+(?:\\.[a-z]{2,4})?"
                + "|[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*\\.(?:pdf|docx?|xlsx?|csv|txt|jpe?g|png|gif|zip|exe|mp4))"
                + "(?![\\w#}\\]>-])",
            (m, t) -> Addresses.address(m.group())));
    // Who is named before all that is said: a pause parts the last name from it.
    all.add(
        Sayer.of(
            Kind.ADDRESS,
            "(?=@)(?<=^(?=@)[@\\w ]{0,160})(?<=^|@\\w{1,30} )@\\w+(?= [\\p{L}\\p{N}\"“‘(\\p{Sc}])(?! (?:is|are|was|has|will|can|and|or)\\b)",
            (m, t) ->
                Addresses.mention(m.group())
                    + (Character.isUpperCase(t.codePointAt(m.end() + 1)) ? "." : ",")));
    all.add(Sayer.of(Kind.ADDRESS, "(?<![\\w@#.])@\\w+", (m, t) -> Addresses.mention(m.group())));
    return all;
  }
}
