// The billable mark: the chosen project decides, until the person does.

function boxOf(form: Element): HTMLInputElement | null {
  return form.querySelector<HTMLInputElement>("input[name=billable]");
}

/** Tells the server whether anybody was asked; forms about what exists already have no such field. */
function defaultOf(form: Element): HTMLInputElement | null {
  return form.querySelector<HTMLInputElement>("input[name=billable_default]");
}

/** The mark is what the person, or the work they repeat, says. */
export function decideBillable(form: Element, billable: boolean): void {
  const box = boxOf(form);
  const begun = defaultOf(form);
  if (box) box.checked = billable;
  if (begun) begun.value = "decided";
}

/** The mark is what the project that was just chosen says, unless it was decided before. */
export function followProject(form: Element, choice: HTMLInputElement): void {
  const box = boxOf(form);
  const isOpen = (defaultOf(form)?.value ?? "true") === "true";
  const billable = choice.dataset["billable"];
  if (box && isOpen && billable !== undefined) box.checked = billable === "true";
}

document.addEventListener("change", (event) => {
  const box = event.target as HTMLInputElement;
  if (box.form && box === boxOf(box.form)) decideBillable(box.form, box.checked);
}, true);
