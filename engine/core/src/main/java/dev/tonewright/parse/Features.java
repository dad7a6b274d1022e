package dev.tonewright.parse;

/** What the network looks at in one sentence, state by state. */
final class Features {

  private static final int SLOTS = ArcState.SLOTS;

  private final FeatureRows rows;
  private final int firstTag;
  private final int firstRelation;

  /** Numbers of the words and tags; that of no token first, then the root's, then the tokens'. */
  private final int[] words;

  private final int[] tags;

  /** The rows of words by token and slot, so that the cache is asked once. */
  private final float[][] known;

  private final int[] slots = new int[SLOTS];
  private final int[] relations = new int[SLOTS];
  private final float[][] active = new float[Network.POSITIONS][];
  private int count;

  Features(Network network, FeatureRows rows, String[] words, String[] tags) {
    this.rows = rows;
    this.firstTag = network.words().size();
    this.firstRelation = network.words().size() + network.tags().size();
    this.words = numbers(network.words(), words);
    this.tags = numbers(network.tags(), tags);
    this.known = new float[(words.length + 1) * SLOTS][];
  }

  private static int[] numbers(Vocabulary vocabulary, String[] names) {
    int[] numbers = new int[names.length + 2];
    numbers[0] = vocabulary.number(Vocabulary.NONE);
    numbers[1] = vocabulary.number(Vocabulary.ROOT);
    for (int i = 0; i < names.length; i++) {
      numbers[i + 2] = vocabulary.number(names[i]);
    }
    return numbers;
  }

  void look(ArcState state) {
    state.look(slots);
    for (int slot = 0; slot < SLOTS; slot++) {
      boolean related = slot >= ArcState.FIRST_CHILD && slots[slot] != ArcState.NONE;
      relations[slot] = related ? state.relation(slots[slot]) : 0;
    }
  }

  /** Gathers the rows of what is looked at. */
  private void activate() {
    count = 0;
    for (int slot = 0; slot < SLOTS; slot++) {
      int token = slots[slot];
      if (token != ArcState.NONE) {
        active[count++] = word(token, slot);
        active[count++] = rows.tag(tags[token + 1], slot);
        if (slot >= ArcState.FIRST_CHILD) {
          active[count++] = rows.relation(relations[slot], slot);
        }
      }
    }
  }

  private float[] word(int token, int slot) {
    float[] row = known[token * SLOTS + slot];
    if (row == null) {
      row = rows.word(words[token + 1], slot);
      known[token * SLOTS + slot] = row;
    }
    return row;
  }

  /** The hidden layer, before its activation. */
  void sum(float[] hidden, Kernel kernel) {
    activate();
    System.arraycopy(rows.start(), 0, hidden, 0, hidden.length);
    kernel.add(hidden, active, count);
  }

  /** All that a decision rests on, one number a slot. */
  long[] key(boolean mayShift) {
    long[] key = new long[SLOTS];
    for (int slot = 0; slot < SLOTS; slot++) {
      int at = slots[slot] + 1;
      key[slot] = ((long) words[at] << 16 | tags[at] - firstTag) << 16 | relations[slot];
    }
    key[0] |= mayShift ? Long.MIN_VALUE : 0;
    return key;
  }

  /** A number for each position. */
  int[] numbers() {
    int[] numbers = new int[Network.POSITIONS];
    for (int slot = 0; slot < SLOTS; slot++) {
      numbers[slot] = words[slots[slot] + 1];
      numbers[SLOTS + slot] = tags[slots[slot] + 1];
      if (slot >= ArcState.FIRST_CHILD) {
        numbers[FeatureRows.relationPosition(slot)] = firstRelation + relations[slot];
      }
    }
    return numbers;
  }
}
