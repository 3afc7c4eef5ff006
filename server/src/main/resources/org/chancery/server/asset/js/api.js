"use strict";

// Asks what a form of the API page says and shows the answer below it. Without this script the forms whose
// parameters are all in the query open the answer as a page.
(() => {
  const MOST_SHOWN = 100_000;

  const address = (form) => {
    let path = form.dataset.path;
    const query = new URLSearchParams();
    for (const field of form.querySelectorAll("input[name], select[name]")) {
      const value = field.value.trim();
      if (field.dataset.inPath) path = path.replace(`{${field.name}}`, encodeURIComponent(value));
      else if (value) query.append(field.name, value);
    }
    return query.size ? `${path}?${query}` : path;
  };

  const shown = (text, type) => {
    const cut = text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}\n…` : text;
    if (!type.includes("json") || type.includes("ndjson") || cut !== text) return cut;
    try {
      return JSON.stringify(JSON.parse(text), null, 2);
    } catch {
      return text;
    }
  };

  const ask = async (form) => {
    const url = address(form);
    const answer = form.querySelector(".api-answer");
    const said = answer.querySelector(".api-asked");
    const code = answer.querySelector("pre");
    answer.hidden = false;
    said.textContent = `GET ${url} …`;
    code.textContent = "";
    if (url.startsWith("/api/v1/export/")) {
      said.textContent = `GET ${url}: the file is on its way.`;
      location.assign(url);
      return;
    }
    try {
      const response = await fetch(url);
      const type = response.headers.get("Content-Type") ?? "";
      code.textContent = shown(await response.text(), type);
      said.textContent = `GET ${url}: ${response.status}, ${type}`;
    } catch {
      said.textContent = `GET ${url}: no answer; is the desk still running?`;
    }
  };

  document.addEventListener("submit", (event) => {
    if (!event.target.matches(".api-try")) return;
    event.preventDefault();
    ask(event.target);
  });

  // A link to an endpoint opens it.
  const open = () => {
    const entry = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    if (entry instanceof HTMLDetailsElement) entry.open = true;
  };
  addEventListener("hashchange", open);
  open();
})();
