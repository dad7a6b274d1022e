package dev.tonewright.parse;

import java.util.Arrays;

/**
 * The state of an arc-standard parse (Nivre, 2004): a stack, a buffer and the arcs so far. Token 0
 * is the root, the others start at 1.
 */
final class ArcState {

  /** No token. */
  static final int NONE = -1;

  /** Tokens that the network looks at: three of the stack, three of the buffer, twelve children. */
  static final int SLOTS = 18;

  /** From this slot on they are children, whose relations the network sees, too. */
  static final int FIRST_CHILD = 6;

  private final int size;
  private final int[] stack;
  private int depth;
  private int next = 1;
  private final int[] heads;
  private final int[] relations;

  /** The outermost and second outermost child on each side; 0 for none. */
  private final int[] left;

  private final int[] innerLeft;
  private final int[] right;
  private final int[] innerRight;

  ArcState(int size) {
    this.size = size;
    this.stack = new int[size + 1];
    this.depth = 1;
    this.heads = new int[size + 1];
    this.relations = new int[size + 1];
    this.left = new int[size + 1];
    this.innerLeft = new int[size + 1];
    this.right = new int[size + 1];
    this.innerRight = new int[size + 1];
  }

  boolean done() {
    return depth == 1 && next > size;
  }

  /** Whether two words stand on the stack, so that there is something to decide. */
  boolean mayAttach() {
    return depth > 2;
  }

  boolean mayShift() {
    return next <= size;
  }

  void shift() {
    stack[depth++] = next++;
  }

  /** The second word on the stack becomes a child of the first. */
  void attachLeft(int relation) {
    int head = stack[depth - 1];
    int child = stack[depth - 2];
    stack[depth - 2] = head;
    depth--;
    attach(head, child, relation);
    innerLeft[head] = left[head];
    left[head] = child;
  }

  /** The first word on the stack becomes a child of the second. */
  void attachRight(int relation) {
    int head = stack[depth - 2];
    int child = stack[depth - 1];
    depth--;
    attach(head, child, relation);
    innerRight[head] = right[head];
    right[head] = child;
  }

  private void attach(int head, int child, int relation) {
    heads[child] = head;
    relations[child] = relation;
  }

  /** What the network looks at, in its order; {@link #NONE} where there is nothing. */
  void look(int[] slots) {
    for (int i = 0; i < 3; i++) {
      slots[2 - i] = onStack(i);
      slots[3 + i] = next + i <= size ? next + i : NONE;
    }
    for (int i = 0; i < 2; i++) {
      int token = onStack(i);
      int at = FIRST_CHILD + i * 6;
      if (token <= 0) {
        Arrays.fill(slots, at, at + 6, NONE);
        continue;
      }
      slots[at] = orNone(left[token]);
      slots[at + 1] = orNone(right[token]);
      slots[at + 2] = orNone(innerLeft[token]);
      slots[at + 3] = orNone(innerRight[token]);
      slots[at + 4] = orNone(left[left[token]]);
      slots[at + 5] = orNone(right[right[token]]);
    }
  }

  private int onStack(int index) {
    return index < depth ? stack[depth - 1 - index] : NONE;
  }

  private static int orNone(int child) {
    return child == 0 ? NONE : child;
  }

  int head(int token) {
    return heads[token];
  }

  int relation(int token) {
    return relations[token];
  }
}
