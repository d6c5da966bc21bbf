// The timer pauses: what lies between is no worked time.
import { expect, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScrolling, picture } from "../support/looks.ts";
import { signUp } from "../support/people.ts";

test("a timer is paused, stands still, and goes on", async ({ page }, { project }) => {
  await signUp(page);
  const timer = page.getByRole("region", { name: "Timer" });
  await timer.getByLabel("What are you working on?").fill("Weaving");
  await timer.getByRole("button", { name: "Start" }).click();
  await expect(timer.getByRole("button", { name: "Stop" })).toBeVisible();
  await timer.getByRole("button", { name: "Pause" }).click();
  await expect(timer.getByText("Paused")).toBeVisible();
  await expect(page.locator("[data-ticking-since]")).toHaveCount(0);
  await page.reload();
  await expect(timer.getByText("Paused")).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await picture(page, "breaks-paused", project.name);
  await timer.getByRole("button", { name: "Go on" }).click();
  await expect(timer.getByRole("button", { name: "Pause" })).toBeVisible();
  await timer.getByRole("button", { name: "Stop" }).click();
  await expect(timer.getByRole("button", { name: "Start" })).toBeVisible();
  await expect(page.locator("#entries").getByText(/^Break 0:/)).toBeVisible();
});
