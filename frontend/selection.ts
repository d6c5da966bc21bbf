// Entries that are selected: how many, whole days and folds at once, a stretch with Shift, `x` for the entry in focus.
import { markDirty } from "./forms";

const BOX = 'input[name="ids"][form="selection"]';
const WHOLE = "input[data-picks]";
let last: HTMLInputElement | undefined;

function boxesIn(root: ParentNode | null): HTMLInputElement[] {
  return [...(root ?? document).querySelectorAll<HTMLInputElement>(BOX)];
}

function boxesOf(whole: HTMLInputElement): HTMLInputElement[] {
  return boxesIn(document.getElementById(whole.dataset["picks"] ?? ""));
}

/** Shows what is selected now. */
function show(): void {
  const form = document.querySelector<HTMLFormElement>("form#selection");
  if (!form) return;
  for (const whole of document.querySelectorAll<HTMLInputElement>(WHOLE)) {
    const boxes = boxesOf(whole);
    const checked = boxes.filter((box) => box.checked).length;
    whole.checked = checked > 0 && checked === boxes.length;
    whole.indeterminate = checked > 0 && checked < boxes.length;
    whole.disabled = boxes.length === 0;
  }
  const count = boxesIn(null).filter((box) => box.checked).length;
  const output = form.querySelector<HTMLOutputElement>("[data-selected]");
  if (output) output.value = String(count);
  markDirty(form);
}

function selectStretch(to: HTMLInputElement): void {
  const all = boxesIn(null);
  const [one, other] = [last ? all.indexOf(last) : -1, all.indexOf(to)];
  if (one < 0) return;
  for (const box of all.slice(Math.min(one, other), Math.max(one, other) + 1)) box.checked = to.checked;
}

/** Selects the entry that has the focus, or leaves it out again. */
export function selectFocused(): boolean {
  const box = document.activeElement?.closest(".entry")?.querySelector<HTMLInputElement>(BOX);
  box?.click();
  return box !== undefined && box !== null;
}

document.addEventListener("click", (event) => {
  const box = event.target as HTMLInputElement;
  if (!box.matches(BOX)) return;
  if (event.shiftKey) selectStretch(box);
  last = box;
  show();
});
document.addEventListener("change", (event) => {
  const whole = event.target as HTMLInputElement;
  if (!whole.matches(WHOLE)) return;
  for (const box of boxesOf(whole)) box.checked = whole.checked;
  show();
});
document.addEventListener("reset", (event) => {
  if ((event.target as HTMLFormElement).id === "selection") setTimeout(show);
});
// What somebody fills in of a form about several entries is to change in them.
document.addEventListener("input", (event) => {
  const field = event.target as HTMLInputElement;
  const box = field.closest("[data-change]")?.querySelector<HTMLInputElement>('input[name="change"]');
  if (box && box !== field && field.type !== "search") box.checked = true;
});
document.addEventListener("htmx:load", show);
show();
