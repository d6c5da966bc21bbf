// The theme this browser remembers; the person's own setting arrives as <html data-theme> from the server.
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

/** Remembers the theme for this browser. */
export function storeTheme(theme: Theme): void {
  writeSetting("theme", theme);
}

/** Shows the theme; null leaves what the server sent. */
export function applyTheme(theme: Theme | null): void {
  if (theme === null) return;
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset["theme"];
  else dataset["theme"] = theme;
}
