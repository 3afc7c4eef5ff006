"use strict";

// The text and its records point at each other. Without this script the links between them still lead there and back.
(() => {
  const reading = document.querySelector(".reading");
  if (!reading) return;
  const cards = [...reading.querySelectorAll(".card")];
  const pieces = [...reading.querySelectorAll(".reading-text .piece")];
  const list = reading.querySelector(".reading-records");
  const keys = reading.querySelector(".keys");
  const gently = matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
  let current = null;

  const of = (record) => pieces.filter((piece) => piece.dataset.records.split(" ").includes(record));
  const cardOf = (record) => cards.find((card) => card.dataset.record === record);
  const shown = () => cards.filter((card) => card.offsetParent !== null);

  const mark = (record, name, on) => {
    of(record).forEach((piece) => piece.classList.toggle(name, on));
    cardOf(record)?.classList.toggle(name, on);
  };

  const inView = (element, within) => {
    const box = element.getBoundingClientRect();
    const frame = within ? within.getBoundingClientRect() : { top: 0, bottom: innerHeight };
    return box.top >= frame.top && box.bottom <= Math.min(frame.bottom, innerHeight);
  };

  const besides = () => getComputedStyle(list).position === "sticky";

  const choose = (record, follow) => {
    if (current) mark(current, "is-current", false);
    current = record;
    if (!record) return;
    mark(record, "is-current", true);
    const card = cardOf(record);
    const words = of(record)[0];
    if (card && besides() && !inView(card, list)) {
      list.scrollTo({ top: list.scrollTop + card.getBoundingClientRect().top - list.getBoundingClientRect().top - 80, behavior: gently });
    }
    if (follow === "words" && words && !inView(words)) words.scrollIntoView({ block: "center", behavior: gently });
    if (follow === "card" && card && !besides()) card.scrollIntoView({ block: "center", behavior: gently });
  };

  const remember = (record) => history.replaceState(null, "", record ? `#${record}` : location.pathname + location.search);

  const fromAddress = () => {
    const name = decodeURIComponent(location.hash.slice(1));
    const record = name.startsWith("card-") ? name.slice(5) : name;
    if (cardOf(record)) choose(record, name === record ? "words" : "card");
  };

  reading.addEventListener("click", (event) => {
    const piece = event.target.closest(".reading-text .piece");
    const words = event.target.closest(".card-words a");
    const card = event.target.closest(".card");
    if (piece) {
      // Where several overlap, each click takes the next.
      const records = piece.dataset.records.split(" ").filter((record) => shown().includes(cardOf(record)));
      if (records.length === 0) return;
      event.preventDefault();
      const record = records[(records.indexOf(current) + 1) % records.length];
      remember(record);
      choose(record, "card");
    } else if (words) {
      event.preventDefault();
      remember(card.dataset.record);
      choose(card.dataset.record, "words");
    } else if (card && !event.target.closest("a, summary")) {
      choose(card.dataset.record, besides() ? "words" : null);
    }
  });

  const near = (event, on) => {
    const piece = event.target.closest?.(".reading-text .piece");
    const card = event.target.closest?.(".card");
    const records = piece ? piece.dataset.records.split(" ") : card ? [card.dataset.record] : [];
    records.forEach((record) => mark(record, "is-near", on));
  };
  reading.addEventListener("mouseover", (event) => near(event, true));
  reading.addEventListener("mouseout", (event) => near(event, false));
  reading.addEventListener("focusin", (event) => near(event, true));
  reading.addEventListener("focusout", (event) => near(event, false));

  const step = (by) => {
    const all = shown();
    if (all.length === 0) return;
    const at = all.findIndex((card) => card.dataset.record === current);
    const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by));
    const card = all[next];
    remember(card.dataset.record);
    choose(card.dataset.record, "words");
    card.querySelector("summary").focus({ preventScroll: true });
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input:not([type=checkbox]), textarea, select")) return;
    if (event.key === "j") step(1);
    else if (event.key === "k") step(-1);
    else if (event.key === "?") keys.open = !keys.open;
    else if (event.key === "Escape") {
      choose(null);
      remember(null);
      keys.open = false;
      if (document.activeElement?.closest(".card")) document.activeElement.blur();
    } else return;
    event.preventDefault();
  });

  addEventListener("hashchange", fromAddress);
  fromAddress();
})();
