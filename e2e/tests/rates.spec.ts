// Rates: set for a project, frozen on time, set by hand on an entry, applied to the past after a look at it.
import { expect, test, type Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScrolling, listenForErrors, picture } from "../support/looks.ts";
import { organizationPath, signUp } from "../support/people.ts";

const main = (page: Page) => page.getByRole("main");

/** A project by the form; leaves its page open. */
async function project(page: Page, name: string): Promise<void> {
  await page.goto(`${organizationPath(page)}/projects/new`);
  await main(page).getByLabel("Name").fill(name);
  await main(page).getByRole("button", { name: "Save" }).click();
  await expect(main(page).getByRole("heading", { level: 1 })).toContainText(name);
}

/** An hour's entry of today by the form. */
async function hour(page: Page, description: string): Promise<void> {
  await page.goto(`${organizationPath(page)}/time-entries/new`);
  const form = main(page);
  await form.getByLabel("Description").fill(description);
  await form.locator("input[name=time]").fill("1:00");
  await form.getByRole("button", { name: "Add time" }).click();
  await expect(form.getByRole("link", { name: description })).toBeVisible();
}

test("a rate is set for a project, corrected and taken away", async ({ page }, info) => {
  await signUp(page);
  await project(page, "Website");
  await main(page).getByRole("link", { name: "New rate" }).click();
  await main(page).getByLabel("Rate in EUR per hour").fill("much");
  await main(page).getByLabel("First day").fill("2026-01-01");
  await main(page).getByRole("button", { name: "Save" }).click();
  await expect(main(page).getByLabel("Rate in EUR per hour")).toHaveValue("much");
  await expect(main(page).getByLabel("First day")).toHaveValue("2026-01-01");
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await picture(page, "rate-form", info.project.name);
  const errors = listenForErrors(page);
  await main(page).getByLabel("Rate in EUR per hour").fill("90.50");
  await main(page).getByRole("button", { name: "Save" }).click();
  await expect(main(page).getByRole("link", { name: "90.50 EUR an hour" })).toBeVisible();
  await expectAccessible(page);
  await picture(page, "project-rates", info.project.name);
  await page.goto(`${organizationPath(page)}/rates`);
  await expect(main(page).getByRole("cell", { name: "90.50 EUR an hour" })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await picture(page, "rates", info.project.name);
  await main(page).getByLabel("More for 90.50 EUR an hour").click();
  await main(page).getByRole("link", { name: "Delete" }).click();
  await main(page).getByRole("button", { name: "Delete" }).click();
  await expect(page.getByText("Rate deleted.")).toBeVisible();
  expect(errors).toEqual([]);
});

test("the past is priced after a look at what would change", async ({ page }, info) => {
  const errors = listenForErrors(page);
  await signUp(page);
  await hour(page, "Letters");
  await page.goto(`${organizationPath(page)}/rates/new`);
  await main(page).getByLabel("Rate in EUR per hour").fill("80");
  await main(page).getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Rate set.")).toBeVisible();
  await main(page).getByRole("link", { name: "Apply rates to past time" }).click();
  await main(page).getByRole("button", { name: "Show what would change" }).click();
  const preview = page.locator("#preview");
  await expect(preview.getByText("1 entry, 1:00:00")).toBeVisible();
  await expect(preview.getByRole("cell", { name: "80.00 EUR" })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await picture(page, "rates-apply", info.project.name);
  await preview.getByRole("button", { name: "Apply" }).click();
  await expect(page.getByText("Rates applied to past time.")).toBeVisible();
  await page.goto(`${organizationPath(page)}/time`);
  await expect(main(page).getByText("80.00 EUR")).toBeVisible();
  await main(page).getByRole("link", { name: "Letters" }).click();
  await expect(main(page).getByText("80.00 EUR an hour, the organization’s")).toBeVisible();
  await main(page).getByLabel("Rate of this entry in EUR").fill("99.90");
  await expectAccessible(page);
  expect(errors).toEqual([]);
  await picture(page, "entry-rate", info.project.name);
  await main(page).getByRole("button", { name: "Save" }).click();
  await expect(main(page).locator(".entry.editing")).toHaveCount(0);
  await page.reload();
  await expect(main(page).getByText("99.90 EUR")).toBeVisible();
});
