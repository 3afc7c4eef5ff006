package org.chancery.server.job;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.chancery.store.query.ArticleTitles.Titled;

/** Jobs as the API tells of them. */
final class JobJson {

  private static final double TENTHS = 10;

  private JobJson() {}

  static ObjectNode job(Job.View job) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", job.id()).put("state", job.state().label());
    node.put("given", job.given().toString()).put("by", job.by());
    job.labels().forEach(node.putArray("inputs")::add);
    node.set("progress", progress(job.progress()));
    if (job.message() != null) {
      node.put("message", job.message());
    }
    if (job.ended() != null) {
      node.put("ended", job.ended().toString());
    }
    if (job.result() != null) {
      node.set("result", result(job.result()));
    }
    return node;
  }

  private static ObjectNode progress(JobProgress progress) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("articles", progress.articles());
    node.put("known", progress.known());
    node.put("rejected", progress.rejected());
    node.put("bytes", progress.bytes());
    if (progress.allBytes() > 0) {
      node.put("all_bytes", progress.allBytes());
    }
    node.put("articles_per_second", Math.round(progress.perSecond() * TENTHS) / TENTHS);
    if (progress.secondsLeft() != null) {
      node.put("seconds_left", progress.secondsLeft());
    }
    return node;
  }

  private static ObjectNode result(JobResult result) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("added", result.added());
    node.put("known", result.known());
    node.put("rejected", result.rejected());
    ObjectNode records = node.putObject("records");
    result.records().forEach(records::put);
    titled(node.putArray("articles"), result.articles());
    titled(node.putArray("known_articles"), result.knownArticles());
    titled(node.putArray("storylines"), result.storylines());
    said(node.putArray("rejections"), result.rejections(), "reason");
    said(node.putArray("notes"), result.notes(), "message");
    return node;
  }

  private static void titled(ArrayNode array, List<Titled> all) {
    for (Titled one : all) {
      ObjectNode node = array.addObject().put("id", one.id());
      if (one.title() != null) {
        node.put("title", one.title());
      }
    }
  }

  private static void said(ArrayNode array, List<JobResult.Said> all, String key) {
    all.forEach(one -> array.addObject().put("place", one.place()).put(key, one.text()));
  }
}
