// The command palette (Ctrl-K, ⌘K, /): the page's own links and buttons by a few letters, and what search finds.
import { openDialog } from "./dialog";
import { cancelSuggestions, fetchSuggestions } from "./suggestions";

const SOURCES = ".nav a, .bell, .switcher .panel > a, #switcher-options form, .user-menu .panel > :is(a, form:not([data-theme-choice]))";
const palette = document.querySelector<HTMLDialogElement>("dialog#commands");
const field = palette?.querySelector<HTMLInputElement>("#command");

function list(name: string): HTMLElement | null {
  return palette?.querySelector<HTMLElement>(`[data-${name}]`) ?? null;
}

/** Letters as they are compared: neither case nor accents matter. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{Diacritic}/gu, "").toLocaleLowerCase();
}

/** A copy of a link or a form for the palette; the original keeps its shortcut and its id. */
function copyOf(source: Element): HTMLLIElement {
  const copy = source.cloneNode(true) as HTMLElement;
  copy.removeAttribute("data-shortcut");
  const item = copy.matches("a") ? copy : copy.querySelector<HTMLElement>("button");
  item?.classList.add("menu-item");
  item?.removeAttribute("aria-current");
  const line = document.createElement("li");
  line.append(copy);
  return line;
}

function gather(): void {
  list("commands")?.replaceChildren(...[...document.querySelectorAll(SOURCES)].map(copyOf));
}

/** What can be taken now, in the order shown. */
function items(): HTMLElement[] {
  const all = palette?.querySelectorAll<HTMLElement>("li:not([hidden]) :is(a, button)") ?? [];
  return [...all];
}

function narrow(typed: string): void {
  const words = plain(typed).split(/\s+/);
  for (const line of list("commands")?.children ?? []) {
    const text = plain(line.textContent ?? "");
    (line as HTMLElement).hidden = !words.every((word) => text.includes(word));
  }
  const start = list("start");
  const input = start?.querySelector<HTMLInputElement>("input[name=description]");
  if (!start || !input) return;
  start.hidden = typed === "";
  input.value = typed;
  start.querySelector("b")?.replaceChildren(typed);
}

function sayNothing(): void {
  const nothing = list("nothing");
  if (nothing) nothing.hidden = items().length > 0;
}

async function search(): Promise<void> {
  const found = list("found");
  if (!field || !found) return;
  const typed = field.value.trim();
  narrow(typed);
  if (typed === "") {
    cancelSuggestions(field);
    found.replaceChildren();
  } else if (field.dataset["suggestions"]) {
    const html = await fetchSuggestions(field);
    if (html === null) return;
    found.innerHTML = html;
  }
  sayNothing();
}

function step(by: 1 | -1): void {
  const all = [field as HTMLElement, ...items()];
  const at = all.indexOf(document.activeElement as HTMLElement);
  all[(at + by + all.length) % all.length]?.focus();
}

/** Enter takes what was found or the first command; starting the timer must be meant: it is an arrow key away. */
function takeFirst(): void {
  const all = items();
  (all.find((item) => !item.closest("[data-start]")) ?? all[0])?.click();
}

function onKey(event: KeyboardEvent): void {
  if (event.isComposing) return;
  if (event.key === "ArrowDown") step(1);
  else if (event.key === "ArrowUp") step(-1);
  else if (event.key === "Enter" && event.target === field) takeFirst();
  else {
    // A letter typed on a line belongs to the field, and stays there.
    if (event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey) field?.focus();
    return;
  }
  event.preventDefault();
}

/** Opens the palette with nothing typed; false on pages without one. */
export function openCommands(): boolean {
  if (!field || !openDialog("commands")) return false;
  field.value = "";
  gather();
  void search();
  return true;
}

document.addEventListener("keydown", (event) => {
  const isOurs = event.key.toLocaleLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
  if (isOurs && openCommands()) event.preventDefault();
});
document.addEventListener("click", (event) => {
  if ((event.target as Element).closest("[data-open-commands]") && openCommands()) event.preventDefault();
});
field?.addEventListener("input", () => void search());
palette?.addEventListener("keydown", onKey);
