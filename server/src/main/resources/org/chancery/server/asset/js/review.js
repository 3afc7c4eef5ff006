"use strict";

// Review by keyboard: c confirm, r reject, e edit, a add, u undo, s skip. Letters do nothing while one types.
(() => {
  const review = () => document.getElementById("review");
  let selected = "";

  // Words that are selected in the text are those that a record to add rests on.
  document.addEventListener("selectionchange", () => {
    const selection = document.getSelection();
    const within = selection?.anchorNode?.parentElement?.closest(".review-text");
    const words = selection?.toString().trim() ?? "";
    if (within && words) selected = words;
  });

  const fill = () => {
    const words = document.getElementById("add-words");
    if (words && !words.value && selected) words.value = selected;
  };

  const press = (key) => {
    const page = review();
    if (!page) return false;
    const target = page.querySelector(`[data-key="${key}"]`);
    if (target) {
      target.click();
      return true;
    }
    if (key === "e") {
      const edit = page.querySelector("details.edit");
      if (!edit) return false;
      edit.open = true;
      edit.querySelector("select, input:not([type=hidden])")?.focus();
      return true;
    }
    if (key === "a") {
      const form = page.querySelector(".adding");
      if (form) {
        form.querySelector("input:not([type=hidden])")?.focus();
        return true;
      }
      const kind = page.querySelector(".review-card .over-title")?.textContent.trim().split(" ")[0];
      const link = page.querySelector(`[data-add="${kind}"]`) ?? page.querySelector("[data-add]");
      link?.click();
      return Boolean(link);
    }
    return false;
  };

  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
    if (event.target.closest("input, select, textarea, [contenteditable]")) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    if ("creaus".includes(event.key) && event.key.length === 1 && press(event.key)) event.preventDefault();
  });

  // After a step the focus is on what comes next, so that readers of the screen hear it.
  document.addEventListener("htmx:afterSettle", (event) => {
    if (event.target.id !== "review" && !event.target.querySelector?.("#review")) return;
    fill();
    const wrong = review()?.querySelector("[aria-invalid=true], .refused");
    const adding = review()?.querySelector(".adding input:not([type=hidden])");
    if (wrong?.matches("input, select")) wrong.focus();
    else if (adding) adding.focus();
    else if (!review()?.contains(document.activeElement) || document.activeElement === document.body) {
      document.getElementById("review-title")?.focus();
    }
  });
  fill();
})();
