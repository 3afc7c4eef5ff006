package org.chancery.server.page.add;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.util.Optional;
import org.chancery.server.access.Access;
import org.chancery.server.access.Caller;
import org.chancery.server.access.Role;
import org.chancery.server.job.Job;
import org.chancery.server.job.JobLimits;
import org.chancery.server.job.JobRequests;
import org.chancery.server.job.Jobs;
import org.chancery.server.page.Frame;
import org.chancery.server.page.Page;
import org.chancery.server.page.Views;
import org.jspecify.annotations.Nullable;

/** Where articles are added; a page for each addition shows how far it is and what came of it. */
public final class AddPage implements Page {

  private static final int SHOWN = 10;

  private final Jobs jobs;
  private final JobRequests requests;
  private final Views views;

  public AddPage(Jobs jobs, Views views) {
    this.jobs = jobs;
    this.requests = new JobRequests(jobs);
    this.views = views;
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get("/add", context -> show(context, null));
    routes.post("/add", this::add);
    routes.get("/add/{id}", this::follow);
    routes.post("/add/{id}/cancel", this::cancel);
  }

  private void show(Context context, @Nullable String mistake) {
    Caller caller = Access.require(context, Role.READER);
    AddView view =
        new AddView(
            caller.role().includes(Role.ADMINISTRATOR),
            caller.role().label(),
            LimitWords.sentences(),
            JobLimits.FILE_BYTES,
            JobLimits.REQUEST_BYTES,
            JobLimits.FILES,
            JobLimits.TEXT_CHARACTERS,
            jobs.feedHosts().names(),
            jobs.all().stream().limit(SHOWN).map(JobRow::of).toList(),
            mistake);
    views.page(context, "page/add.jte", "Add articles", Frame.Section.ADD, view);
  }

  private void add(Context context) throws IOException {
    String by = Access.require(context, Role.ADMINISTRATOR).name();
    Job.View job;
    try {
      job = requests.take(context, by);
    } catch (HttpResponseException e) {
      context.status(e.getStatus());
      show(context, e.getMessage());
      return;
    }
    context.redirect("/add/" + job.id(), HttpStatus.SEE_OTHER);
  }

  private void follow(Context context) {
    Caller caller = Access.require(context, Role.READER);
    JobView view = JobView.of(find(context).view(), caller.role().includes(Role.ADMINISTRATOR));
    views.page(context, "page/job.jte", view.title(), Frame.Section.ADD, view);
  }

  private void cancel(Context context) {
    Access.require(context, Role.ADMINISTRATOR);
    Job job = find(context);
    jobs.cancel(job);
    context.redirect("/add/" + job.view().id(), HttpStatus.SEE_OTHER);
  }

  private Job find(Context context) {
    Optional<Job> job = jobs.find(context.pathParam("id"));
    return job.orElseThrow(
        () ->
            new NotFoundResponse(
                "This addition is known no more: a desk forgets them when it is closed. What was read stays in the store."
                    + " What was read is kept."));
  }
}
