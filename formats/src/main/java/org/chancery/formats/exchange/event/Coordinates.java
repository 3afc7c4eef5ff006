package org.chancery.formats.exchange.event;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.chancery.formats.exchange.flow.ImportProblem;

/** Reads latitude and longitude, which only say something together. */
final class Coordinates {

  private static final double MAX_LATITUDE = 90;
  private static final double MAX_LONGITUDE = 180;

  private Coordinates() {}

  static void read(Cells cells, String latitude, String longitude, ObjectNode where)
      throws RowFault {
    if (cells.at(latitude).isBlank() != cells.at(longitude).isBlank()) {
      throw new RowFault(
          latitude + " and " + longitude + ", or neither",
          ImportProblem.quoted(cells.at(latitude))
              + " and "
              + ImportProblem.quoted(cells.at(longitude)));
    }
    cells.number(where, "latitude", latitude, -MAX_LATITUDE, MAX_LATITUDE);
    cells.number(where, "longitude", longitude, -MAX_LONGITUDE, MAX_LONGITUDE);
  }
}
