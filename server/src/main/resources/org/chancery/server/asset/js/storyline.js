"use strict";

// The marks of one event in several lanes light up together. Without this script each is a link to its event all the same.
(() => {
  const timeline = document.querySelector(".timeline");
  if (!timeline) return;
  const marks = [...timeline.querySelectorAll(".event-mark")];
  const light = (event, on) => {
    const mark = event.target.closest?.(".event-mark");
    if (mark) marks.forEach((one) => one.dataset.event === mark.dataset.event && one.classList.toggle("is-near", on));
  };
  timeline.addEventListener("mouseover", (event) => light(event, true));
  timeline.addEventListener("mouseout", (event) => light(event, false));
  timeline.addEventListener("focusin", (event) => light(event, true));
  timeline.addEventListener("focusout", (event) => light(event, false));
})();
