/** What the caches of the engine have in common. */
package dev.tonewright.cache;
