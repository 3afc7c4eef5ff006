package org.chancery.formats.input;

/** Takes what readers find, in order. May block until there is room. */
@FunctionalInterface
public interface InputSink {

  void accept(Input input);
}
