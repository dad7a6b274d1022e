package dev.tonewright.english;

/** What stands for a person's name in a template or an anonymised draft: "#NAME#", "{{name}}". */
public final class NamePlaceholder {

  /** Without groups, to stand inside another pattern. */
  public static final String PATTERN =
      "(?:(?i:#(?:\\w{1,20}_)?NAME#)|NAME-[A-Z]|(?i:\\{\\{[^}]{0,40}name[^}]{0,20}}}))";

  private NamePlaceholder() {}
}
