// The week as a grid: typing, moving, saving.
import { expect, test, type Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScrolling, listenForErrors, picture } from "../support/looks.ts";
import { organizationPath, signUp } from "../support/people.ts";

const week = "2026-03-02";
const state = (page: Page) => page.locator("[data-sheet-state]");
const cell = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });

/** The week with two projects in it. */
async function openSheet(page: Page): Promise<void> {
  await signUp(page);
  const sheet = `${organizationPath(page)}/timesheet?week=${week}`;
  for (const name of ["Difference engine", "Notes"]) {
    await page.goto(`${organizationPath(page)}/projects/new`);
    await page.getByRole("main").getByLabel("Name").fill(name);
    await page.getByRole("main").getByRole("button", { name: /Create|Save|Add/ }).click();
    await page.goto(sheet);
    await page.locator("#row-project").click();
    await page.locator(".sheet-actions label", { hasText: name }).click();
    await page.getByRole("button", { name: "Add row" }).click();
    await expect(page.getByRole("rowheader", { name })).toBeVisible();
  }
}

test("cells save themselves while one moves on, and sum up", async ({ page }, { project }) => {
  const errors = listenForErrors(page);
  await openSheet(page);
  await cell(page, "Difference engine, Mon 2 Mar").fill("1,5");
  await page.keyboard.press("Enter");
  await expect(cell(page, "Notes, Mon 2 Mar")).toBeFocused();
  await page.keyboard.type("90m");
  await page.keyboard.press("Tab");
  await cell(page, "Difference engine, Tue 3 Mar").fill("2h38m17s");
  await page.keyboard.press("Tab");
  await expect(state(page)).toHaveText("Saved");
  await expect(cell(page, "Difference engine, Mon 2 Mar")).toHaveValue("1:30");
  await expect(page.locator("[data-week-sum]")).toHaveText("5:38:17");
  await expect(page.locator("[data-day-sum='2026-03-02']")).toHaveText("3:00:00");

  await cell(page, "Difference engine, Tue 3 Mar").focus();
  await page.getByRole("cell").filter({ has: cell(page, "Difference engine, Tue 3 Mar") }).locator(".note > summary").click();
  await page.getByRole("textbox", { name: "Comment", exact: true }).fill("The long proof");
  await page.keyboard.press("Escape");
  await expect(state(page)).toHaveText("Saved");
  await expect(page.locator(".note > summary.on")).toHaveCount(1);
  await cell(page, "Notes, Thu 5 Mar").fill("9-10:30");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Notes, Thu 5 Mar: open the entry" })).toBeVisible();
  await page.reload();
  await expect(page.locator("[data-week-sum]")).toHaveText("7:08:17");
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await picture(page, "timesheet", project.name);
  await page.getByRole("link", { name: "Notes, Thu 5 Mar: open the entry" }).click();
  await expect(page.getByText("09:00 – 10:30")).toBeVisible();
  await expectAccessible(page);
  expect(errors).toEqual([]);
});

test("what cannot be saved says why at its cell, and stays", async ({ page }, { project }) => {
  await openSheet(page);
  await cell(page, "Notes, Wed 4 Mar").fill("soon");
  await page.keyboard.press("Tab");
  await expect(page.getByText("This is not a time we can read.")).toBeVisible();
  await expect(state(page)).toHaveText(/Not saved/);
  await expect(cell(page, "Notes, Wed 4 Mar")).toHaveValue("soon");
  await expectNoSidewaysScrolling(page);
  await expectAccessible(page);
  await picture(page, "timesheet-wrong", project.name);
  await cell(page, "Notes, Wed 4 Mar").fill("1:15");
  await page.keyboard.press("Tab");
  await expect(state(page)).toHaveText("Saved");
  await expect(page.locator("[data-week-sum]")).toHaveText("1:15:00");
});

test("two windows never overwrite each other silently", async ({ page, context }) => {
  await openSheet(page);
  const other = await context.newPage();
  await other.route("**/events", (route) => route.abort());
  await other.goto(page.url());
  await cell(page, "Notes, Mon 2 Mar").fill("1");
  await page.keyboard.press("Tab");
  await expect(state(page)).toHaveText("Saved");
  await cell(other, "Notes, Mon 2 Mar").fill("3");
  await other.keyboard.press("Tab");
  await expect(other.getByText("This cell was changed meanwhile")).toBeVisible();
  await page.reload();
  await expect(cell(page, "Notes, Mon 2 Mar")).toHaveValue("1:00");
});

test("last week is copied", async ({ page }) => {
  await openSheet(page);
  await cell(page, "Notes, Mon 2 Mar").fill("1:00:05");
  await page.keyboard.press("Tab");
  await expect(state(page)).toHaveText("Saved");
  await page.getByRole("link", { name: "The week after" }).or(page.locator("#week-after")).first().click();
  await page.getByRole("button", { name: "Copy with times" }).click();
  await expect(page.getByText("The week before is copied.")).toBeVisible();
  await expect(cell(page, "Notes, Mon 9 Mar")).toHaveValue("1:00:05");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("the grid is saved by a button", async ({ page }) => {
    await signUp(page);
    await page.goto(`${organizationPath(page)}/timesheet?week=${week}`);
    await page.getByRole("button", { name: "Add row" }).click();
    await cell(page, "No project, Mon 2 Mar").fill("1:30");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.locator("[data-week-sum]")).toHaveText("1:30:00");
  });
});
