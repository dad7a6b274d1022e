/**
 * The service of {@code tonewright.v1}: requests are validated, mapped to the library's own records
 * and handed to {@link dev.tonewright.Tonewright}. {@link dev.tonewright.server.ToneCalls} is that
 * path without a network, {@link dev.tonewright.server.ToneServer} the one with it.
 */
package dev.tonewright.server;
