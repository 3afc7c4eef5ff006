package org.chancery.server.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.JettyConfig;
import io.javalin.config.MultipartConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.ServiceUnavailableResponse;
import io.javalin.http.UnsupportedMediaTypeResponse;
import io.javalin.http.UploadedFile;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.server.access.Access;
import org.chancery.server.access.Gate;
import org.chancery.server.access.Role;
import org.chancery.server.job.JobException.Reason;

/** Makes jobs of what requests bring: files, a text, a feed's address. Used by all threads. */
public final class JobRequests {

  /** Of each part, of which there may be many. */
  private static final int MOST_IN_MEMORY = 16 << 10;

  /** Parts beside files: the form's token, a text and what is said of it, empty fields. */
  private static final int FIELDS = 20;

  private static final Set<String> PATHS = Set.of("/add", JobApi.PATH);

  private final Jobs jobs;
  private final ObjectMapper mapper = new ObjectMapper();

  public JobRequests(Jobs jobs) {
    this.jobs = jobs;
  }

  /**
   * Has the web server keep parts of requests where they are found after a crash, within limits.
   */
  public static void configure(JettyConfig server, Jobs jobs) {
    server.modifyServletContextHandler(
        handler -> {
          handler.setMaxFormKeys(JobLimits.FILES + FIELDS);
          // Of all fields together; a text that is too large is told from that here.
          handler.setMaxFormContentSize(2 * JobLimits.TEXT_BYTES);
        });
    MultipartConfig parts = server.multipartConfig;
    parts.cacheDirectory(jobs.parts().toString());
    parts.maxInMemoryFileSize(MOST_IN_MEMORY, SizeUnit.BYTES);
    // The limit of one file is told with its name when it is taken.
    parts.maxFileSize(JobLimits.REQUEST_BYTES, SizeUnit.BYTES);
    parts.maxTotalRequestSize(JobLimits.REQUEST_BYTES, SizeUnit.BYTES);
  }

  /**
   * Takes what a request brings, as JSON or as a form.
   *
   * @param by who sends it
   * @throws HttpResponseException where it can't be taken; says why
   */
  public Job.View take(Context context, String by) throws IOException {
    try {
      if (context.isMultipartFormData() || context.isFormUrlencoded()) {
        return ofForm(context, by);
      }
      String type = Objects.requireNonNullElse(context.contentType(), "");
      if (type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
        return ofJson(context, by);
      }
      throw new UnsupportedMediaTypeResponse(
          "expected multipart/form-data with files, or application/json with text or feed");
    } catch (JobException e) {
      throw refusal(e);
    }
  }

  /**
   * Lets in a form with files where files are taken, of who may add them; all else before any of it
   * is read.
   *
   * @throws HttpResponseException where it can't be taken; says why
   */
  public static void requireUpload(Context context) {
    if (!PATHS.contains(context.path()) || !context.method().equals(HandlerType.POST)) {
      Gate.noUploads(context);
    }
    Access.require(context, Role.ADMINISTRATOR);
    if (context.req().getContentLengthLong() > JobLimits.REQUEST_BYTES) {
      throw new ContentTooLargeResponse(tooLarge());
    }
    try {
      requireFields(context);
    } catch (JobException e) {
      throw refusal(e);
    }
  }

  /** Has the web server take the form apart; its fields are then read whole, so they are short. */
  private static void requireFields(Context context) {
    files(context);
    long bytes = 0;
    try {
      for (Part part : context.req().getParts()) {
        bytes += part.getSubmittedFileName() == null ? part.getSize() : 0;
      }
    } catch (IOException | ServletException e) {
      throw new IllegalStateException("the form was taken apart before", e);
    }
    requireText(bytes);
  }

  private static void requireText(long bytes) {
    if (bytes > JobLimits.TEXT_BYTES) {
      throw new JobException(
          Reason.TOO_LARGE,
          String.format(
              Locale.ROOT,
              "a text larger than %d MB, and an article has at most %,d characters; add it in parts",
              JobLimits.TEXT_BYTES >> 20,
              JobLimits.TEXT_CHARACTERS));
    }
  }

  private static String tooLarge() {
    return "more than "
        + JobLimits.FILES
        + " files, or larger than "
        + (JobLimits.REQUEST_BYTES >> 20)
        + " MB together; split it, or use 'chancery ingest', which has no such limits";
  }

  private static HttpResponseException refusal(JobException refused) {
    String message = String.valueOf(refused.getMessage());
    return switch (refused.reason()) {
      case WRONG -> new BadRequestResponse(message);
      case TOO_LARGE -> new ContentTooLargeResponse(message);
      case BUSY -> new ServiceUnavailableResponse(message);
    };
  }

  private Job.View ofForm(Context context, String by) throws IOException {
    List<UploadedFile> files = files(context);
    String feed = context.formParam("feed");
    if (feed != null && !feed.isBlank()) {
      return jobs.submitFeed(feed, by);
    }
    try (JobDraft draft = jobs.draft()) {
      for (UploadedFile file : files) {
        // A form whose field was left empty sends a file without name and content.
        if (!file.filename().isEmpty() || file.size() > 0) {
          try (InputStream content = file.content()) {
            draft.add(file.filename(), content);
          }
        }
      }
      if (context.formParam("text") != null) {
        PastedText pasted = PastedText.ofForm(context.formParam("text"));
        PastedText.FIELDS.forEach(field -> pasted.with(field, context.formParam(field)));
        pasted.addTo(draft);
      }
      return jobs.submit(draft, by);
    }
  }

  /** Has the web server take the form apart, which fails where it is malformed or too large. */
  private static List<UploadedFile> files(Context context) {
    if (!context.isMultipartFormData()) {
      return List.of();
    }
    try {
      return context.uploadedFiles();
    } catch (HttpResponseException e) {
      throw e;
    } catch (Exception e) {
      boolean large =
          Stream.iterate((Throwable) e, Objects::nonNull, Throwable::getCause)
              .anyMatch(cause -> cause instanceof IllegalStateException);
      throw new JobException(
          large ? Reason.TOO_LARGE : Reason.WRONG,
          large ? tooLarge() : "the form is malformed, or was cut off");
    }
  }

  private Job.View ofJson(Context context, String by) throws IOException {
    JsonNode body = body(context);
    for (Iterator<String> names = body.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      boolean known =
          name.equals("text") || name.equals("feed") || PastedText.FIELDS.contains(name);
      if (!known || !body.path(name).isTextual()) {
        throw new JobException(
            Reason.WRONG,
            "'"
                + name
                + "' is "
                + (known ? "no text" : "unknown")
                + ", expected texts under"
                + " text, title, published, outlet, url; or feed");
      }
    }
    if (body.has("feed")) {
      if (body.size() > 1) {
        throw new JobException(Reason.WRONG, "'feed' goes alone: what it has is said in it");
      }
      return jobs.submitFeed(body.path("feed").asText(), by);
    }
    try (JobDraft draft = jobs.draft()) {
      PastedText pasted = new PastedText(body.path("text").asText(null));
      PastedText.FIELDS.forEach(field -> pasted.with(field, body.path(field).asText(null)));
      pasted.addTo(draft);
      return jobs.submit(draft, by);
    }
  }

  private JsonNode body(Context context) throws IOException {
    byte[] bytes = context.bodyInputStream().readNBytes(JobLimits.TEXT_BYTES + 1);
    requireText(bytes.length);
    try {
      JsonNode body = mapper.readTree(bytes);
      if (body.isObject()) {
        return body;
      }
    } catch (JsonProcessingException e) {
      throw new JobException(Reason.WRONG, "damaged JSON: " + e.getOriginalMessage());
    }
    throw new JobException(Reason.WRONG, "expected one JSON object, with text or feed");
  }
}
