package dev.tonewright.parse;

/** What the network looks at in one sentence, state by state. */
final class Features {

  private static final int SLOTS = ArcState.SLOTS;

  private final FeatureRows rows;
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
    count = 0;
    for (int slot = 0; slot < SLOTS; slot++) {
      int token = slots[slot];
      relations[slot] = 0;
      if (token == ArcState.NONE) {
        continue;
      }
      active[count++] = word(token, slot);
      active[count++] = rows.tag(tags[token + 1], slot);
      if (slot >= ArcState.FIRST_CHILD) {
        relations[slot] = state.relation(token);
        active[count++] = rows.relation(relations[slot], slot);
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
    System.arraycopy(rows.start(), 0, hidden, 0, hidden.length);
    kernel.add(hidden, active, count);
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
