/** The English norms that hold on every channel but {@code as-is}: repairs, spelling, emphasis. */
package dev.tonewright.english.norm;
