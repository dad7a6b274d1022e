/**
 * The processor's time, shared out: a pool of threads as large as the machine, a short queue before
 * it, fairness between callers, and an end to work that nobody waits for. Knows nothing of
 * rewriting or of the network.
 */
package dev.tonewright.server.work;
