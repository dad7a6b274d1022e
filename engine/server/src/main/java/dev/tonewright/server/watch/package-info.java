/**
 * What the service tells of itself: metrics, logs and traces. None of it ever holds text of a draft
 * or of a customer.
 */
package dev.tonewright.server.watch;
