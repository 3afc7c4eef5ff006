"use strict";

// The network of an actor, drawn with Cytoscape from the data beside it. The table of counterparts has the same for
// whoever can't use the drawing.
(() => {
  const canvas = document.querySelector(".network-canvas");
  if (!canvas || typeof cytoscape === "undefined") return;
  const data = JSON.parse(canvas.dataset.graph);

  const probe = document.createElement("span");
  probe.hidden = true;
  document.body.append(probe);
  const colour = (token) => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  };
  const colours = { cooperation: "quad-2", conflict: "quad-4", mixed: "edge", self: "ink" };
  const shapes = { cooperation: "ellipse", conflict: "triangle", mixed: "rectangle", self: "ellipse" };
  // What Cytoscape calls dotted looks like a thin full line; short dashes look like the key's dots.
  const lines = { cooperation: "solid", conflict: "dashed", mixed: "dashed" };
  const dashes = { conflict: [6, 3], mixed: [2, 3] };

  const most = Math.max(1, ...data.nodes.map((node) => node.events ?? 0));
  const size = (events) => 14 + 26 * Math.sqrt((events ?? most) / most);
  const width = (events) => 1 + 4 * Math.sqrt(events / most);

  // Names keep their size on the screen, however small the drawing has to be.
  let zoom = 1;

  const style = () => {
    const sans = getComputedStyle(document.body).fontFamily;
    const look = [
      { selector: "node", style: {
        label: "data(name)", width: "data(size)", height: "data(size)", "font-family": sans, "font-size": 11 / zoom,
        color: colour("ink"), "text-valign": "bottom", "text-margin-y": 4, "text-wrap": "wrap", "text-max-width": (canvas.clientWidth < 480 ? 56 : 76) / zoom,
        "text-background-color": colour("sunken"), "text-background-opacity": 0.85, "text-background-padding": 1,
      } },
      { selector: "edge", style: { width: "data(width)", "curve-style": "haystack", opacity: 0.55 } },
      { selector: 'node[leaning = "self"]', style: { "font-weight": 700, "font-size": 13 / zoom } },
    ];
    for (const leaning of Object.keys(colours)) {
      look.push({ selector: `node[leaning = "${leaning}"]`, style: { "background-color": colour(colours[leaning]), shape: shapes[leaning] } });
      if (lines[leaning]) {
        look.push({ selector: `edge[leaning = "${leaning}"]`, style: {
          "line-color": colour(colours[leaning]), "line-style": lines[leaning], "line-dash-pattern": dashes[leaning] ?? [1, 0],
        } });
      }
    }
    return look;
  };

  // Names lie across, so the rings are as wide, or as high, as the room is.
  const stretch = (one, other) => Math.min(1.8, Math.max(1, one / other));
  // Most events nearest; the same data give the same picture.
  const rings = () => ({
    name: "concentric", animate: false, padding: 24, minNodeSpacing: 34, startAngle: -Math.PI / 2,
    concentric: (node) => (node.data("leaning") === "self" ? 3 : data.nodes.length > 9 && node.data("events") > most / 3 ? 2 : 1),
    levelWidth: () => 1,
    transform: (node, place) => ({
      x: place.x * stretch(canvas.clientWidth, canvas.clientHeight), y: place.y * stretch(canvas.clientHeight, canvas.clientWidth),
    }),
  });

  const graph = cytoscape({
    container: canvas,
    elements: {
      nodes: data.nodes.map((node) => ({ data: { ...node, size: node.leaning === "self" ? 34 : size(node.events) } })),
      edges: data.edges.map((edge) => ({ data: { ...edge, width: width(edge.events) } })),
    },
    style: style(),
    layout: rings(),
    userZoomingEnabled: false, boxSelectionEnabled: false, autoungrabify: true,
  });

  graph.on("tap", "node", (event) => {
    const address = event.target.data("address");
    if (address) location.assign(address + location.search);
  });
  graph.on("mouseover", "node[address]", () => { canvas.classList.add("over-node"); });
  graph.on("mouseout", "node", () => { canvas.classList.remove("over-node"); });

  const again = () => graph.style(style());
  // The names take room themselves, so the second fit differs from the first, and the third hardly.
  const fit = () => {
    for (let times = 0; times < 3; times += 1) {
      graph.fit(undefined, 16);
      zoom = graph.zoom();
      again();
    }
  };
  document.addEventListener("desk:theme", again);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", again);
  new ResizeObserver(() => { graph.resize(); graph.layout(rings()).run(); fit(); }).observe(canvas);
})();
