// What this browser remembers for itself. Private windows may refuse storage: then a setting lasts for the page.

type Name = "theme" | "shortcuts";

/** The remembered value, or null. */
export function readSetting(name: Name): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Remembers the value where storage is open to us. */
export function writeSetting(name: Name, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // The choice is already in effect on this page.
  }
}
