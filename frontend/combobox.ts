// The start line suggests what was done before (WAI-ARIA combobox): input[data-suggestions] that stands inside .suggest.
import { cancelSuggestions, fetchSuggestions } from "./suggestions";

const FIELD = ".suggest > input[data-suggestions]";
let count = 0;

/** Told to the form when an option is taken; the option's data attributes say what it is. */
export interface Taken {
  option: HTMLElement;
}

/** The field's list, made on first use: without JavaScript there is nothing to announce. */
function listOf(field: HTMLInputElement): HTMLElement {
  const known = field.parentElement?.querySelector<HTMLElement>("[role=listbox]");
  if (known) return known;
  const list = document.createElement("ul");
  list.id = `suggestions-${++count}`;
  list.className = "panel options";
  list.role = "listbox";
  list.hidden = true;
  list.setAttribute("aria-label", field.labels?.[0]?.textContent ?? field.placeholder);
  field.after(list);
  setUp(field, list.id);
  return list;
}

function setUp(field: HTMLInputElement, listId: string): void {
  field.role = "combobox";
  field.ariaAutoComplete = "list";
  field.ariaExpanded = "false";
  field.setAttribute("aria-controls", listId);
}

function options(field: HTMLInputElement): HTMLElement[] {
  return [...listOf(field).querySelectorAll<HTMLElement>("[role=option]")];
}

function activeOption(field: HTMLInputElement): HTMLElement | undefined {
  return options(field).find((option) => option.ariaSelected === "true");
}

function close(field: HTMLInputElement): void {
  cancelSuggestions(field);
  listOf(field).hidden = true;
  field.ariaExpanded = "false";
  field.removeAttribute("aria-activedescendant");
}

async function open(field: HTMLInputElement): Promise<void> {
  const html = await fetchSuggestions(field);
  if (html === null || document.activeElement !== field) return;
  const list = listOf(field);
  list.innerHTML = html;
  options(field).forEach((option, index) => {
    option.id = `${list.id}-${index}`;
    option.ariaSelected = "false";
  });
  list.hidden = options(field).length === 0;
  field.ariaExpanded = String(!list.hidden);
  field.removeAttribute("aria-activedescendant");
}

function activate(field: HTMLInputElement, by: 1 | -1): void {
  const all = options(field);
  const at = all.findIndex((option) => option.ariaSelected === "true");
  const next = all[at < 0 && by < 0 ? all.length - 1 : (at + by + all.length) % all.length];
  all.forEach((option) => (option.ariaSelected = String(option === next)));
  if (!next) return;
  field.setAttribute("aria-activedescendant", next.id);
  next.scrollIntoView({ block: "nearest" });
}

function take(field: HTMLInputElement, option: HTMLElement): void {
  field.value = option.dataset["description"] ?? option.textContent?.trim() ?? "";
  close(field);
  field.dispatchEvent(new CustomEvent<Taken>("combobox:take", { bubbles: true, detail: { option } }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
}

function onKey(field: HTMLInputElement, event: KeyboardEvent): void {
  const isOpen = !listOf(field).hidden;
  const active = isOpen ? activeOption(field) : undefined;
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    if (isOpen) activate(field, event.key === "ArrowDown" ? 1 : -1);
    else void open(field);
  } else if (event.key === "Enter" && active) take(field, active);
  else if (event.key === "Escape" && isOpen) close(field);
  else return;
  event.preventDefault();
}

function fieldOf(target: EventTarget | null): HTMLInputElement | null {
  return target instanceof HTMLInputElement && target.matches(FIELD) ? target : null;
}

document.addEventListener("input", (event) => {
  const field = fieldOf(event.target);
  if (field) void open(field);
});
document.addEventListener("keydown", (event) => {
  const field = fieldOf(event.target);
  if (field && !event.isComposing) onKey(field, event);
});
document.addEventListener("focusout", (event) => {
  const field = fieldOf(event.target);
  if (field) close(field);
});
document.addEventListener("mousedown", (event) => {
  const option = (event.target as Element).closest<HTMLElement>(".suggest [role=option]");
  const field = option?.closest(".suggest")?.querySelector<HTMLInputElement>("input");
  if (!option || !field) return;
  // Before the field loses its focus, which would close the list.
  event.preventDefault();
  take(field, option);
});
