/**
 * What the service tells of itself: metrics and logs. Neither ever holds text of a draft or of a
 * customer.
 */
package dev.tonewright.server.watch;
