package org.chancery.server.job;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import org.chancery.server.access.Access;
import org.chancery.server.access.Role;
import org.chancery.server.page.Page;

/** Jobs for programs: begin, look, follow, cancel. */
public final class JobApi implements Page {

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
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.post(PATH, this::begin);
    routes.get(PATH, this::list);
    routes.get(PATH + "/{id}", this::show);
    routes.get(PATH + "/{id}/events", this::follow);
    routes.delete(PATH + "/{id}", this::cancel);
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
