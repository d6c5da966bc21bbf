// Other tabs and devices: <body data-events="URL"> is a stream; its `changed` refreshes what listens for it
// (hx-trigger="changed from:body, refresh").
import htmx from "htmx.org";

const DEBOUNCE = 250;
const FIRST_RETRY = 1_000;
const LAST_RETRY = 60_000;
// What a refresh would take away from under the person's hands.
const IN_USE = "form[data-dirty], dialog[open], .editing, [aria-invalid=true], .timer-problems, [data-other], details[data-picker][open], details[data-menu][open]";

const url = document.body.dataset["events"];
let stream: EventSource | undefined;
let retry = FIRST_RETRY;
let retryTimer: number | undefined;
let debounceTimer: number | undefined;
const postponed = new Set<Element>();

function refresh(): void {
  clearTimeout(debounceTimer);
  debounceTimer = window.setTimeout(() => htmx.trigger(document.body, "changed", {}), DEBOUNCE);
}

function connect(address: string): void {
  stream = new EventSource(address);
  stream.addEventListener("changed", refresh);
  stream.addEventListener("open", () => {
    // After a lost connection something may have been missed.
    if (retry > FIRST_RETRY) refresh();
    retry = FIRST_RETRY;
  });
  stream.addEventListener("error", () => reconnect(address));
}

/** The browser's own reconnecting gives up on an error status and does not back off, so it is not used. */
function reconnect(address: string): void {
  disconnect();
  const jitter = 0.5 + Math.random();
  retryTimer = window.setTimeout(() => connect(address), retry * jitter);
  retry = Math.min(retry * 2, LAST_RETRY);
}

function disconnect(): void {
  clearTimeout(retryTimer);
  stream?.close();
  stream = undefined;
}

function followVisibility(address: string): void {
  disconnect();
  if (document.hidden) return;
  connect(address);
  refresh();
}

function isInUse(target: Element): boolean {
  return target.matches(IN_USE) || target.querySelector(IN_USE) !== null;
}

interface RequestDetail {
  elt: Element;
  target: Element;
  xhr: XMLHttpRequest;
  requestConfig: { triggeringEvent?: Event };
}

function detailOf(event: Event): RequestDetail {
  return (event as CustomEvent<RequestDetail>).detail;
}

/** The part of the page that listens, around what asked or is asking itself. */
function listenerOf(element: Element): Element | null {
  return element.closest("[hx-trigger*='changed from:body']");
}

function postponeWhenInUse(event: Event): void {
  const { elt, target } = detailOf(event);
  if (!isInUse(target)) return;
  event.preventDefault();
  const listener = listenerOf(elt);
  if (listener) postponed.add(listener);
}

function beforeRequest(event: Event): void {
  const type = detailOf(event).requestConfig.triggeringEvent?.type;
  if (type === "changed" || type === "refresh") postponeWhenInUse(event);
}

/** Something may have been opened or typed while the answer was on its way; also while a change saved itself. */
function beforeSwap(event: Event): void {
  const { requestConfig, xhr } = detailOf(event);
  const type = requestConfig.triggeringEvent?.type;
  if (xhr.status < 400 && (type === "changed" || type === "refresh" || type === "change")) postponeWhenInUse(event);
}

/** Each part that had to wait asks once it is free; the others do not ask again. */
function catchUp(): void {
  for (const listener of postponed) {
    if (listener.isConnected && isInUse(listener)) continue;
    postponed.delete(listener);
    listener.dispatchEvent(new CustomEvent("refresh"));
  }
}

if (url) {
  connect(url);
  document.addEventListener("visibilitychange", () => followVisibility(url));
  window.addEventListener("pagehide", disconnect);
  window.addEventListener("pageshow", (event) => event.persisted && followVisibility(url));
  document.addEventListener("htmx:beforeRequest", beforeRequest);
  document.addEventListener("htmx:beforeSwap", beforeSwap);
  for (const end of ["htmx:afterSettle", "clean", "close", "toggle"]) document.addEventListener(end, catchUp, true);
}
