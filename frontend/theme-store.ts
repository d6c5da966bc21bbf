// The theme this browser remembers; the person's own setting arrives as <html data-account-theme> and goes first.
import { readSetting, writeSetting } from "./settings";

export type Theme = "light" | "dark" | "system";

/** Whether `value` names a theme. */
export function isTheme(value: unknown): value is Theme {
  return value === "light" || value === "dark" || value === "system";
}

/** The remembered theme, or null where nothing is remembered. */
export function storedTheme(): Theme | null {
  const value = readSetting("theme");
  return isTheme(value) ? value : null;
}

/** The theme of the signed-in person's account, as the page came with it; null where nobody is signed in. */
export function accountTheme(): Theme | null {
  const value = document.documentElement.dataset["accountTheme"];
  return isTheme(value) ? value : null;
}

/** Remembers the theme for this browser, also for its pages before signing in. */
export function storeTheme(theme: Theme): void {
  writeSetting("theme", theme);
  const { dataset } = document.documentElement;
  if (dataset["accountTheme"] !== undefined) dataset["accountTheme"] = theme;
}

/** Shows the theme; null leaves what the server sent. */
export function applyTheme(theme: Theme | null): void {
  if (theme === null) return;
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset["theme"];
  else dataset["theme"] = theme;
}
