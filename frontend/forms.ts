// Forms: no double submit, a mark on what has unsaved text, the browser's time zone, focus on the first error.
import htmx from "htmx.org";

const FIELD = "input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function isChanged(control: Control): boolean {
  if (control instanceof HTMLSelectElement) return [...control.options].some((option) => option.selected !== option.defaultSelected);
  if (control instanceof HTMLInputElement && (control.type === "checkbox" || control.type === "radio")) return control.checked !== control.defaultChecked;
  return control.type !== "hidden" && control.value !== control.defaultValue;
}

function isControl(element: Element): element is Control {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;
}

/** Notes whether a form has unsaved text. */
export function markDirty(form: HTMLFormElement): void {
  const dirty = [...form.elements].some((element) => isControl(element) && isChanged(element));
  form.toggleAttribute("data-dirty", dirty);
  if (!dirty) form.dispatchEvent(new Event("clean", { bubbles: true }));
}

document.addEventListener("input", (event) => {
  const form = (event.target as Partial<Control>).form;
  if (form && form.method !== "get") markDirty(form);
});
document.addEventListener("reset", (event) => setTimeout(() => markDirty(event.target as HTMLFormElement)));

// A second press of the button while the first is on its way. htmx orders its own requests (hx-sync). A form that is
// answered with a file stays where it is, and may be sent again.
document.addEventListener("submit", (event) => {
  const form = event.target as HTMLFormElement;
  const method = event.submitter?.getAttribute("formmethod") ?? form.method;
  if (event.defaultPrevented || method !== "post" || form.hasAttribute("data-download")) return;
  if (form.ariaBusy === "true") event.preventDefault();
  form.ariaBusy = "true";
});
// The back button brings a submitted page back as it was.
window.addEventListener("pageshow", () => document.querySelectorAll('form[aria-busy="true"]').forEach((form) => form.removeAttribute("aria-busy")));

// What is sent is no longer unsaved, so the answer may replace it.
document.addEventListener("htmx:configRequest", (event) => {
  (event as CustomEvent<{ elt: Element }>).detail.elt.closest("form")?.removeAttribute("data-dirty");
});

/** What is wrong comes first; a form stands for its first field. */
function focusFirst(root: Element): void {
  const candidates = root.querySelectorAll<HTMLElement>('[aria-invalid="true"], [data-focus-first]');
  const visible = [...candidates].filter((candidate) => candidate.checkVisibility());
  const wanted = visible.find((candidate) => candidate.ariaInvalid === "true") ?? visible[0];
  const field = wanted instanceof HTMLFormElement ? wanted.querySelector<HTMLElement>(FIELD) : wanted;
  field?.focus();
  if (field instanceof HTMLInputElement && field.type === "text") field.setSelectionRange(field.value.length, field.value.length);
}

htmx.onLoad((content) => {
  const root = content as Element;
  for (const field of root.querySelectorAll<HTMLInputElement>("[data-timezone]")) {
    field.value ||= Intl.DateTimeFormat().resolvedOptions().timeZone;
  }
  focusFirst(root);
});
