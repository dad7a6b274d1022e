/** How a text sounds: readings on the four dials with the evidence behind them. */
package dev.tonewright.measure;
