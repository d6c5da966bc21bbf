// The theme this browser remembers; the person's own setting arrives as <html data-theme> from the server.

export type Theme = "light" | "dark" | "system";

const KEY = "theme";

/** Whether `value` names a theme. */
export function isTheme(value: unknown): value is Theme {
  return value === "light" || value === "dark" || value === "system";
}

/** The remembered theme, or null where nothing is remembered or storage is closed to us. */
export function storedTheme(): Theme | null {
  try {
    const value = localStorage.getItem(KEY);
    return isTheme(value) ? value : null;
  } catch {
    return null;
  }
}

/** Remembers the theme for this browser; a closed storage only means that it lasts for this page. */
export function storeTheme(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Private windows may refuse storage; the page still shows the theme.
  }
}

/** Shows the theme; null leaves what the server sent. */
export function applyTheme(theme: Theme | null): void {
  if (theme === null) return;
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset["theme"];
  else dataset["theme"] = theme;
}
