package dev.tonewright.language;

/**
 * The optimal string alignment distance between two words: a letter added, left out or replaced, or
 * two neighbours swapped, each place once.
 */
public final class EditDistance {

  private EditDistance() {}

  /** The fewest such changes that turn one word into the other; 0 where they are equal. */
  public static int between(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
        least = Math.min(least, cost[i - 1][j - 1] + same);
        boolean swap = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2);
        if (swap && a.charAt(i - 2) == b.charAt(j - 1)) {
          least = Math.min(least, cost[i - 2][j - 2] + 1);
        }
        cost[i][j] = least;
      }
    }
    return cost[a.length()][b.length()];
  }
}
