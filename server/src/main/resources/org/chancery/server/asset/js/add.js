"use strict";

// Dropped files, limits told before anything is sent, and how much of it is sent. Without this the form does the same plainly.
(() => {
  const form = document.querySelector("form[data-upload]");
  if (!form) return;
  const drop = form.querySelector(".drop");
  const input = form.querySelector("input[type=file]");
  const chosen = form.querySelector(".chosen");
  const sending = form.querySelector(".sending");
  const button = form.querySelector("button");
  const limits = form.dataset;

  const size = (bytes) => {
    const units = ["bytes", "kB", "MB", "GB"];
    let unit = 0;
    let number = bytes;
    while (number >= 1024 && unit < units.length - 1) {
      number /= 1024;
      unit += 1;
    }
    return `${unit === 0 ? number : number.toFixed(1)} ${units[unit]}`;
  };

  const mistake = (files) => {
    const all = files.reduce((sum, file) => sum + file.size, 0);
    const large = files.find((file) => file.size > Number(limits.fileBytes));
    if (large) return `${large.name} has ${size(large.size)}, the limit for one file is ${size(Number(limits.fileBytes))}.`;
    if (all > Number(limits.allBytes)) return `These have ${size(all)}, the limit for all together is ${size(Number(limits.allBytes))}.`;
    if (files.length > Number(limits.files)) return `These are ${files.length} files, the limit is ${limits.files}; pack them into one zip file.`;
    return "";
  };

  const tell = () => {
    const files = [...input.files];
    const wrong = mistake(files);
    const all = files.reduce((sum, file) => sum + file.size, 0);
    chosen.classList.toggle("wrong", wrong !== "");
    chosen.textContent = wrong || (files.length === 0 ? "" : `${files.length === 1 ? files[0].name : `${files.length} files`}, ${size(all)}`);
    input.setCustomValidity(wrong);
    return wrong === "";
  };

  input.addEventListener("change", tell);

  for (const name of ["dragenter", "dragover"]) {
    drop.addEventListener(name, (event) => {
      event.preventDefault();
      drop.classList.add("over");
    });
  }
  for (const name of ["dragleave", "drop"]) {
    drop.addEventListener(name, () => drop.classList.remove("over"));
  }
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    if (event.dataTransfer.files.length > 0) {
      input.files = event.dataTransfer.files;
      tell();
    }
  });

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!tell()) return;
    const request = new XMLHttpRequest();
    const data = new FormData(form);
    button.disabled = true;
    sending.hidden = false;
    request.upload.addEventListener("progress", (progress) => {
      if (progress.lengthComputable) sending.value = (100 * progress.loaded) / progress.total;
    });
    const again = (message) => {
      button.disabled = false;
      sending.hidden = true;
      chosen.classList.add("wrong");
      chosen.textContent = message;
    };
    request.addEventListener("error", () => again("The desk can't be reached, or refused what is too large. Check that it runs, then try again."));
    request.addEventListener("load", () => {
      let answer = {};
      try {
        answer = JSON.parse(request.responseText);
      } catch {
        // An answer that is no JSON tells nothing but its status.
      }
      if (request.status === 202 && answer.id) {
        window.location.assign(`/add/${answer.id}`);
      } else {
        again(answer.detail || answer.title || `The desk answered with status ${request.status}.`);
      }
    });
    request.open("POST", "/api/v1/jobs");
    request.setRequestHeader("Accept", "application/json");
    request.setRequestHeader("X-CSRF-Token", data.get("csrf"));
    data.delete("csrf");
    request.send(data);
  });
})();
