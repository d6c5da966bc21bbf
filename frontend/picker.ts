// <details data-picker>: radio buttons or checkboxes behind a chip, searchable, with a way to create what is missing.
import type { Taken } from "./combobox";
import { addChoice, choices, filterOf, listOf, pickerOf, showChoice } from "./picker-choices";
import { decideBillable, followProject } from "./billable";
import { filter, refill } from "./picker-filter";
import { chooseIn, settle } from "./task-picker";

/** A new tag becomes one more checked box, so that it is sent like the others. */
function addTyped(picker: HTMLDetailsElement): void {
  const field = filterOf(picker);
  const name = field?.value.trim();
  const input = name ? addChoice(picker, { value: name, text: name }) : null;
  if (!field || !input) return;
  input.checked = true;
  field.value = "";
  filter(picker);
  input.dispatchEvent(new Event("input", { bubbles: true }));
  input.dispatchEvent(new Event("change", { bubbles: true }));
}

/** Enter in the search field takes the first thing shown instead of sending the form. */
function takeFirst(picker: HTMLDetailsElement): void {
  const items = [...(listOf(picker)?.children ?? [])] as HTMLElement[];
  items.find((item) => !item.hidden && !item.matches("[data-none]"))?.querySelector<HTMLElement>("input, button")?.click();
}

function close(picker: HTMLDetailsElement): void {
  picker.open = false;
  picker.querySelector<HTMLElement>("summary")?.focus();
}

/** A suggestion of the start line brings its project, its task and its billable mark along. */
function takeSuggestion(form: Element, { dataset }: HTMLElement): void {
  decideBillable(form, dataset["billable"] === "true");
  chooseIn(form, "project", dataset["project"] ?? "", dataset["projectName"] ?? "", dataset["color"]);
  chooseIn(form, "task", dataset["task"] ?? "", dataset["taskName"] ?? "");
}

/** What can be chosen depends on what is chosen beside it, so it is looked up when the panel opens. */
function open(picker: HTMLDetailsElement): void {
  const field = filterOf(picker);
  field?.focus();
  if (!field?.dataset["suggestionsOf"]) return;
  filter(picker);
  void refill(picker, field);
}

document.addEventListener("input", (event) => {
  const target = event.target as HTMLInputElement;
  const picker = pickerOf(target);
  if (!picker || !target.matches("[data-filter]")) return;
  filter(picker);
  void refill(picker, target);
});

document.addEventListener("change", (event) => {
  const target = event.target as HTMLInputElement;
  const picker = pickerOf(target);
  if (!picker) return;
  // What is typed in the search field is not a change of the form.
  if (target.matches("[data-filter]")) return event.stopPropagation();
  showChoice(picker);
  if (!target.form) return;
  followProject(target.form, target);
  settle(target.form, target);
}, true);

document.addEventListener("click", (event) => {
  const target = event.target as Element;
  const picker = pickerOf(target);
  if (!picker) return;
  if (target.closest("[data-create] button")) addTyped(picker);
  // A pointer chooses and is done; arrow keys in a radio group also click, but count no clicks.
  else if (target.matches("input[type=radio]") && event.detail > 0) close(picker);
});

document.addEventListener("keydown", (event) => {
  const target = event.target as Element;
  const picker = pickerOf(target);
  if (!picker || event.key !== "Enter" || event.isComposing || target.matches("summary, button, a")) return;
  event.preventDefault();
  const isSearch = target.matches("[data-filter]");
  if (isSearch) takeFirst(picker);
  if (!isSearch || choices(picker)[0]?.type === "radio") close(picker);
});

document.addEventListener("toggle", (event) => {
  const picker = event.target as HTMLDetailsElement;
  if (picker.matches("details[data-picker]") && picker.open) open(picker);
}, true);

document.addEventListener("combobox:take", (event) => {
  const form = (event.target as Element).closest("form");
  if (form) takeSuggestion(form, (event as CustomEvent<Taken>).detail.option);
});
