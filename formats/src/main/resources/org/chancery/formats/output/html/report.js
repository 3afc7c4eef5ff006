"use strict";
(() => {
  const find = (id) => document.getElementById(id);
  const segments = new Map();
  for (const segment of document.querySelectorAll(".segment")) {
    for (const id of segment.dataset.records.split(" ")) {
      if (!segments.has(id)) segments.set(id, []);
      segments.get(id).push(segment);
    }
  }

  let lit = [];
  let held = [];

  const parts = (ids) => ids.flatMap((id) => [find(id), ...(segments.get(id) || [])]).filter(Boolean);
  const light = (ids) => {
    for (const part of lit) part.classList.remove("lit");
    lit = parts(ids.length ? ids : held);
    for (const part of lit) part.classList.add("lit");
  };
  const recordsOf = (node) => {
    if (!(node instanceof Element)) return [];
    const segment = node.closest(".segment");
    if (segment) return segment.dataset.records.split(" ");
    const card = node.closest(".card");
    return card ? [card.id] : [];
  };
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const show = (node) =>
    node.scrollIntoView({ block: "nearest", behavior: calm.matches ? "auto" : "smooth" });

  document.addEventListener("mouseover", (e) => light(recordsOf(e.target)));
  document.addEventListener("focusin", (e) => light(recordsOf(e.target)));

  document.addEventListener("click", (e) => {
    const segment = e.target instanceof Element && e.target.closest(".segment");
    if (!segment || e.ctrlKey || e.metaKey || e.shiftKey) return;
    e.preventDefault();
    held = segment.dataset.records.split(" ");
    light(held);
    const card = find(segment.hash.slice(1));
    card.querySelector("summary").focus({ preventScroll: true });
    show(card);
    history.replaceState(null, "", segment.hash);
  });

  document.addEventListener("keydown", (e) => {
    if (e.key !== "Escape") return;
    const card = e.target instanceof Element && e.target.closest(".card");
    const back = card && segments.get(card.id);
    if (back) back[0].focus();
    held = [];
    light([]);
  });

  const open = () => {
    const card = find(location.hash.slice(1));
    if (!card || !card.classList.contains("card")) return;
    card.querySelector("details").open = true;
    held = [card.id];
    light(held);
  };
  addEventListener("hashchange", open);
  open();
})();
