// Shortcuts: n, s, p, x, /, ?, and `g` followed by a letter for the links with data-shortcut="g t". Never while typing, and they can be turned off.
import { openCommands } from "./commands";
import { openDialog } from "./dialog";
import { selectFocused } from "./selection";
import { readSetting, writeSetting } from "./settings";

const SWITCH = "input[data-shortcuts-switch]";
const SEQUENCE_TIME = 1_500;
let enabled = readSetting("shortcuts") !== "off";
let isGoing = false;
let goingTimer: number | undefined;

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input:not([type=checkbox], [type=radio]), textarea, select"));
}

function click(selector: string): boolean {
  const element = document.querySelector<HTMLElement>(selector);
  element?.click();
  return element !== null;
}

function focusStartLine(): boolean {
  const field = document.querySelector<HTMLInputElement>('[data-focus-key="n"]');
  field?.focus();
  field?.select();
  return field !== null;
}

function perform(key: string): boolean {
  if (key === "n") return click("[data-new-timer]") || focusStartLine();
  if (key === "s") return click("[data-toggle-timer]");
  if (key === "o") return click("details.switcher:not([open]) > [data-open-switcher]");
  if (key === "p") return click("[data-pause-timer]");
  if (key === "x") return selectFocused();
  if (key === "/") return openCommands();
  if (key === "?") return openDialog("shortcuts");
  return /^g [a-z]$/.test(key) && click(`[data-shortcut="${key}"]`);
}

function setGoing(value: boolean): void {
  clearTimeout(goingTimer);
  isGoing = value;
  if (value) goingTimer = window.setTimeout(() => (isGoing = false), SEQUENCE_TIME);
}

function isForUs(event: KeyboardEvent): boolean {
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing && event.key.length === 1;
  return enabled && isPlain && !event.defaultPrevented && !isTyping(event.target) && !document.querySelector("dialog[open]");
}

/** Escape leaves the start line, so that the single keys work again. */
function leaveStartLine(event: KeyboardEvent): void {
  const target = event.target as HTMLElement;
  if (event.key === "Escape" && !event.defaultPrevented && target.matches("[data-focus-key]")) target.blur();
}

document.addEventListener("keydown", (event) => {
  leaveStartLine(event);
  if (!isForUs(event)) return;
  const key = isGoing ? `g ${event.key}` : event.key;
  setGoing(key === "g");
  if (key !== "g" && perform(key)) event.preventDefault();
});

document.addEventListener("change", (event) => {
  const input = event.target as HTMLInputElement;
  if (!input.matches(SWITCH)) return;
  enabled = input.checked;
  writeSetting("shortcuts", enabled ? "on" : "off");
});

document.addEventListener("click", (event) => {
  const link = (event.target as Element).closest<HTMLElement>("[data-focus]");
  const field = link && document.getElementById(link.dataset["focus"] ?? "");
  if (!field) return;
  field.focus();
  event.preventDefault();
});

document.querySelectorAll<HTMLInputElement>(SWITCH).forEach((input) => (input.checked = input.defaultChecked = enabled));
