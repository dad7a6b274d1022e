package dev.tonewright.server.watch;

import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;

/**
 * An exception as logs show it: its classes and places. Messages are left out, since those of
 * libraries may quote what was being read.
 */
final class Fault {

  private static final int FRAMES = 20;
  private static final int CAUSES = 5;

  private Fault() {}

  static String told(IThrowableProxy fault) {
    StringBuilder told = new StringBuilder();
    IThrowableProxy cause = fault;
    for (int i = 0; cause != null && i < CAUSES; i++) {
      told.append(i == 0 ? "" : "\ncaused by ").append(cause.getClassName());
      StackTraceElementProxy[] frames = cause.getStackTraceElementProxyArray();
      for (int f = 0; f < Math.min(FRAMES, frames.length); f++) {
        told.append("\n\t").append(frames[f].getSTEAsString());
      }
      cause = cause.getCause();
    }
    return told.toString();
  }
}
