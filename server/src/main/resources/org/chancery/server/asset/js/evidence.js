"use strict";

// Evidence beside a name opens on hover and on focus too; Escape closes it. A click keeps it open.
(() => {
  const mouse = matchMedia("(hover: hover) and (pointer: fine) and (min-width: 40rem)");
  let shown = null;

  const close = (details) => {
    if (details && details.dataset.passing) {
      delete details.dataset.passing;
      details.open = false;
    }
    if (shown === details) shown = null;
  };

  const show = (details) => {
    if (shown && shown !== details) close(shown);
    if (!details.open) {
      details.dataset.passing = "true";
      details.open = true;
    }
    shown = details;
  };

  const holder = (node) => (node instanceof Element ? node.closest(".stand, .lane") : null);
  const evidence = (node) => holder(node)?.querySelector("details.evidence") ?? null;

  document.addEventListener("mouseover", (event) => {
    if (!mouse.matches) return;
    const details = evidence(event.target);
    if (shown && shown !== details) close(shown);
    if (details) show(details);
  });

  document.addEventListener("focusin", (event) => {
    const details = evidence(event.target);
    if (shown && shown !== details) close(shown);
    if (details && event.target.matches(":focus-visible")) show(details);
  });

  document.addEventListener("click", (event) => {
    const details = event.target instanceof Element ? event.target.closest("summary")?.parentElement : null;
    if (details?.matches(".evidence") && details.dataset.passing) {
      // It is open already: the click keeps it so.
      event.preventDefault();
      delete details.dataset.passing;
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    document.querySelectorAll("details.evidence[open]").forEach((details) => {
      delete details.dataset.passing;
      details.open = false;
    });
    shown = null;
  });
})();
