"use strict";

// Draws the tables of figures with data-map as maps of the world. The sheet that it loads is in the
// Equal Earth projection already: lines in steps from point to point, areas by the numbers of lines, those that run
// the other way as their bits inverted.
(() => {
  const SVG = "http://www.w3.org/2000/svg";
  const MOST_ZOOM = 16;
  // Pixels. On a sheet that is less wide, large spots would hide each other.
  const NARROW = 560;
  const sheets = new Map();

  const load = (address) => {
    if (!sheets.has(address)) {
      sheets.set(address, fetch(address).then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(answer.statusText)))).then(unpack));
    }
    return sheets.get(address);
  };

  const unpack = (world) => {
    const lines = world.lines.map((steps) => {
      const points = [];
      for (let i = 0, x = 0, y = 0; i < steps.length; i += 2) {
        x += steps[i];
        y += steps[i + 1];
        points.push([x, y]);
      }
      return points;
    });
    const path = (points) => "M" + points.map((point) => point.join(" ")).join("L");
    const ring = (numbers) => numbers.flatMap((n) => (n < 0 ? [...lines[~n]].reverse() : lines[n]));
    const area = (one) => one.rings.map((numbers) => path(ring(numbers)) + "Z").join("");
    return {
      ...world,
      lands: world.lands.map((land) => ({ ...land, path: area(land) })),
      areas: world.areas.map((one) => ({ ...one, path: area(one) })),
      borders: world.borders.map((n) => path(lines[n])).join(""),
      dashed: world.dashed.map((n) => path(lines[n])).join(""),
    };
  };

  // Equal Earth, as the program that made the sheet has it.
  const spot = (world, longitude, latitude) => {
    const root = Math.sqrt(3);
    const theta = Math.asin((root / 2) * Math.sin((latitude * Math.PI) / 180));
    const square = theta * theta;
    const sixth = square ** 3;
    const x = (2 * root * ((longitude * Math.PI) / 180) * Math.cos(theta)) /
      (3 * (9 * 0.003796 * sixth * square + 7 * 0.000893 * sixth + 3 * -0.081106 * square + 1.340264));
    const y = theta * (0.003796 * sixth * square + 0.000893 * sixth + -0.081106 * square + 1.340264);
    return [(x - world.left) * world.scale, (world.top - y) * world.scale];
  };

  const make = (name, attributes = {}) => {
    const element = document.createElementNS(SVG, name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    return element;
  };

  const events = (count) => `${Number(count).toLocaleString("en")} ${count === "1" ? "event" : "events"}`;

  const draw = (figure, world) => {
    const sheet = figure.querySelector(".map-sheet");
    const svg = make("svg", { viewBox: `0 0 ${world.width} ${world.height}`, "aria-hidden": "true" });
    const hatch = make("pattern", { id: `hatch-${Math.random().toString(36).slice(2)}`, patternUnits: "userSpaceOnUse", width: 1, height: 1 });
    hatch.append(make("rect", { width: 1, height: 1, class: "map-hatch-ground" }), make("path", { d: "M0 1L1 0", class: "map-hatch" }));
    const defs = make("defs");
    defs.append(hatch);
    svg.append(defs);

    const rows = new Map([...figure.querySelectorAll("tr[data-land]")].map((row) => [row.dataset.land, row]));
    world.lands.forEach((land) => {
      const row = rows.get(land.code);
      const path = make("path", { d: land.path, class: "map-land" });
      path.dataset.tell = land.name + (row ? `: ${events(row.dataset.count)}` : "");
      if (row) {
        path.dataset.shade = row.dataset.shade;
        path.dataset.address = row.querySelector("a").href;
      }
      svg.append(path);
    });
    world.areas.forEach((area) => {
      const path = make("path", { d: area.path, class: "map-area", fill: `url(#${hatch.id})` });
      path.dataset.tell = `${area.name}. ${area.why}`;
      svg.append(path);
    });
    svg.append(make("path", { d: world.borders, class: "map-border" }), make("path", { d: world.dashed, class: "map-border disputed" }));
    const spots = [...figure.querySelectorAll("tr[data-latitude]")].map((row) => {
      const [x, y] = spot(world, Number(row.dataset.longitude), Number(row.dataset.latitude));
      const circle = make("circle", { cx: x, cy: y, class: "map-spot" });
      const link = row.querySelector("a");
      circle.dataset.tell = `${link.textContent}: ${events(row.dataset.count)}`;
      circle.dataset.address = link.href;
      svg.append(circle);
      return { circle, count: Number(row.dataset.count) };
    });
    const most = Math.max(1, ...spots.map((one) => one.count));
    sheet.replaceChildren(svg);

    // What is shown of the sheet. Marks keep their size on the screen.
    const view = { x: 0, y: 0, zoom: 1 };
    const show = () => {
      const width = world.width / view.zoom;
      const height = world.height / view.zoom;
      view.x = Math.min(Math.max(view.x, 0), world.width - width);
      view.y = Math.min(Math.max(view.y, 0), world.height - height);
      svg.setAttribute("viewBox", `${view.x} ${view.y} ${width} ${height}`);
      const pixel = width / Math.max(1, sheet.clientWidth);
      hatch.setAttribute("patternTransform", `scale(${pixel * 5})`);
      const largest = sheet.clientWidth < NARROW ? 4 : 7.5;
      spots.forEach(({ circle, count }) => circle.setAttribute("r", pixel * (2.5 + largest * Math.sqrt(count / most))));
    };
    const zoom = (factor, atX = 0.5, atY = 0.5) => {
      const before = view.zoom;
      view.zoom = Math.min(MOST_ZOOM, Math.max(1, view.zoom * factor));
      view.x += world.width * atX * (1 / before - 1 / view.zoom);
      view.y += world.height * atY * (1 / before - 1 / view.zoom);
      show();
    };
    const move = (x, y) => {
      view.x += x;
      view.y += y;
      show();
    };
    controls(figure, zoom, move, () => world.width / view.zoom / 4);
    pointing(figure, svg, view, world, zoom, move);
    new ResizeObserver(show).observe(sheet);
    show();
  };

  const controls = (figure, zoom, move, step) => {
    const bar = document.createElement("div");
    bar.className = "map-controls";
    const button = (label, sign, act) => {
      const one = document.createElement("button");
      one.type = "button";
      one.textContent = sign;
      one.setAttribute("aria-label", label);
      one.title = label;
      one.addEventListener("click", act);
      bar.append(one);
    };
    button("Zoom in", "+", () => zoom(2));
    button("Zoom out", "−", () => zoom(0.5));
    const moves = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    bar.addEventListener("keydown", (event) => {
      const by = moves[event.key];
      if (!by) return;
      event.preventDefault();
      move(by[0] * step(), by[1] * step());
    });
    figure.querySelector(".map-room").append(bar);
  };

  const pointing = (figure, svg, view, world, zoom, move) => {
    const tell = document.createElement("p");
    tell.className = "map-tell";
    tell.hidden = true;
    figure.querySelector(".map-room").append(tell);
    let held = null;
    let moved = false;
    svg.addEventListener("pointermove", (event) => {
      const box = svg.getBoundingClientRect();
      if (held && view.zoom > 1) {
        const pixel = world.width / view.zoom / box.width;
        moved ||= Math.abs(event.clientX - held.x) + Math.abs(event.clientY - held.y) > 3;
        move((held.x - event.clientX) * pixel, (held.y - event.clientY) * pixel);
        held = { x: event.clientX, y: event.clientY };
      }
      const told = event.target.dataset?.tell;
      tell.hidden = !told;
      if (told) {
        tell.textContent = told;
        tell.style.left = `${Math.min(event.clientX - box.left + 12, Math.max(0, box.width - tell.offsetWidth - 4))}px`;
        tell.style.top = `${event.clientY - box.top + 16}px`;
      }
    });
    svg.addEventListener("pointerleave", () => { tell.hidden = true; });
    svg.addEventListener("pointerdown", (event) => { held = { x: event.clientX, y: event.clientY }; moved = false; });
    addEventListener("pointerup", () => { held = null; });
    svg.addEventListener("click", (event) => {
      const address = event.target.dataset?.address;
      if (address && !moved) location.assign(address);
    });
    // The wheel alone scrolls the page.
    svg.addEventListener("wheel", (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const box = svg.getBoundingClientRect();
      zoom(event.deltaY < 0 ? 1.3 : 1 / 1.3, (event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height);
    }, { passive: false });
  };

  const begin = (figure) => {
    if (figure.dataset.begun) return;
    figure.dataset.begun = "true";
    figure.setAttribute("aria-busy", "true");
    load(figure.dataset.map)
      .then((world) => draw(figure, world))
      .catch(() => {
        const sheet = figure.querySelector(".map-sheet");
        sheet.textContent = "The map could not be loaded. Reload the page to try again, or use the table.";
      })
      .finally(() => figure.removeAttribute("aria-busy"));
  };

  const all = (within) => within.querySelectorAll("figure[data-map]").forEach(begin);
  document.addEventListener("htmx:afterSwap", (event) => all(event.target));
  all(document);
})();
