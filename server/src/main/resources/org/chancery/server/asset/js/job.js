"use strict";

// Follows an addition. Without this script the page loads itself anew until it is done.
(() => {
  const job = document.querySelector(".job[data-events]");
  if (!job || !window.EventSource) return;
  const show = (name, text) => {
    const place = job.querySelector(`[data-show="${name}"]`);
    if (place && place.textContent !== text) place.textContent = text;
  };
  const number = (count, noun) => `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
  const states = { waiting: "Waiting", fetching: "Fetching", reading: "Reading", finishing: "Telling storylines" };

  const counts = (progress) => {
    const parts = [`${number(progress.articles, "article")} added`];
    if (progress.known > 0) parts.push(`${progress.known.toLocaleString("en")} kept already`);
    if (progress.rejected > 0) parts.push(`${progress.rejected.toLocaleString("en")} rejected`);
    return parts.join(", ");
  };

  const pace = (progress) => {
    if (progress.articles + progress.known === 0) return "";
    const rate = `${progress.articles_per_second.toFixed(1)} articles a second`;
    if (progress.seconds_left === undefined) return rate;
    const minutes = Math.round(progress.seconds_left / 60);
    return `${rate}, ${progress.seconds_left < 60 ? "less than a minute" : `about ${number(minutes, "minute")}`} left`;
  };

  const events = new EventSource(job.dataset.events);
  events.addEventListener("progress", (event) => {
    const now = JSON.parse(event.data);
    show("state", states[now.state] || now.state);
    show("counts", counts(now.progress));
    show("pace", pace(now.progress));
    const bar = job.querySelector("progress");
    if (now.progress.all_bytes) bar.value = (100 * now.progress.bytes) / now.progress.all_bytes;
  });
  // Refused, or of a desk that was started again: the browser doesn't try again by itself.
  events.addEventListener("error", () => {
    if (events.readyState === EventSource.CLOSED) window.setTimeout(() => window.location.reload(), 3000);
  });
  events.addEventListener("end", () => {
    events.close();
    window.location.reload();
  });
})();
