// A day's work: the timer, and time that is written down afterwards.
import { expect, test, type Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScrolling, listenForErrors, picture } from "../support/looks.ts";
import { organizationPath, signUp } from "../support/people.ts";

const timer = (page: Page) => page.getByRole("region", { name: "Timer" });
const entries = (page: Page) => page.locator("#entries");

async function start(page: Page, description: string): Promise<void> {
  await timer(page).getByLabel("What are you working on?").fill(description);
  await timer(page).getByRole("button", { name: "Start" }).click();
  await expect(timer(page).getByRole("button", { name: "Stop" })).toBeVisible();
}

async function add(page: Page, description: string, time: string): Promise<void> {
  await page.goto(`${organizationPath(page)}/time-entries/new`);
  const form = page.getByRole("main");
  await form.getByLabel("Description").fill(description);
  await form.getByLabel("Time", { exact: true }).fill(time);
  await form.getByRole("button", { name: "Add time" }).click();
}

test("a timer starts, ticks, stops, and its entry stands in the day", async ({ page }) => {
  const errors = listenForErrors(page);
  await signUp(page);
  await start(page, "Difference engine");
  const clock = timer(page).locator(".clock");
  const before = await clock.innerText();
  await expect(clock).not.toHaveText(before);
  await timer(page).getByRole("button", { name: "Stop" }).click();
  await expect(timer(page).getByRole("button", { name: "Start" })).toBeVisible();
  await expect(entries(page).getByText("Difference engine")).toBeVisible();
  expect(errors).toEqual([]);
});

test("a running timer survives a reload and shows in another window at once", async ({ page, context }) => {
  await signUp(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await start(page, "Notes on the engine");
  await expect(timer(other).getByRole("button", { name: "Stop" })).toBeVisible();
  await page.reload();
  await expect(timer(page).getByLabel("What are you working on?")).toHaveValue("Notes on the engine");
});

test("the keyboard is enough to record time", async ({ page, isMobile }) => {
  test.skip(isMobile, "phones have no keyboard");
  await signUp(page);
  await page.keyboard.type("By keyboard");
  await page.keyboard.press("Enter");
  await expect(timer(page).getByRole("button", { name: "Stop" })).toBeVisible();
  await page.locator("body").click({ position: { x: 1200, y: 850 } });
  await page.keyboard.press("s");
  await expect(entries(page).getByText("By keyboard")).toBeVisible();
});

test("time is written down as a duration and as a span, and sums up", async ({ page }, { project }) => {
  await signUp(page);
  await add(page, "Weaving", "1:30");
  await add(page, "Algebra", "2.05");
  await expect(entries(page).getByText("Weaving")).toBeVisible();
  await expect(entries(page).getByText("1:30:00")).toBeVisible();
  await expect(entries(page).getByText("2:03:00")).toBeVisible();
  await expect(entries(page).getByText("3:33:00").first()).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await picture(page, "time", project.name);
});

test("time that cannot be read is refused in words, beside its field", async ({ page }) => {
  await signUp(page);
  await add(page, "Nonsense", "soon");
  await expect(page.getByText("This is not a time we can read.")).toBeVisible();
  await expect(page.getByRole("main").getByLabel("Description")).toHaveValue("Nonsense");
});

test("a deleted entry comes back", async ({ page }) => {
  await signUp(page);
  await add(page, "Too quick", "0:20");
  await entries(page).getByText("Too quick").click();
  await entries(page).getByRole("form", { name: "Edit entry" }).getByRole("button", { name: "Delete" }).click();
  await expect(page.getByRole("main").getByText("Too quick")).toBeHidden();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(entries(page).getByText("Too quick")).toBeVisible();
});
