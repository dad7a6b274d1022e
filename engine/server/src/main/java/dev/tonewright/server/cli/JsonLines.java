package dev.tonewright.server.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A JSON-lines file, line in and line out: worked on by all cores, answered in order, each answer
 * as soon as it and those before it are ready. Memory holds a bounded number of lines.
 */
final class JsonLines {

  /** Answers one line; what it throws ends the run. */
  interface Work {

    /**
     * Answers a line.
     *
     * @param number of the line, 1 or more
     * @param line its bytes, the line end removed
     */
    Answer answer(int number, byte[] line);
  }

  /** One line's answer. */
  record Answer(String json, boolean failed) {}

  /** How a run went. */
  record Tally(long lines, long failed) {}

  private static final Optional<Answer> END = Optional.empty();

  private final Work work;
  private final Progress progress;

  JsonLines(Work work, Progress progress) {
    this.work = work;
    this.progress = progress;
  }

  /** Answers every line of {@code in}; a last line without a line end counts. */
  Tally run(InputStream in, OutputStream out) throws IOException {
    int cores = Runtime.getRuntime().availableProcessors();
    ExecutorService workers = Executors.newFixedThreadPool(cores);
    ExecutorService reading = Executors.newSingleThreadExecutor();
    BlockingQueue<Future<Optional<Answer>>> queue = new ArrayBlockingQueue<>(16 * cores);
    try {
      Future<Void> reader = reading.submit(() -> read(in, queue, workers));
      Tally tally = write(queue, new BufferedOutputStream(out, 1 << 16));
      reader.get();
      return tally;
    } catch (InterruptedException e) {
      throw new InterruptedIOException();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw e.getCause() instanceof RuntimeException fault
          ? fault
          : new IllegalStateException(e.getCause());
    } finally {
      reading.shutdownNow();
      workers.shutdownNow();
    }
  }

  private Void read(
      InputStream in, BlockingQueue<Future<Optional<Answer>>> queue, ExecutorService workers)
      throws IOException, InterruptedException {
    try (InputStream bytes = new BufferedInputStream(in, 1 << 16)) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      int number = 1;
      for (int b = bytes.read(); b >= 0; b = bytes.read()) {
        if (b == '\n') {
          submit(number++, line, queue, workers);
        } else {
          line.write(b);
        }
      }
      if (line.size() > 0) {
        submit(number, line, queue, workers);
      }
    } finally {
      queue.put(CompletableFuture.completedFuture(END));
    }
    return null;
  }

  private void submit(
      int number,
      ByteArrayOutputStream line,
      BlockingQueue<Future<Optional<Answer>>> queue,
      ExecutorService workers)
      throws InterruptedException {
    byte[] bytes = line.toByteArray();
    line.reset();
    queue.put(workers.submit(() -> Optional.of(work.answer(number, bytes))));
  }

  private Tally write(BlockingQueue<Future<Optional<Answer>>> queue, OutputStream out)
      throws IOException, InterruptedException, ExecutionException {
    long lines = 0;
    long failed = 0;
    while (true) {
      Future<Optional<Answer>> head = queue.take();
      if (!head.isDone()) {
        out.flush();
      }
      Optional<Answer> answer = head.get();
      if (answer.isEmpty()) {
        out.flush();
        progress.done(lines, failed);
        return new Tally(lines, failed);
      }
      out.write(answer.get().json().getBytes(StandardCharsets.UTF_8));
      out.write('\n');
      lines++;
      failed += answer.get().failed() ? 1 : 0;
      if (queue.isEmpty()) {
        out.flush();
      }
      progress.at(lines, failed);
    }
  }
}
