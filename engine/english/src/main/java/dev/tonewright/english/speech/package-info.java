/** Figures, signs and abbreviations as English says them, and as the verifier hears them. */
package dev.tonewright.english.speech;
