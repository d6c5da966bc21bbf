// The choices of a picker and how the summary shows what is chosen.

/** The picker around an element, or null. */
export function pickerOf(element: Element): HTMLDetailsElement | null {
  return element.closest<HTMLDetailsElement>("details[data-picker]");
}

/** The list that holds the choices. */
export function listOf(picker: Element): Element | null {
  return picker.querySelector("[data-options]");
}

/** Its radio buttons or checkboxes. */
export function choices(picker: Element): HTMLInputElement[] {
  return [...picker.querySelectorAll<HTMLInputElement>("[data-options] input:is([type=radio], [type=checkbox])")];
}

/** Its search field. */
export function filterOf(picker: Element): HTMLInputElement | null {
  return picker.querySelector<HTMLInputElement>("[data-filter]");
}

/** Puts what is chosen on the summary: its name and colour, or the first name and how many more, or its `data-placeholder`. */
export function showChoice(picker: HTMLDetailsElement): void {
  const text = picker.querySelector<HTMLElement>("summary .text");
  const [first, ...others] = choices(picker).filter((choice) => choice.checked && choice.value !== "");
  if (!text) return;
  text.textContent = first ? nameOf(picker, first) + (others.length ? `, +${others.length}` : "") : (text.dataset["placeholder"] ?? "");
  paint(picker, first);
}

function nameOf(picker: Element, choice: HTMLInputElement): string {
  const typed = choice.value === "new" ? filterOf(picker)?.value.trim() : "";
  return typed || (choice.closest("label")?.querySelector(".text")?.textContent?.trim() ?? "");
}

function paint(picker: Element, choice: HTMLInputElement | undefined): void {
  const chip = picker.querySelector<HTMLElement>("summary.chip");
  const color = choice?.closest("label")?.querySelector<HTMLElement>(".dot")?.dataset["color"];
  chip?.classList.toggle("on", choice !== undefined && !color);
  if (chip && color) chip.dataset["color"] = color;
  else chip?.removeAttribute("data-color");
}

/** Adds a choice the server did not send, made from the list's <template> so that the markup stays the server's. */
export function addChoice(picker: Element, choice: { value: string; text: string; color?: string | undefined }): HTMLInputElement | null {
  const template = picker.querySelector<HTMLTemplateElement>("template[data-choice]");
  const item = template?.content.firstElementChild?.cloneNode(true) as HTMLElement | undefined;
  const input = item?.querySelector("input");
  const text = item?.querySelector(".text");
  const dot = item?.querySelector<HTMLElement>(".dot");
  if (!item || !input || !text) return null;
  input.value = choice.value;
  text.textContent = choice.text;
  if (dot && choice.color) dot.dataset["color"] = choice.color;
  listOf(picker)?.prepend(item);
  return input;
}
