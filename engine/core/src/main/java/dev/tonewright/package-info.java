/** Tonewright as a library: {@link dev.tonewright.Tonewright} is the way in. */
package dev.tonewright;
