// Shortcuts: n, s, ?, and `g` followed by a letter for the links with data-shortcut="g t". Never while typing.
import { openDialog } from "./dialog";

const SEQUENCE_TIME = 1_500;
let pending = "";
let pendingTimer: number | undefined;

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input:not([type=checkbox], [type=radio]), textarea, select"));
}

function click(selector: string): boolean {
  const element = document.querySelector<HTMLElement>(selector);
  element?.click();
  return element !== null;
}

function focusNew(): boolean {
  const field = document.querySelector<HTMLInputElement>('[data-focus-key="n"]');
  field?.focus();
  field?.select();
  return field !== null;
}

function perform(key: string): boolean {
  if (key === "n") return click("[data-new-timer]") || focusNew();
  if (key === "s") return click("[data-toggle-timer]");
  if (key === "?") return openDialog("shortcuts");
  return /^g [a-z]$/.test(key) && click(`[data-shortcut="${key}"]`);
}

function remember(key: string): void {
  clearTimeout(pendingTimer);
  pending = key;
  pendingTimer = window.setTimeout(() => (pending = ""), SEQUENCE_TIME);
}

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return;
  if (document.querySelector("dialog[open]") || event.key.length !== 1) return;
  const key = pending === "g" ? `g ${event.key}` : event.key;
  remember(key === "g" ? "g" : "");
  if (key !== "g" && perform(key)) event.preventDefault();
});

document.addEventListener("click", (event) => {
  const link = (event.target as Element).closest<HTMLElement>("[data-focus]");
  const field = link && document.getElementById(link.dataset["focus"] ?? "");
  if (!field) return;
  field.focus();
  event.preventDefault();
});
