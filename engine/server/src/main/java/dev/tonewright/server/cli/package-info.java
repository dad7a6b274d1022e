/** The command line: {@link dev.tonewright.server.cli.Main} is the way in. */
package dev.tonewright.server.cli;
