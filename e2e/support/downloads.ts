// Files that a button hands out.
import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";

/** Presses the button, and returns the name and the content of the file that comes. */
export async function download(page: Page, button: Locator): Promise<{ name: string; content: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}
