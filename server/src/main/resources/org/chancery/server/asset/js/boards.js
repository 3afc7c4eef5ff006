"use strict";

// An issue's board: the slider and the date follow the board and each other; evidence opens on hover and on focus.
// Without this script the forms load the page anew, and evidence opens on a click.
(() => {
  const slider = document.getElementById("board-step");
  const field = document.getElementById("board-on");
  const told = document.getElementById("board-told");

  const words = () => {
    if (slider) slider.setAttribute("aria-valuetext", slider.dataset.words.split("|")[Number(slider.value)] ?? "");
  };

  const follow = () => {
    const state = document.querySelector(".board-state");
    if (!state) return;
    if (slider && document.activeElement !== slider) slider.value = state.dataset.step;
    if (field && document.activeElement !== field) field.value = state.dataset.on;
    if (told) told.textContent = state.querySelector(".steps strong").textContent;
    words();
  };

  slider?.addEventListener("input", words);
  document.addEventListener("htmx:afterSwap", follow);

  // Square brackets step from change to change, wherever the focus is but in a field.
  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target.closest("input, select, textarea")) return;
    const rel = { "[": "prev", "]": "next" }[event.key];
    const link = rel && document.querySelector(`.steps a[rel="${rel}"]`);
    if (link) link.click();
  });
})();
