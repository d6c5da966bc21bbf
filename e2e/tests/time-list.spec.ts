// The list of time: narrowed down, summed up, kept as a filter, changed together.
import { expect, test, type Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScrolling, listenForErrors, picture } from "../support/looks.ts";
import { organizationPath, signUp } from "../support/people.ts";

const main = (page: Page) => page.getByRole("main");

/** Time of today by the form; leaves the week open. */
async function record(page: Page, description: string, time: string): Promise<void> {
  await page.goto(`${organizationPath(page)}/time-entries/new`);
  await main(page).locator("#new-description").fill(description);
  await main(page).locator("#new-time").fill(time);
  await main(page).getByRole("button", { name: "Add time" }).click();
  await expect(main(page).getByText(description).first()).toBeVisible();
}

test("time is found, summed up, and the filter kept", async ({ page }, info) => {
  const errors = listenForErrors(page);
  await signUp(page);
  await record(page, "Punch cards", "1:30");
  await record(page, "Letters", "0:15");
  await page.goto(`${organizationPath(page)}/time-entries`);
  const totals = main(page).getByRole("region", { name: "Totals" });
  await expect(totals).toContainText("1:45:00");
  await main(page).getByRole("searchbox").fill("punch");
  await expect(totals).toContainText("1:30:00");
  await expect(main(page).getByText("Letters")).toHaveCount(0);
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await picture(page, "time-list", info.project.name);
  await main(page).getByRole("link", { name: "Save this filter" }).click();
  await main(page).getByLabel("Name").fill("Cards this month");
  await expectAccessible(page);
  await picture(page, "saved-filter-form", info.project.name);
  await main(page).getByRole("button", { name: "Save" }).click();
  const kept = main(page).getByRole("navigation", { name: "Saved filters" });
  await expect(kept.getByRole("link", { name: "Cards this month" })).toHaveAttribute("aria-current", "true");
  await page.goto(`${organizationPath(page)}/time-entries`);
  await expect(totals).toContainText("1:45:00");
  await kept.getByRole("link", { name: "Cards this month" }).click();
  await expect(totals).toContainText("1:30:00");
  await kept.getByRole("link", { name: "Edit filter" }).click();
  await main(page).getByRole("button", { name: "Delete filter" }).click();
  await expect(page.getByText("Filter deleted.")).toBeVisible();
  await expect(kept.getByRole("link", { name: "Save this filter" })).toBeVisible();
  expect(errors).toEqual([]);
});

test("entries of the list are deleted together, and the list stays as it was", async ({ page }) => {
  await signUp(page);
  await record(page, "Punch cards", "1:30");
  await record(page, "Punch tape", "0:30");
  await record(page, "Letters", "0:15");
  await page.goto(`${organizationPath(page)}/time-entries?search=punch`);
  for (const name of ["Punch cards", "Punch tape"]) {
    await main(page).getByLabel(`Select “${name}”`).check();
  }
  await main(page).getByRole("form", { name: "Selection" }).getByRole("button", { name: "Delete" }).click();
  await expect(main(page).getByText("No entries match this filter.")).toBeVisible();
  await expect(main(page).getByRole("searchbox")).toHaveValue("punch");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(main(page).getByText("Punch tape")).toBeVisible();
  await expect(main(page).getByRole("searchbox")).toHaveValue("punch");
});

test("chosen days show only where no stretch of days is chosen", async ({ page }) => {
  await signUp(page);
  await page.goto(`${organizationPath(page)}/time-entries`);
  await expect(main(page).getByLabel("First day")).toBeHidden();
  await main(page).getByLabel("Days").selectOption("Chosen days");
  await expect(main(page).getByLabel("First day")).toBeVisible();
  await main(page).getByLabel("First day").fill("2020-01-01");
  await main(page).getByLabel("Last day").fill("2020-01-31");
  await expect(page).toHaveURL(/to=2020-01-31/);
  await expect(main(page).getByText("No entries match this filter.")).toBeVisible();
});
