"use strict";

// What htmx sends shows that it comes from a page of this desk.
document.addEventListener("htmx:configRequest", (event) => {
  const token = document.querySelector('meta[name="csrf"]');
  if (token) {
    event.detail.headers["X-CSRF-Token"] = token.content;
  }
});
