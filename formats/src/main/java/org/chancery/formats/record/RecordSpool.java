package org.chancery.formats.record;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Records of a run kept on disk until it is known which articles are copies and which stories they
 * belong to. Holds in memory only where each article's records lie. Used by one thread; the file is
 * deleted on closing.
 */
public final class RecordSpool implements Closeable {

  /**
   * Where one article's records lie.
   *
   * @param begin offset in the file, in bytes
   * @param length in bytes
   */
  public record Place(long begin, int length) {}

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Path file;
  private final FileChannel channel;
  private long end;

  /** Opens a spool in the folder for temporary files. */
  public RecordSpool() throws IOException {
    file = Files.createTempFile("chancery-", ".spool");
    channel =
        FileChannel.open(
            file,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
  }

  /** Keeps the records of one article, its own record first. */
  public Place add(List<ObjectNode> records) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (ObjectNode record : records) {
      bytes.writeBytes(MAPPER.writeValueAsBytes(record));
      bytes.write('\n');
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes.toByteArray());
    Place place = new Place(end, buffer.remaining());
    while (buffer.hasRemaining()) {
      end += channel.write(buffer, end);
    }
    return place;
  }

  /** Reads the records of one article back. */
  public List<ObjectNode> read(Place place) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(place.length());
    while (buffer.hasRemaining()) {
      if (channel.read(buffer, place.begin() + buffer.position()) < 0) {
        throw new IOException("the spool ends early: " + file);
      }
    }
    List<ObjectNode> records = new ArrayList<>();
    try (var lines = MAPPER.readerFor(ObjectNode.class).<ObjectNode>readValues(buffer.array())) {
      while (lines.hasNextValue()) {
        records.add(lines.nextValue());
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return records;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
