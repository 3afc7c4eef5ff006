package org.chancery.server.job;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.List;
import org.chancery.server.access.Access;
import org.chancery.server.access.Role;
import org.chancery.server.api.Endpoint;
import org.chancery.server.api.Input;
import org.chancery.server.api.Output;
import org.chancery.server.api.Resource;

/** Jobs for programs: begin, look, follow, cancel. */
public final class JobApi implements Resource {

  /** Where they are. */
  public static final String PATH = "/api/v1/jobs";

  private final Jobs jobs;
  private final JobRequests requests;
  private final JobEvents events;

  public JobApi(Jobs jobs) {
    this.jobs = jobs;
    this.requests = new JobRequests(jobs);
    this.events = new JobEvents(jobs);
  }

  @Override
  public String title() {
    return "Adding articles";
  }

  @Override
  public List<Endpoint> endpoints() {
    Input id = Input.path("id", "Id of the job.");
    int accepted = HttpStatus.ACCEPTED.getCode();
    return List.of(
        Endpoint.post(
                "/jobs",
                "Add articles",
                "new_job",
                Output.one("job").as(accepted),
                Role.ADMINISTRATOR,
                call -> begin(call.context()))
            .about(
                "A text or an allowed feed as JSON; or files as multipart/form-data, in fields named"
                    + " files. They are read one job after another; the answer has the job's id."),
        Endpoint.get("/jobs", "Jobs", Output.all("job"), call -> list(call.context()))
            .about("Without their results; those that ended are forgotten when the desk ends."),
        Endpoint.get("/jobs/{id}", "One job", Output.one("job"), call -> show(call.context()))
            .about("With its result when it has ended.")
            .taking(id),
        Endpoint.get(
                "/jobs/{id}/events",
                "Follow a job",
                Output.stream(),
                call -> follow(call.context()))
            .about("Server-sent events: progress, and at last end with the job.")
            .taking(id),
        Endpoint.delete(
                "/jobs/{id}",
                "Cancel a job",
                Output.one("job").as(accepted),
                Role.ADMINISTRATOR,
                call -> cancel(call.context()))
            .about("What was read before is kept.")
            .taking(id));
  }

  private void begin(Context context) throws IOException {
    String by = Access.require(context, Role.ADMINISTRATOR).name();
    Job.View job = requests.take(context, by);
    context.header("Location", PATH + "/" + job.id());
    json(context.status(HttpStatus.ACCEPTED), JobJson.job(job));
  }

  private void list(Context context) {
    Access.require(context, Role.READER);
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ArrayNode items = answer.putArray("items");
    for (Job.View job : jobs.all()) {
      ObjectNode one = JobJson.job(job);
      one.remove("result");
      items.add(one);
    }
    json(context, answer);
  }

  private void show(Context context) {
    Access.require(context, Role.READER);
    json(context, JobJson.job(find(context).view()));
  }

  private void follow(Context context) throws IOException {
    Access.require(context, Role.READER);
    events.follow(context, find(context));
  }

  private void cancel(Context context) {
    Access.require(context, Role.ADMINISTRATOR);
    Job job = find(context);
    jobs.cancel(job);
    json(context.status(HttpStatus.ACCEPTED), JobJson.job(job.view()));
  }

  private Job find(Context context) {
    String id = context.pathParam("id");
    return jobs.find(id)
        .orElseThrow(
            () ->
                new NotFoundResponse(
                    "no job '" + id + "'; those that ended are forgotten when the desk ends"));
  }

  private static void json(Context context, ObjectNode answer) {
    context.header("Cache-Control", "no-store");
    context.contentType("application/json").result(answer.toString());
  }
}
