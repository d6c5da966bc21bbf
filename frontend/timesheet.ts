// The week grid: <form data-sheet="/api/…/timesheet/cell">. Cells save themselves as they are typed, arrows and Enter
// move between them. Without scripts the form is sent as a whole.
import { formatSeconds } from "./duration";
import { markDirty } from "./forms";

const PAUSE = 1_200;

interface Shown {
  project_id: string | null;
  task_id: string | null;
  day: string;
  entry_id: string | null;
  version: number | null;
  time: string;
  description: string;
}

interface Cell extends Shown {
  seconds: number;
  editable: boolean;
}

interface Row {
  project_id: string | null;
  task_id: string | null;
  cells: Cell[];
  seconds: number;
}

interface Sheet {
  rows: Row[];
  day_seconds: number[];
  seconds: number;
}

interface Problem {
  detail: string;
  errors?: { message: string }[];
}

/** What waits or is on its way, by cell. */
const timers = new WeakMap<HTMLElement, number>();
const saving = new WeakSet<HTMLElement>();
let pending = 0;

const formOf = (element: Element): HTMLFormElement | null => element.closest<HTMLFormElement>("form[data-sheet]");
const timeOf = (cell: HTMLElement): HTMLInputElement => cell.querySelector<HTMLInputElement>('input[name="time"]')!;
const noteOf = (cell: HTMLElement): HTMLTextAreaElement => cell.querySelector<HTMLTextAreaElement>('textarea[name="description"]')!;
const tokenOf = (cell: HTMLElement): HTMLInputElement => cell.querySelector<HTMLInputElement>('input[name="cell"]')!;
const shownIn = (cell: HTMLElement): Shown => JSON.parse(tokenOf(cell).value) as Shown;

/** A length as it is typed: `1:30`, with its seconds only where there are some. */
function length(seconds: number): string {
  const text = formatSeconds(seconds);
  return seconds === 0 ? "" : seconds % 60 === 0 ? text.slice(0, -3) : text;
}

function isChanged(cell: HTMLElement): boolean {
  const shown = shownIn(cell);
  return timeOf(cell).value.trim() !== shown.time || noteOf(cell).value.trim() !== shown.description;
}

function tell(form: HTMLFormElement): void {
  const state = form.querySelector<HTMLElement>("[data-sheet-state]");
  const failed = form.querySelector("[aria-invalid=true]") !== null;
  const kind = pending > 0 ? "saving" : failed ? "unsaved" : "saved";
  if (!state) return;
  state.dataset["state"] = kind;
  state.textContent = form.dataset[kind] ?? "";
}

function showProblem(cell: HTMLElement, message: string | undefined): void {
  const field = timeOf(cell);
  const id = field.id.replace(/^t-/, "e-");
  document.getElementById(id)?.remove();
  field.removeAttribute("aria-invalid");
  field.removeAttribute("aria-describedby");
  if (!message) return;
  const note = document.createElement("p");
  note.id = id;
  note.className = "error";
  note.textContent = message;
  cell.append(note);
  field.ariaInvalid = "true";
  field.setAttribute("aria-describedby", id);
}

function showTotals(form: HTMLFormElement, sheet: Sheet): void {
  const set = (place: Element | null | undefined, seconds: number): void => {
    const total = place?.querySelector<HTMLElement>("time");
    if (!total) return;
    total.dataset["baseSeconds"] = String(seconds);
    if (total.dataset["tickingSince"] === undefined) total.textContent = formatSeconds(seconds);
  };
  for (const row of sheet.rows) set(form.querySelector(`[data-row="${row.project_id ?? "none"}-${row.task_id ?? "none"}"] [data-row-sum]`), row.seconds);
  form.querySelectorAll("[data-day-sum]").forEach((place, index) => set(place, sheet.day_seconds[index] ?? 0));
  set(form.querySelector("[data-week-sum]"), sheet.seconds);
}

/** What was saved is what the cell shows from now on; what was typed meanwhile stays. */
function settle(cell: HTMLElement, sent: { time: string; description: string }, sheet: Sheet): void {
  const shown = shownIn(cell);
  const row = sheet.rows.find((other) => other.project_id === shown.project_id && other.task_id === shown.task_id);
  const saved = row?.cells.find((other) => other.day === shown.day);
  const [time, note] = [timeOf(cell), noteOf(cell)];
  const now = { time: length(saved?.seconds ?? 0), description: saved?.description ?? "" };
  tokenOf(cell).value = JSON.stringify({ ...shown, entry_id: saved?.entry_id ?? null, version: saved?.version ?? null, ...now });
  if (time.value.trim() === sent.time) time.value = now.time;
  if (note.value.trim() === sent.description) note.value = now.description;
  [time.defaultValue, note.defaultValue] = [now.time, now.description];
  cell.querySelector(".note > summary")?.classList.toggle("on", note.value !== "");
  // With clock times it can no longer be typed into: the page shows it anew.
  if (saved && !saved.editable) cell.closest("[hx-trigger]")?.dispatchEvent(new CustomEvent("refresh"));
}

async function send(form: HTMLFormElement, cell: HTMLElement): Promise<void> {
  const sent = { time: timeOf(cell).value.trim(), description: noteOf(cell).value.trim() };
  const body = { ...shownIn(cell), ...sent, user_id: form.dataset["user"] ?? null };
  const headers = { "content-type": "application/json", accept: "application/json" };
  const answer = await fetch(form.dataset["sheet"] ?? "", { method: "PUT", headers, body: JSON.stringify(body) });
  if (answer.ok) {
    const sheet = (await answer.json()) as Sheet;
    showProblem(cell, undefined);
    settle(cell, sent, sheet);
    showTotals(form, sheet);
    return;
  }
  if (answer.status === 412) return showProblem(cell, form.dataset["changed"]);
  const problem = (await answer.json()) as Problem;
  showProblem(cell, problem.errors?.[0]?.message ?? problem.detail);
}

/** One request for each cell at a time: the next one needs the version that this one leaves. */
async function save(cell: HTMLElement): Promise<void> {
  clearTimeout(timers.get(cell));
  const form = formOf(cell);
  if (!form || saving.has(cell) || !isChanged(cell)) return;
  saving.add(cell);
  pending += 1;
  const before = timeOf(cell).value + noteOf(cell).value;
  tell(form);
  try {
    await send(form, cell);
  } catch {
    showProblem(cell, document.body.dataset["offlineMessage"]);
  }
  saving.delete(cell);
  pending -= 1;
  tell(form);
  markDirty(form);
  if (timeOf(cell).value + noteOf(cell).value !== before && isChanged(cell) && timeOf(cell).ariaInvalid !== "true") void save(cell);
}

function cellOf(target: EventTarget | null): HTMLElement | null {
  const isField = target instanceof HTMLElement && target.matches('form[data-sheet] :is(input[name="time"], textarea[name="description"])');
  return isField ? target.closest<HTMLElement>("td") : null;
}

/** The field of the same day in the next or the former row that has one. */
function vertical(field: HTMLInputElement, by: 1 | -1): HTMLInputElement | undefined {
  const day = field.closest("td")?.dataset["day"];
  const column = [...(formOf(field)?.querySelectorAll<HTMLInputElement>(`td[data-day="${day}"] > input[name="time"]`) ?? [])];
  return column[column.indexOf(field) + by];
}

function horizontal(field: HTMLInputElement, by: 1 | -1): HTMLInputElement | undefined {
  const line = [...(field.closest("tr")?.querySelectorAll<HTMLInputElement>('td > input[name="time"]') ?? [])];
  return line[line.indexOf(field) + by];
}

function isAtEdge(field: HTMLInputElement, by: 1 | -1): boolean {
  const [start, end, last] = [field.selectionStart ?? 0, field.selectionEnd ?? 0, field.value.length];
  const isWhole = start === 0 && end === last;
  return isWhole || (by > 0 ? start === last : end === 0);
}

function neighbour(field: HTMLInputElement, event: KeyboardEvent): HTMLInputElement | undefined {
  switch (event.key) {
    case "ArrowDown": return vertical(field, 1);
    case "ArrowUp": return vertical(field, -1);
    case "Enter": return vertical(field, event.shiftKey ? -1 : 1) ?? field;
    case "ArrowRight": return isAtEdge(field, 1) ? horizontal(field, 1) : undefined;
    case "ArrowLeft": return isAtEdge(field, -1) ? horizontal(field, -1) : undefined;
    default: return undefined;
  }
}

document.addEventListener("keydown", (event) => {
  const field = event.target as HTMLInputElement;
  const cell = cellOf(field);
  if (!cell || field.name !== "time" || event.isComposing) return;
  if (event.key === "Escape" && isChanged(cell)) {
    field.value = shownIn(cell).time;
    showProblem(cell, undefined);
    event.preventDefault();
  }
  const next = neighbour(field, event);
  if (!next) return;
  event.preventDefault();
  if (event.key === "Enter") void save(cell);
  next.focus();
  next.select();
});

document.addEventListener("input", (event) => {
  const cell = cellOf(event.target);
  if (!cell) return;
  clearTimeout(timers.get(cell));
  timers.set(cell, window.setTimeout(() => void save(cell), PAUSE));
});
document.addEventListener("change", (event) => {
  const cell = cellOf(event.target);
  if (cell) void save(cell);
  // A choice that is a question by itself.
  if (event.target instanceof HTMLSelectElement && event.target.matches("[data-submits]")) event.target.form?.requestSubmit();
});
window.addEventListener("beforeunload", (event) => {
  const form = document.querySelector<HTMLFormElement>("form[data-sheet]");
  const cells = [...(form?.querySelectorAll<HTMLElement>("td:has(> input[name=time])") ?? [])];
  if (cells.some(isChanged) && form?.ariaBusy !== "true") event.preventDefault();
});
