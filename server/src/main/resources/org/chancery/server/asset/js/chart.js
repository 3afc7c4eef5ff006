"use strict";

// Draws figures of class "chart" with ECharts in the colours of the page. Their data stand beside them
// in a block of JSON; the table that the server made stays for whoever can't use the drawing.
(() => {
  const drawn = new Map();
  const still = matchMedia("(prefers-reduced-motion: reduce)");

  // A colour of the style sheet as it is now; tokens of two colours can't be read directly.
  const probe = document.createElement("span");
  probe.hidden = true;
  document.body.append(probe);
  const colour = (token) => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  };
  const font = (token) => getComputedStyle(document.documentElement).getPropertyValue(`--${token}`);

  const pattern = (token) => {
    // Words are hatched and deeds full, so that colour is not all that tells them apart.
    if (token !== "quad-1" && token !== "quad-3") return { color: colour(token), decal: { symbol: "none" } };
    return {
      color: colour(token),
      decal: { symbol: "rect", color: colour("paper"), dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: token === "quad-1" ? 0.7 : -0.7 },
    };
  };

  // On a phone the names of the series take two lines; what the values are stands below them.
  const top = (data) => (data.series.length < 2 ? 12 : innerWidth < 560 ? 64 : 40) + (data.unit ? 20 : 0);

  // Half of the first and of the last name below stands out beyond its bar.
  const frame = (data) => ({
    animation: !still.matches,
    animationDuration: 250,
    aria: { enabled: true, label: { description: data.title }, decal: { show: true } },
    textStyle: { fontFamily: font("sans"), color: colour("muted") },
    grid: { left: 10, right: 28, top: top(data), bottom: 4, containLabel: true },
    legend: {
      show: data.series.length > 1,
      top: 0, left: 0, itemWidth: 14, itemHeight: 10, itemGap: 18,
      textStyle: { color: colour("muted"), fontSize: 13 },
      inactiveColor: colour("hairline"),
    },
    // Drawn on the canvas: the page's rules allow no style inside made HTML.
    tooltip: {
      renderMode: "richText", trigger: "axis", confine: true,
      axisPointer: { type: "shadow", shadowStyle: { color: colour("ink"), opacity: 0.06 } },
      backgroundColor: colour("ink"), borderWidth: 0, padding: [8, 12],
      textStyle: { color: colour("paper"), fontFamily: font("sans"), fontSize: 13 },
    },
  });

  const lines = () => ({
    axisLine: { lineStyle: { color: colour("edge") } },
    axisTick: { show: false },
    axisLabel: { color: colour("muted"), hideOverlap: true },
    splitLine: { lineStyle: { color: colour("hairline") } },
  });

  // Beside a list there is room for few names below the bars; the last bar has its own.
  const NAMED_AT_MOST = 7;
  const isNamed = (data, index) => data.marks[index] !== ""
    && (data.kind !== "bars" || (data.labels.length - 1 - index) % Math.ceil(data.labels.length / NAMED_AT_MOST) === 0);

  const overTime = (data, series) => ({
    ...frame(data),
    xAxis: {
      type: "category", data: data.labels, ...lines(), splitLine: { show: false },
      axisLabel: {
        color: colour("muted"), hideOverlap: true, padding: [0, 12], margin: 12,
        interval: (index) => isNamed(data, index), formatter: (label, index) => data.marks[index],
      },
    },
    yAxis: {
      type: "value", minInterval: 1, ...lines(), axisLine: { show: false },
      name: data.unit, nameGap: 12, nameTextStyle: { color: colour("muted"), align: "left" },
    },
    series: data.series.map((one) => ({ name: one.name, data: one.values, ...series(one) })),
  });

  const kinds = {
    stacked: (data) => overTime(data, (one) => ({ type: "bar", stack: "all", barCategoryGap: "18%", itemStyle: pattern(one.colour) })),
    bars: (data) => overTime(data, (one) => ({ type: "bar", itemStyle: pattern(one.colour) })),
    line: (data) => overTime(data, (one) => ({
      type: "line", symbol: "circle", symbolSize: 6, showSymbol: data.labels.length < 60,
      lineStyle: { color: colour(one.colour), width: 2 }, itemStyle: { color: colour(one.colour) },
    })),
  };

  const draw = (figure, data) => {
    const kind = kinds[figure.dataset.chart];
    const plot = figure.querySelector(".plot");
    if (!kind || !plot) return;
    const chart = drawn.get(figure)?.chart ?? echarts.init(plot, null, { renderer: "canvas" });
    chart.setOption(kind(data), { notMerge: true });
    if (!drawn.has(figure)) {
      drawn.set(figure, { chart, data });
      chart.on("click", (at) => {
        const address = data.series[at.seriesIndex]?.addresses?.[at.dataIndex];
        if (address) location.assign(address);
      });
      new ResizeObserver(() => {
        chart.setOption({ grid: { top: top(data) } });
        chart.resize();
      }).observe(plot);
    }
  };

  const begin = (figure) => {
    if (drawn.has(figure)) return;
    const beside = figure.querySelector('script[type="application/json"]');
    if (beside) draw(figure, JSON.parse(beside.textContent));
  };

  const all = (within) => within.querySelectorAll("figure[data-chart]").forEach(begin);
  const again = () => drawn.forEach(({ data }, figure) => draw(figure, data));

  document.addEventListener("desk:theme", again);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", again);
  document.addEventListener("htmx:afterSwap", (event) => {
    drawn.forEach(({ chart }, figure) => {
      if (!figure.isConnected) { chart.dispose(); drawn.delete(figure); }
    });
    all(event.target);
  });
  all(document);
})();
