// The browser is the system's own, or the one that CHROMIUM names.
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome"];

export function chromium(): string {
  const chosen = process.env["CHROMIUM"];
  if (chosen) {
    return chosen;
  }
  const directories = (process.env["PATH"] ?? "").split(delimiter);
  const found = names.flatMap((name) => directories.map((directory) => join(directory, name))).find(runs);
  if (found === undefined) {
    throw new Error("no Chromium found: `make test` installs it, CHROMIUM names another one");
  }
  return found;
}

function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
