package org.chancery.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.apache.hadoop.conf.Configuration;

/** Hadoop's configuration as it travels between machines. */
@SuppressWarnings("ArrayRecordComponent") // never compared, only carried
record HadoopSettings(byte[] bytes) implements Serializable {

  static HadoopSettings of(Configuration configuration) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      configuration.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new HadoopSettings(bytes.toByteArray());
  }

  Configuration open() {
    Configuration configuration = new Configuration(false);
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      configuration.readFields(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return configuration;
  }
}
