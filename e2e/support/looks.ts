// What a page looks like, to people and to assistive technology.
import { fileURLToPath } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Fails when the page breaks a rule of WCAG 2.2 AA that a program can check. */
export async function expectAccessible(page: Page): Promise<void> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const found = violations.map((rule) => ({
    rule: rule.id,
    help: rule.help,
    where: rule.nodes.map((node) => node.target.join(" ")),
  }));
  expect(found).toEqual([]);
}

/** Fails when the page is wider than its window. */
export async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(beyond).toBe(0);
}

/** Collects what goes wrong in a page's scripts, policies and files from now on. */
export function listenForErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") {
      errors.push(message.text());
    }
  });
  return errors;
}

/** Keeps a picture of the whole page in `results/pictures`. */
export async function picture(page: Page, name: string, project: string): Promise<void> {
  const path = fileURLToPath(new URL(`../results/pictures/${name}-${project}.png`, import.meta.url));
  await page.screenshot({ path, fullPage: true, animations: "disabled" });
}
