package dev.tonewright.verify;

import dev.tonewright.language.VerifierLexicon;
import dev.tonewright.language.VerifierLexicon.Person;
import dev.tonewright.language.VerifierLexicon.Role;
import dev.tonewright.language.VerifierLexicon.Time;
import dev.tonewright.verify.Phrases.Match;
import dev.tonewright.verify.Symbol.Type;
import dev.tonewright.verify.Token.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads tokens as symbols. One instance reads one text. */
final class Reader {

  /** Content words that belong to a courtesy after its head ("thank you for …"). */
  private static final int COURTESY_WORDS = 4;

  /** Words looked back on for the time of a verb. */
  private static final int AUXILIARIES = 4;

  private final VerifierLexicon lexicon;
  private final Phrases phrases;
  private final List<Token> tokens;
  private final List<Token> words;
  private final ListNumbers numbers;
  private final Persons persons;
  private final List<String> keys = new ArrayList<>();

  private final List<Symbol> symbols = new ArrayList<>();
  private final BitSet asking = new BitSet();
  private final List<List<Integer>> anchors = new ArrayList<>();
  private final List<String> auxiliaries = new ArrayList<>();
  private int sentence;
  private boolean atStart = true;
  private int enumerated;
  private boolean clauseStart = true;
  private boolean pendingAnchor;

  /** The symbol of a phrase that only begs for time, so that its question mark asks nothing. */
  private static final String BEGGING = "BEG";

  /** Whether a question only begs for time, as "could you give me a moment to" does. */
  private boolean waits;

  private int courtesy;
  private boolean inCourtesy;
  private String subject = "";
  private String owner = "";
  private boolean subjectJustBefore;
  private boolean goalFirst;
  private int genitives;

  Reader(VerifierLexicon lexicon, Phrases phrases, Wordings wordings, List<Token> scanned) {
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.words = Expansion.of(lexicon, scanned);
    this.tokens = wordings.merged(words, lexicon::stem);
    this.numbers = new ListNumbers(tokens);
    this.persons = new Persons(lexicon, tokens);
    for (Token token : tokens) {
      keys.add(key(token));
    }
  }

  /** The words of the text, contractions written out, before any wording is applied. */
  List<Token> words() {
    return words;
  }

  private String key(Token token) {
    if (!token.meaning().isEmpty()) {
      return token.meaning();
    }
    return switch (token.kind()) {
      case WORD -> lexicon.stem(token.text());
      case FIGURE -> Phrases.FIGURE;
      case END, COMMA, SIGN -> token.text();
      case VERBATIM -> " ";
    };
  }

  Reading read() {
    int i = 0;
    while (i < tokens.size()) {
      i += step(i);
    }
    endSentence(false);
    Set<String> words = new HashSet<>();
    for (Token token : tokens) {
      words.add(token.text());
    }
    return new Reading(symbols, asking, anchors, goalFirst, genitives, words);
  }

  private int step(int i) {
    Token token = tokens.get(i);
    Optional<Dates.Found> date = Dates.at(lexicon, tokens, i);
    if (date.isPresent()) {
      emit(Type.FIGURE, date.get().name(), i, date.get().length());
      return date.get().length();
    }
    if (enumerator(i)) {
      return 1;
    }
    Optional<Match> match = phrases.longest(keys, i, atStart);
    if (match.isPresent()) {
      return matched(i, match.get());
    }
    switch (token.kind()) {
      case END -> endSentence("?".equals(token.text()) && !waits);
      case COMMA -> {
        clauseStart = true;
        waits = false; // what follows may ask for something
        inCourtesy = false;
        auxiliaries.clear();
        pendingAnchor &= !persons.subjectAt(i + 1); // of which nothing is asked
      }
      case SIGN -> emit(Type.CONTENT, token.text(), i, 1);
      case FIGURE -> emit(Type.FIGURE, token.text(), i, 1);
      case VERBATIM -> verbatim(i, token);
      case WORD -> word(i, token);
    }
    return 1;
  }

  private void verbatim(int i, Token token) {
    boolean capital = i + 1 < tokens.size() && tokens.get(i + 1).capital();
    boolean opens = atStart && token.text().startsWith("@") && capital;
    emit(Type.VERBATIM, token.text(), i, 1);
    if (opens) { // a mention to whom the sentence behind it goes: "@sam Got it", not "@sam got it"
      atStart = true;
      clauseStart = true;
    }
  }

  private void word(int i, Token token) {
    if (!token.meaning().isEmpty()) {
      emit(Type.CONTENT, token.meaning(), i, 1);
      return;
    }
    Optional<Person> person = persons.at(i);
    if (person.isPresent()) {
      person(person.get());
      return;
    }
    boolean imperative = clauseStart && lexicon.imperatives().contains(token.text());
    if (imperative && subject.isEmpty()) {
      ask();
    }
    emit(Type.CONTENT, lexicon.stem(token.text()), i, 1);
  }

  private void person(Person person) {
    if (person.role() == Role.OWNER) {
      owner = person.who();
    } else if (person.role() != Role.OBJECT) {
      subject = person.who();
      subjectJustBefore = true;
      inCourtesy = false;
    }
    atStart = false;
    clauseStart = false;
  }

  private int matched(int i, Match match) {
    Token token = tokens.get(i);
    boolean joint = match.length() == 1 && lexicon.joints().contains(token.text());
    if (token.kind() == Kind.WORD && match.symbols().isEmpty() && match.length() == 1) {
      small(i, token, joint);
      return 1;
    }
    // A set phrase that says nothing asks for nothing either: "let me tell you that".
    // Nor does one that names who acts: "let me check".
    boolean idle =
        match.symbols().isEmpty() && match.length() > 1
            || match.symbols().stream().anyMatch(symbol -> symbol.startsWith("@"));
    if (!idle && clauseStart && subject.isEmpty() && lexicon.imperatives().contains(token.text())) {
      ask();
    }
    waits |= match.symbols().contains(BEGGING);
    boolean ends = false;
    boolean person = false;
    for (int k = i; k < i + match.length(); k++) {
      ends |= tokens.get(k).kind() == Kind.END;
      person |= persons.at(k).isPresent();
      auxiliary(tokens.get(k).text());
    }
    for (String symbol : match.symbols()) {
      if (symbol.equals(BEGGING)) {
        continue;
      }
      switch (symbol.charAt(0)) {
        case '=' -> emit(Type.CONTENT, symbol.substring(1), i, match.length());
        case '#' -> emit(Type.FIGURE, figure(symbol, i, match.length()), i, match.length());
        case '@' -> subject = symbol.substring(1);
        default -> marker(symbol, i, match.length());
      }
    }
    if (ends) {
      endSentence(false);
    } else if (person || !match.symbols().isEmpty()) {
      atStart = joint && atStart;
      clauseStart = joint;
    }
    return match.length();
  }

  /** A lone sign stands for the figure that the expression met. */
  private String figure(String symbol, int i, int length) {
    if (symbol.length() > 1) {
      return symbol.substring(1);
    }
    for (int k = i; k < i + length; k++) {
      if (tokens.get(k).kind() == Kind.FIGURE) {
        return tokens.get(k).text();
      }
    }
    return symbol;
  }

  private void marker(String symbol, int i, int length) {
    if (symbol.equals("ASK")) {
      ask();
    } else if (symbol.equals("FORMULA")) {
      inCourtesy = true;
      courtesy = 0;
    } else {
      inCourtesy = false;
      emit(Type.MARKER, symbol, i, length);
    }
  }

  private void small(int i, Token token, boolean joint) {
    if (atStart && i + 1 < tokens.size() && lexicon.goalOpeners().contains(token.text())) {
      goalFirst = true;
    }
    genitives += lexicon.genitives().contains(token.text()) ? 1 : 0;
    auxiliary(token.text());
    boolean determiner = lexicon.determiners().contains(token.text());
    clauseStart = joint || atStart && clauseStart && !determiner;
    atStart = joint && atStart;
  }

  private void auxiliary(String word) {
    if (auxiliaries.size() == AUXILIARIES) {
      auxiliaries.remove(0);
    }
    auxiliaries.add(word);
  }

  private void ask() {
    asking.set(sentence);
    pendingAnchor = true;
    inCourtesy = false;
  }

  private void emit(Type type, String name, int i, int length) {
    boolean content = type == Type.CONTENT;
    boolean soft = content && inCourtesy && courtesy++ < COURTESY_WORDS;
    Time time = Time.UNTOLD;
    if (content) {
      time = lexicon.time(tokens.get(i).text(), auxiliaries, subjectJustBefore);
    }
    String who = type == Type.FIGURE || type == Type.VERBATIM ? "" : subject;
    String word = tokens.get(i).text();
    boolean proper = tokens.get(i).capital() && !atStart;
    String object = persons.objectAt(i + length);
    symbols.add(
        new Symbol(
            type,
            name,
            word,
            sentence,
            soft,
            who,
            object,
            owner,
            time,
            proper,
            clauseStart && subject.isEmpty()));
    if (pendingAnchor && content && !soft) {
      anchors.add(List.of(symbols.size() - 1));
      pendingAnchor = false;
    }
    if (content) {
      subject = "";
      auxiliaries.clear();
    }
    owner = "";
    subjectJustBefore = false;
    atStart = false;
    clauseStart = false;
  }

  private void endSentence(boolean question) {
    if (question && !asking.get(sentence)) {
      asking.set(sentence);
      List<Integer> any = new ArrayList<>();
      for (int k = symbols.size() - 1; k >= 0 && symbols.get(k).sentence() == sentence; k--) {
        if (symbols.get(k).type() == Type.CONTENT && !symbols.get(k).soft()) {
          any.add(k);
        }
      }
      if (!any.isEmpty()) {
        anchors.add(any);
      }
    }
    waits = false;
    sentence++;
    atStart = true;
    clauseStart = true;
    pendingAnchor = false;
    inCourtesy = false;
    subject = "";
    owner = "";
    subjectJustBefore = false;
    auxiliaries.clear();
  }

  private boolean enumerator(int i) {
    if (!numbers.enumerates(i, atStart, enumerated)) {
      return false;
    }
    enumerated = Integer.parseInt(tokens.get(i).text());
    atStart = true; // the item may come to stand on a line of its own
    clauseStart = true;
    return true;
  }
}
