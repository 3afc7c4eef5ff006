package org.chancery.formats.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class FlatCsvTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static String csv(String... records) throws IOException {
    StringWriter out = new StringWriter();
    try (FlatCsv csv = new FlatCsv(out)) {
      for (String record : records) {
        csv.write((ObjectNode) MAPPER.readTree(record));
      }
    }
    return out.toString();
  }

  @Test
  void everyKeyHasAColumnAndNothingIsLost() throws IOException {
    assertThat(
            csv(
                "{'record':'actor','id':'country:VAR','names':[{'text':'Varonia, Old'}]}"
                    .replace('\'', '"'),
                "{'record':'tenure','actor':{'id':'person:ivo','name':'Ivo'},'acting':true}"
                    .replace('\'', '"')))
        .isEqualTo(
            "record,id,names,actor.id,actor.name,acting\r\n"
                + "actor,country:VAR,\"[{\"\"text\"\":\"\"Varonia, Old\"\"}]\",,,\r\n"
                + "tenure,,,person:ivo,Ivo,true\r\n");
  }

  @Test
  void ofNothingThereIsNothing() throws IOException {
    assertThat(csv()).isEmpty();
  }
}
