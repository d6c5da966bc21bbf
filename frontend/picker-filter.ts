// Searching in a picker: among what the page brought, then among what the server finds.
import { choices, filterOf, listOf } from "./picker-choices";
import { chosenBeside, fetchSuggestions } from "./suggestions";

const CHOICE = "[data-options] > li:not([data-create], [data-none])";

/** Hides the choices that do not contain the typed text, and offers to create it where no name equals it. */
export function filter(picker: HTMLDetailsElement): void {
  const query = filterOf(picker)?.value.trim() ?? "";
  const wanted = query.toLocaleLowerCase();
  const items = [...picker.querySelectorAll<HTMLElement>(CHOICE)];
  const project = chosenBeside(filterOf(picker));
  for (const item of items) item.hidden = !textOf(item).includes(wanted) || isOfAnother(item, project);
  const isKnown = items.some((item) => !isOfAnother(item, project) && nameOf(item) === wanted);
  const isAnyShown = items.some((item) => !item.hidden);
  offer(picker, isKnown ? "" : query, isAnyShown);
}

/** Whether a choice belongs to another project than the one that is chosen beside it. */
function isOfAnother(item: Element, project: string): boolean {
  const own = item.querySelector("input")?.dataset["project"];
  return own !== undefined && project !== "" && own !== project;
}

function textOf(item: Element): string {
  return item.textContent?.toLocaleLowerCase() ?? "";
}

function nameOf(item: Element): string {
  return item.querySelector(".text")?.textContent?.trim().toLocaleLowerCase() ?? "";
}

function offer(picker: Element, newName: string, isAnyShown: boolean): void {
  const create = picker.querySelector<HTMLElement>("[data-create]");
  const none = picker.querySelector<HTMLElement>("[data-none]");
  const name = create?.querySelector("[data-query]");
  if (name) name.textContent = newName;
  if (create) create.hidden = newName === "";
  if (none) none.hidden = isAnyShown || create?.hidden === false;
}

/** Asks the server for what the page did not bring. */
export async function refill(picker: HTMLDetailsElement, field: HTMLInputElement): Promise<void> {
  const html = field.dataset["suggestions"] ? await fetchSuggestions(field) : null;
  const list = listOf(picker);
  if (html === null || !list) return;
  const known = new Set(choices(picker).map((choice) => choice.value));
  const template = document.createElement("template");
  template.innerHTML = html;
  for (const item of template.content.querySelectorAll("li")) {
    const value = item.querySelector("input")?.value;
    if (value !== undefined && !known.has(value)) list.insertBefore(item, list.querySelector("[data-create], [data-none]"));
  }
  filter(picker);
}
