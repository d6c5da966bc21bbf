// Time away from a running timer: after #timer-idle's data-idle-minutes without input on any page of this browser, the
// question from data-idle-question is shown, until it is answered in one of them.

import htmx from "htmx.org";

const LAST_INPUT = "idle:last-input";
const ANSWERED = "idle:answered";
const LOOK_EVERY_MS = 5_000;

let lastInput = Date.now();
/** When the input was that the question is about; undefined while nothing is asked. */
let askedSince: number | undefined;
/** Where an answer is on its way to. The line may be drawn anew meanwhile, and the answer is lost with the old one. */
let awaited: HTMLElement | undefined;

const place = (): HTMLElement | null => document.querySelector("#timer-idle");

/** The latest input on any page of this browser that is open. */
function latestInput(): number {
  const elsewhere = Number(localStorage.getItem(LAST_INPUT) ?? 0);
  // What lies ahead was written before the clock was set back.
  return elsewhere > Date.now() ? lastInput : Math.max(lastInput, elsewhere);
}

function settle(): void {
  askedSince = undefined;
  lastInput = Date.now();
  localStorage.setItem(LAST_INPUT, String(lastInput));
  place()?.replaceChildren();
}

async function ask(element: HTMLElement, since: number): Promise<void> {
  awaited = element;
  try {
    const seconds = Math.floor((Date.now() - since) / 1000);
    await htmx.ajax("get", `${element.dataset["idleQuestion"]}?seconds=${seconds}`, { target: element, swap: "innerHTML" });
    // The server knows better since when it runs: perhaps there is nothing to ask.
    if (element.isConnected && element.childElementCount === 0) settle();
  } finally {
    if (awaited === element) awaited = undefined;
  }
}

function look(): void {
  const element = place();
  if (!element) {
    askedSince = undefined;
    return;
  }
  const limit = Number(element.dataset["idleMinutes"]) * 60_000;
  const latest = latestInput();
  if (askedSince === undefined && Date.now() - latest >= limit) askedSince = latest;
  if (askedSince !== undefined && element.childElementCount === 0 && awaited !== element) void ask(element, askedSince);
}

function noteInput(): void {
  // Whoever comes back is asked before their first movement counts as input.
  look();
  if (askedSince !== undefined || Date.now() - lastInput < 1_000) return;
  lastInput = Date.now();
  localStorage.setItem(LAST_INPUT, String(lastInput));
}

for (const event of ["pointerdown", "pointermove", "keydown", "wheel", "touchstart"]) {
  addEventListener(event, noteInput, { passive: true, capture: true });
}
noteInput();
setInterval(look, LOOK_EVERY_MS);
document.addEventListener("visibilitychange", look);

function answered(): void {
  settle();
  localStorage.setItem(ANSWERED, String(Date.now()));
}

document.addEventListener("click", (event) => {
  if ((event.target as Element).closest("[data-idle-keep]")) answered();
});
document.addEventListener("htmx:afterRequest", (event) => {
  const { successful, pathInfo } = (event as CustomEvent<{ successful: boolean; pathInfo: { requestPath: string } }>).detail;
  if (successful && /\/timer\/(stop|leave-out|discard|pause)$/.test(pathInfo.requestPath)) answered();
});
addEventListener("storage", (event) => {
  if (event.key === ANSWERED) settle();
});
