/** What each rule offers: cards realised for a target, and the norms that data cannot say. */
package dev.tonewright.rule;
