// Recurring blocks: work that comes again, writes its own entries and shows in the calendar.
import { expect, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScrolling, listenForErrors, picture } from "../support/looks.ts";
import { organizationPath, signUp } from "../support/people.ts";

test("a block is planned, writes what is over, and a day is left out", async ({ page }, info) => {
  const errors = listenForErrors(page);
  await signUp(page);
  const organization = organizationPath(page);
  const main = page.getByRole("main");
  await page.goto(`${organization}/calendar`);
  await main.getByRole("link", { name: "Recurring blocks" }).click();
  await expect(main.getByRole("heading", { name: "Nothing comes again by itself" })).toBeVisible();
  await main.getByRole("link", { name: "New recurring block" }).click();
  await main.getByLabel("Description").fill("Oiling the engine");
  for (const day of ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]) await main.getByLabel(day).check();
  await main.getByRole("button", { name: "Save" }).click();
  await expect(main.getByLabel("From – to")).toHaveAttribute("aria-invalid", "true");
  await expect(main.getByLabel("Description")).toHaveValue("Oiling the engine");
  await expectAccessible(page);
  await picture(page, "recurring-form", info.project.name);
  await main.getByLabel("From – to").fill("9:00-10:30");
  // Two days ago: what is over already is written at once.
  const first = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10);
  await main.getByLabel("First day").fill(first);
  await main.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Recurring block saved.")).toBeVisible();
  await expect(async () => {
    await page.reload();
    await expect(main.locator("#settled").getByRole("link", { name: "1:30:00" }).first()).toBeVisible({ timeout: 500 });
  }).toPass();
  const second = main.locator("#coming li").nth(1);
  await second.getByRole("button", { name: /^Leave out/ }).click();
  await expect(main.locator("#coming .badge")).toHaveText("Left out");
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await picture(page, "recurring", info.project.name);
  await page.goto(`${organization}/calendar`);
  await expect(page.locator(".calendar [data-entry]", { hasText: "Oiling the engine" }).first()).toBeVisible();
  await page.goto(`${organization}/calendar?date=${new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)}`);
  const planned = page.locator(".calendar .is-planned");
  await expect(planned).toHaveCount(7);
  await expectAccessible(page);
  await picture(page, "recurring-calendar", info.project.name);
  await planned.first().getByRole("link").click();
  await expect(main.getByRole("heading", { name: "Oiling the engine" })).toBeVisible();
  await main.getByRole("link", { name: "Delete" }).click();
  await main.getByRole("button", { name: "Delete" }).click();
  await expect(main.getByRole("heading", { name: "Nothing comes again by itself" })).toBeVisible();
  // The hours that were left empty are answered with 422, which the browser notes.
  expect(errors.filter((error) => !error.includes("422"))).toEqual([]);
});
