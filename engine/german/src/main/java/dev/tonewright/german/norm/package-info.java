/** German norms and repairs that cards cannot say. */
package dev.tonewright.german.norm;
