// The lane: everything by keys, one request for each swipe and each decision, one at a time and none lost.
import { bare, isStray, looksWhole, tooLong, typedByReader } from "./wedge.js";

const QUIET_MILLIS = 120;
const READER_PAUSE_MILLIS = 450;
const KEY_MILLIS = 60;
const RAIL_MILLIS = 10_000;

const csrf = document.querySelector("meta[name=csrf]");
const zone = document.getElementById("zone");
const offline = document.getElementById("offline");
const byHand = document.getElementById("by-hand");

let direction = localStorage.getItem("sarhad-direction") === "EXIT" ? "EXIT" : "ENTRY";
let keyTimes = [];
let silence = 0;
let pendingKey = 0;
let work = Promise.resolve();
let deciding = null;

/* Requests: in order, so that a decision never overtakes the swipe before it. */

function send(path, fields) {
  document.body.classList.add("busy");
  work = work.then(() => post(path, fields)).finally(() => document.body.classList.remove("busy"));
  return work;
}

async function post(path, fields) {
  for (;;) {
    try {
      const response = await fetch(path, {
        method: "POST",
        headers: { [csrf.dataset.header]: csrf.content, Accept: "text/html" },
        body: new URLSearchParams(fields),
        redirect: "manual",
      });
      if (response.type === "opaqueredirect" || response.status === 401 || response.status === 403) {
        location.reload();
        return;
      }
      offline.hidden = true;
      if (response.ok) {
        show(await response.text());
        return;
      }
      if (response.status < 500) {
        location.reload();
        return;
      }
    } catch {
      // The node cannot be reached: the identifier in the fields makes a second try harmless.
    }
    offline.hidden = false;
    await new Promise((resolve) => setTimeout(resolve, 1500));
  }
}

function show(html) {
  const answer = new DOMParser().parseFromString(html, "text/html");
  for (const id of ["result", "rail"]) {
    const fresh = answer.getElementById(id);
    if (fresh) {
      document.getElementById(id).replaceWith(document.adoptNode(fresh));
    }
  }
  document.querySelector("#result .verdict")?.classList.add("fresh-in");
  deciding = null;
  focusZone();
}

async function refreshRail() {
  try {
    const response = await fetch("/lane/state", { headers: { Accept: "text/html" }, redirect: "manual" });
    offline.hidden = response.ok;
    if (response.ok && !document.querySelector("dialog[open]")) {
      const fresh = new DOMParser().parseFromString(await response.text(), "text/html").getElementById("rail");
      document.getElementById("rail").replaceWith(document.adoptNode(fresh));
    }
  } catch {
    offline.hidden = false;
  }
}

/* Swipes */

function swipe(text, mended = false) {
  clearTimeout(silence);
  zone.value = "";
  keyTimes = [];
  if (bare(text) !== "") {
    send("/lane/checks", { id: crypto.randomUUID(), direction, text, mended });
  }
}

zone.addEventListener("input", () => {
  clearTimeout(silence);
  if (looksWhole(zone.value) || tooLong(zone.value)) {
    silence = setTimeout(() => swipe(zone.value), QUIET_MILLIS);
  }
});

zone.addEventListener("keydown", (event) => {
  keyTimes.push(performance.now());
  if (event.key !== "Enter") {
    return;
  }
  event.preventDefault();
  const text = zone.value;
  if (text === "") {
    document.querySelector("button[data-mended][data-first=true]")?.click();
  } else if (looksWhole(text) || text.endsWith("\n")) {
    swipe(text);
  } else {
    zone.value = text + "\n";
    if (typedByReader(keyTimes)) {
      clearTimeout(silence);
      silence = setTimeout(() => swipe(zone.value), READER_PAUSE_MILLIS);
    }
  }
});

document.getElementById("swipe").addEventListener("submit", (event) => event.preventDefault());

function focusZone() {
  if (!document.querySelector("dialog[open]")) {
    zone.focus({ preventScroll: true });
  }
}

/* Decisions */

function decide(button) {
  const check = button.closest("[data-check]").dataset.check;
  if (button.hasAttribute("data-aside")) {
    once(check, () => send(`/lane/checks/${check}/aside`, {}));
  } else if (button.dataset.why === "true") {
    openReason(document.getElementById(`why-${button.dataset.kind}`), check);
  } else {
    once(check, () => send(`/lane/checks/${check}/decision`, { kind: button.dataset.kind }));
  }
}

/** A second press while the first is on its way does nothing; the node would not do it twice either. */
function once(check, act) {
  if (deciding !== check) {
    deciding = check;
    act();
  }
}

function openReason(dialog, check) {
  const form = dialog.querySelector("form");
  const confirm = form.querySelector(".confirm");
  form.reset();
  confirm.hidden = true;
  form.onsubmit = (event) => {
    event.preventDefault();
    if (form.classList.contains("adverse") && confirm.hidden) {
      confirm.hidden = false;
      const button = form.querySelector("button");
      button.textContent = button.dataset.again;
      button.focus();
      return;
    }
    dialog.close();
    const fields = { kind: dialog.dataset.kind, reason: form.elements.reason.value, words: form.elements.words.value };
    once(check, () => send(`/lane/checks/${check}/decision`, fields));
  };
  dialog.showModal();
  form.querySelector("input[type=radio]").focus();
}

document.addEventListener("input", (event) => {
  if (event.target.closest("dialog") && event.target !== zone && isStray(event.target.value.toUpperCase())) {
    const stray = event.target.value;
    event.target.closest("dialog").close();
    focusZone();
    zone.value = stray;
    zone.dispatchEvent(new Event("input"));
  }
});

document.addEventListener("keydown", (event) => {
  const dialog = event.target.closest?.("dialog[open]");
  if (!dialog || !/^[1-9]$/u.test(event.key) || event.target.matches("textarea, input:not([type=radio]), select")) {
    return;
  }
  const choice = dialog.querySelectorAll("input[type=radio]")[Number(event.key) - 1];
  if (choice) {
    event.preventDefault();
    choice.checked = true;
    dialog.querySelector("textarea").focus();
  }
}, true);

document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && event.target.matches("dialog[open] textarea") && !event.shiftKey) {
    event.preventDefault();
    event.target.form.requestSubmit();
  }
});

/* A digit in the empty field is a decision, unless other characters follow at a reader's speed. Pressed twice it is
   still one decision. */
zone.addEventListener("beforeinput", (event) => {
  if (pendingKey) {
    if (event.data === pendingKey.digit) {
      event.preventDefault();
      pendingKey.presses += 1;
      return;
    }
    clearTimeout(pendingKey.timer);
    zone.value = pendingKey.digit.repeat(pendingKey.presses) + zone.value;
    zone.setSelectionRange(zone.value.length, zone.value.length);
    pendingKey = 0;
    return;
  }
  const button = event.data && zone.value === "" && document.querySelector(`.decisions [data-key="${CSS.escape(event.data)}"]`);
  if (button && /^[0-9]$/u.test(event.data)) {
    event.preventDefault();
    const digit = event.data;
    pendingKey = { digit, presses: 1, timer: setTimeout(() => {
      pendingKey = 0;
      keyTimes = [];
      decide(button);
    }, KEY_MILLIS) };
  }
});

/* Function keys and the mouse */

function face(way) {
  direction = way;
  localStorage.setItem("sarhad-direction", way);
  for (const button of document.querySelectorAll("[data-direction]")) {
    button.setAttribute("aria-pressed", String(button.dataset.direction === way));
  }
}

const KEYS = {
  F2: () => face("ENTRY"),
  F3: () => face("EXIT"),
  F4: () => openByHand(),
  F6: () => openQuietNote(),
  F8: () => document.querySelector("[data-take]")?.click(),
};

document.addEventListener("keydown", (event) => {
  if (KEYS[event.key] && !document.querySelector("dialog[open]")) {
    event.preventDefault();
    KEYS[event.key]();
  }
});

function openByHand() {
  const form = byHand.querySelector("form");
  form.reset();
  form.onsubmit = (event) => {
    event.preventDefault();
    byHand.close();
    send("/lane/checks/by-hand", { id: crypto.randomUUID(), direction, ...Object.fromEntries(new FormData(form)) });
  };
  byHand.showModal();
}

function openQuietNote() {
  const dialog = document.getElementById("quiet-note");
  if (!dialog) {
    return;
  }
  const check = document.querySelector("#result [data-check]").dataset.check;
  const form = dialog.querySelector("form");
  form.onsubmit = (event) => {
    event.preventDefault();
    dialog.close();
    send(`/lane/checks/${check}/note`, { note: form.elements.note.value });
  };
  dialog.showModal();
  form.elements.note.focus();
}

document.addEventListener("click", (event) => {
  const target = event.target.closest("button, a, input, textarea, select, dialog, label");
  if (!target) {
    focusZone();
  } else if (target.dataset.direction) {
    face(target.dataset.direction);
    focusZone();
  } else if (target.dataset.take) {
    send(`/lane/checks/${target.dataset.take}/take-back`, {});
  } else if (target.dataset.mended) {
    swipe(target.dataset.mended, true);
  } else if (target.dataset.open === "by-hand") {
    openByHand();
  } else if (target.closest(".decisions")) {
    decide(target);
  }
});

document.addEventListener("close", () => setTimeout(focusZone), true);
window.addEventListener("focus", focusZone);
face(direction);
focusZone();
setInterval(refreshRail, RAIL_MILLIS);
