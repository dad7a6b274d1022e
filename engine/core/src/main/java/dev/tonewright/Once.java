package dev.tonewright;

import java.util.function.Supplier;

/** What is made when it is first asked for, once for all threads. */
public final class Once<T> implements Supplier<T> {

  private final Supplier<? extends T> maker;
  private volatile T made;

  /**
   * @param maker gives no null; asked again after it has thrown
   */
  public Once(Supplier<? extends T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    T known = made;
    return known == null ? make() : known;
  }

  private synchronized T make() {
    if (made == null) {
      made = maker.get();
    }
    return made;
  }
}
