"use strict";

// Colours change at once; without this script the same buttons load the page anew.
document.addEventListener("submit", (event) => {
  const button = event.submitter;
  if (!event.target.matches(".theme") || !button) return;
  event.preventDefault();
  document.documentElement.dataset.theme = button.value;
  event.target.querySelectorAll("button").forEach((one) => one.setAttribute("aria-pressed", String(one === button)));
  document.dispatchEvent(new CustomEvent("desk:theme"));
  fetch(`/theme?to=${encodeURIComponent(button.value)}`, { redirect: "manual" }).catch(() => {});
});

// What htmx sends shows that it comes from a page of this desk.
document.addEventListener("htmx:configRequest", (event) => {
  const token = document.querySelector('meta[name="csrf"]');
  if (token) {
    event.detail.headers["X-CSRF-Token"] = token.content;
  }
});
