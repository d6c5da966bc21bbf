// Time away from a timer that runs, and time between entries.
import { expect, test, type Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScrolling, picture } from "../support/looks.ts";
import { organizationPath, signUp } from "../support/people.ts";

const timer = (page: Page) => page.getByRole("region", { name: "Timer" });

/** Somebody whose organization asks after a quarter of an hour, and whose timer has run for an hour. */
async function runningForAnHour(page: Page): Promise<void> {
  await signUp(page);
  const organization = organizationPath(page);
  await page.goto(`${organization}/settings/time`);
  await page.getByLabel("Ask after minutes without input").fill("15");
  await page.getByRole("main").getByRole("button", { name: "Save" }).click();
  await page.goto(`${organization}/time`);
  await timer(page).getByLabel("What are you working on?").fill("Notes");
  await timer(page).getByRole("button", { name: "Start" }).click();
  await expect(timer(page).getByRole("button", { name: "Stop" })).toBeVisible();
  await page.locator("#timer-clock").click();
  await page.getByLabel("Started at").fill("-60m");
  await timer(page).getByRole("button", { name: "Save" }).click();
  await expect(timer(page).locator(".clock")).toHaveText(/^1:00:/);
}

/** Lets so much time pass for the browser alone: there was no input meanwhile. */
async function stayAway(page: Page, length: string): Promise<void> {
  await page.clock.fastForward(length);
  await expect(timer(page).getByText(/No input here since/)).toBeVisible();
}

test("who comes back is asked, and leaves the time out", async ({ page }, { project }) => {
  await page.clock.install();
  await runningForAnHour(page);
  await stayAway(page, "20:00");
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await picture(page, "idle-question", project.name);
  await timer(page).getByRole("button", { name: "Leave it out" }).click();
  await expect(timer(page).getByText(/No input here since/)).toBeHidden();
  await expect(timer(page).getByRole("button", { name: "Stop" })).toBeVisible();
  // An hour less the twenty minutes.
  await timer(page).getByRole("button", { name: "Stop" }).click();
  await expect(page.locator("#entries").getByText(/^Break 0:20:/)).toBeVisible();
  await expect(page.locator("#entries .length").first()).toHaveText(/^0:(39|4\d):/);
});

test("who comes back keeps the time, or has stopped then", async ({ page }) => {
  await page.clock.install();
  await runningForAnHour(page);
  await stayAway(page, "20:00");
  await timer(page).getByRole("button", { name: "Keep it" }).click();
  await expect(timer(page).getByText(/No input here since/)).toBeHidden();
  await expect(timer(page).getByRole("button", { name: "Stop" })).toBeVisible();
  await stayAway(page, "30:00");
  await timer(page).getByRole("button", { name: /^Stop it at/ }).click();
  await expect(timer(page).getByRole("button", { name: "Start" })).toBeVisible();
  await expect(page.locator("#entries .length").first()).toHaveText(/^0:3\d:/);
});

test("time between two entries is filled with a click", async ({ page }, { project }) => {
  await signUp(page);
  const organization = organizationPath(page);
  const main = page.getByRole("main");
  for (const time of ["9:00-10:00", "10:45-11:30"]) {
    await page.goto(`${organization}/time-entries/new`);
    await main.getByLabel("Time").fill(time);
    await main.getByRole("button", { name: "Add time" }).click();
    await expect(main.getByText("Add time for").or(main.locator("#entries"))).toBeVisible();
  }
  const gap = main.getByRole("link", { name: /^Add time for/ });
  await expect(gap).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await picture(page, "gaps", project.name);
  await gap.click();
  await expect(main.getByLabel("Time")).toHaveValue("10:00:00-10:45:00");
  await main.getByRole("button", { name: "Add time" }).click();
  await expect(gap).toHaveCount(0);
});
