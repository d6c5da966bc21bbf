// Ticking time: <time data-ticking-since="RFC 3339" data-base-seconds="0"> (data-ticking-minutes: without seconds), the tab's title and its icon.

import htmx from "htmx.org";
import { formatSeconds } from "./duration";

/** How far this computer's clock is behind the server's, in milliseconds, so that a wrong clock shows no wrong time. */
function clockOffset(): number {
  const serverNow = Date.parse(document.body.dataset["now"] ?? "");
  const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  // A page that comes back from the history carries the time of its first visit.
  if (Number.isNaN(serverNow) || !navigation || navigation.type === "back_forward") return 0;
  return serverNow - (performance.timeOrigin + navigation.responseStart);
}

const offset = clockOffset();
let plainTitle = document.title;
let shownTitle = document.title;

function elapsed(element: HTMLElement): number {
  const since = Date.parse(element.dataset["tickingSince"] ?? "");
  const base = Number(element.dataset["baseSeconds"] ?? 0);
  return Number.isNaN(since) ? base : base + Math.max(0, (Date.now() + offset - since) / 1000);
}

function showTitle(title: string): void {
  // Whoever else changed the title (htmx takes it from a fragment) has set the new plain one.
  if (document.title !== shownTitle) plainTitle = document.title;
  shownTitle = title || plainTitle;
  if (document.title !== shownTitle) document.title = shownTitle;
}

function runningTitle(running: HTMLElement): string {
  const clock = running.querySelector<HTMLElement>("[data-ticking-since]");
  if (!clock) return "";
  const application = document.querySelector<HTMLMetaElement>('meta[name="application-name"]')?.content ?? "";
  const what = running.dataset["description"] || plainTitle;
  return `${formatSeconds(elapsed(clock))} · ${what}${what === plainTitle ? "" : ` — ${application}`}`;
}

function showIcon(running: boolean): void {
  const link = document.querySelector<HTMLLinkElement>('link[rel="icon"][data-running]');
  const href = running ? link?.dataset["running"] : link?.dataset["idle"];
  if (link && href && link.getAttribute("href") !== href) link.setAttribute("href", href);
}

function show(): void {
  for (const element of document.querySelectorAll<HTMLElement>("[data-ticking-since]")) {
    const text = formatSeconds(elapsed(element)).slice(0, element.hasAttribute("data-ticking-minutes") ? -3 : undefined);
    if (element.textContent !== text) element.textContent = text;
  }
  const running = document.querySelector<HTMLElement>("body [data-running]");
  showTitle(running ? runningTitle(running) : "");
  showIcon(running !== null);
}

/** Shows, and comes back just after the clocks' next full second; a plain interval would drift and skip. */
function tick(): void {
  show();
  const clock = document.querySelector<HTMLElement>("[data-ticking-since]");
  const part = clock ? (elapsed(clock) % 1) * 1000 : 0;
  setTimeout(tick, 1000 - part + 5);
}

tick();
document.addEventListener("htmx:load", show);

// Who has just started a timer is asked about those that run in other organizations.
document.addEventListener("htmx:afterRequest", (event) => {
  const { successful, pathInfo } = (event as CustomEvent<{ successful: boolean; pathInfo: { requestPath: string } }>).detail;
  if (successful && pathInfo.requestPath.endsWith("/timer/start")) htmx.trigger(document.body, "timer-started");
});
