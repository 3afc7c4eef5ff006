"use strict";

// How much of the room for a text is taken, told while it is typed or pasted; one that is too long can't be sent.
// Without this the limit stands below the field, and the desk refuses what is over it.
(() => {
  const form = document.querySelector("form[data-pasting]");
  if (!form) return;
  const text = form.querySelector("textarea");
  const room = form.querySelector(".room");
  const mistake = form.querySelector(".mistake");
  const button = form.querySelector("button");
  const most = Number(form.dataset.most);
  const grouped = (number) => number.toLocaleString("en-US");

  // As the desk counts: what takes two places in the browser's memory is one character.
  const characters = (value) => value.length - (value.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);

  const tell = () => {
    const count = characters(text.value);
    const over = count - most;
    const wrong = over > 0
      ? `Too long by ${grouped(over)} ${over === 1 ? "character" : "characters"}: shorten it, or add it in parts.`
      : "";
    room.textContent = `${grouped(count)} of ${grouped(most)} characters`;
    room.classList.toggle("wrong", over > 0);
    text.setCustomValidity(wrong);
    if (over > 0) text.setAttribute("aria-invalid", "true");
    else text.removeAttribute("aria-invalid");
    button.disabled = over > 0;
    if (mistake.textContent !== wrong) mistake.textContent = wrong;
  };

  text.addEventListener("input", tell);
  // A browser that comes back may still have the text.
  addEventListener("pageshow", tell);
})();
