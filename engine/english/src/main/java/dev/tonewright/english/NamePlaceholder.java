package dev.tonewright.english;

/** What stands for a person's name in a template or an anonymised draft: "#NAME#", "{{name}}". */
public final class NamePlaceholder {

  /** Without groups, to stand inside another pattern. */
  public static final String PATTERN =
      "(?:(?i:#(?:\\w{1,20}_)?NAME#)|NAME-[A-Z]|(?i:\\{\\{[^{}\\n]{0,40}name[^{}\\n]{0,40}}}"
          + "|\\{!?[^{}\\n]{0,40}name[^{}\\n]{0,20}}|\\[(?:[a-z'’]{1,20}[ _]){0,2}name\\]"
          + "|%%?\\w{0,20}name%%?|\\*\\|\\w{0,10}name\\|\\*))";

  /** Any field of a template: "{{ticket.agent}}", "{!User.FirstName}", "*|FNAME|*". */
  static final String FIELD =
      "(?:#\\w+#|\\{\\{\\{[^{}\\n]{1,80}}}}|\\{\\{[^{}\\n]{1,80}}}|\\$?\\{[^{}\\n]{1,60}}"
          + "|\\*\\|[^|\\n]{1,40}\\|\\*)";

  private NamePlaceholder() {}
}
