/** Speed of the engine, beside the parser that it stands on. */
package dev.tonewright.benchmark;
