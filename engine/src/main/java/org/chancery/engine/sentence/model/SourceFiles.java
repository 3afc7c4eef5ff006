package org.chancery.engine.sentence.model;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.jar.JarEntry;
import java.util.zip.CRC32;
import org.tukaani.xz.XZInputStream;

/** NLP4J's model files on the class path. */
enum SourceFiles {
  TAGGER("models/en-pos.xz"),
  PARSER("models/en-dep.xz"),
  AMBIGUITY_CLASSES("lexica/en-ambiguity-classes-simplified-lowercase.xz"),
  WORD_CLUSTERS("lexica/en-brown-clusters-simplified-lowercase.xz");

  private static final String FOLDER = "edu/emory/mathcs/nlp/";

  private final String path;

  SourceFiles(String path) {
    this.path = FOLDER + path;
  }

  /** Opens the file and decompresses it. */
  InputStream open() throws IOException {
    return new BufferedInputStream(new XZInputStream(url().openStream()), 1 << 16);
  }

  /**
   * A number that changes when any of the files does.
   *
   * <p>Taken from the jar's directory where there is a jar, so that the files need not be read.
   *
   * @throws IOException if a file is missing or cannot be read
   */
  static long fingerprint() throws IOException {
    long fingerprint = 0;
    for (SourceFiles file : values()) {
      fingerprint = fingerprint * 0x1_0000_01B3L + file.checksum();
    }
    return fingerprint;
  }

  private URL url() throws FileNotFoundException {
    URL url = SourceFiles.class.getClassLoader().getResource(path);
    if (url == null) {
      throw new FileNotFoundException(
          path + " is not on the class path; add edu.emory.mathcs.nlp:nlp4j-english:1.1.3");
    }
    return url;
  }

  private long checksum() throws IOException {
    URLConnection connection = url().openConnection();
    if (connection instanceof JarURLConnection jar) {
      JarEntry entry = jar.getJarEntry();
      if (entry != null && entry.getCrc() >= 0) {
        return entry.getCrc();
      }
    }
    CRC32 crc = new CRC32();
    try (InputStream in = connection.getInputStream()) {
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        crc.update(buffer, 0, read);
      }
    }
    return crc.getValue();
  }
}
