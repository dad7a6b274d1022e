package dev.tonewright.verify;

import dev.tonewright.language.VerifierLexicon;
import dev.tonewright.language.VerifierLexicon.Person;
import dev.tonewright.language.VerifierLexicon.Role;
import dev.tonewright.verify.Token.Kind;
import java.util.List;
import java.util.Optional;

/** Who is named where in the words of a text. */
final class Persons {

  private final VerifierLexicon lexicon;
  private final List<Token> tokens;

  Persons(VerifierLexicon lexicon, List<Token> tokens) {
    this.lexicon = lexicon;
    this.tokens = tokens;
  }

  /** Who a token names; nobody past the end of the text. */
  Optional<Person> at(int i) {
    return i < tokens.size()
        ? Optional.ofNullable(lexicon.persons().get(tokens.get(i).text()))
        : Optional.empty();
  }

  /** Whether a clause with a subject of its own opens there. */
  boolean subjectAt(int i) {
    return at(i).filter(person -> person.role() == Role.SUBJECT).isPresent();
  }

  /** Whom what stands before a token is done to, or an empty string. */
  String objectAt(int i) {
    Optional<Person> person =
        at(i)
            .filter(p -> tokens.get(i).kind() == Kind.WORD)
            .filter(p -> p.role() != Role.OWNER && p.role() != Role.SUBJECT);
    return person
        .filter(p -> p.role() == Role.OBJECT || i + 1 == tokens.size() || endsAt(i + 1))
        .map(Person::who)
        .orElse("");
  }

  /** Whether a person that may be either is an object before such a token. */
  private boolean endsAt(int i) {
    Token after = tokens.get(i);
    return after.kind() == Kind.END
        || after.kind() == Kind.COMMA
        || lexicon.determiners().contains(after.text());
  }
}
