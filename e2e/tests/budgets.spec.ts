// Budgets: set by the form, used, shown as a bar, lines and a table, taken away.
import { expect, test, type Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScrolling, listenForErrors, picture } from "../support/looks.ts";
import { organizationPath, signUp } from "../support/people.ts";

const main = (page: Page) => page.getByRole("main");

test("a budget is set, used and taken away", async ({ page }, info) => {
  await signUp(page);
  const organization = organizationPath(page);
  await page.goto(`${organization}/projects/new`);
  await main(page).getByLabel("Name").fill("Website");
  await main(page).getByRole("button", { name: "Save" }).click();
  await expect(main(page).getByText("This project has no budget.")).toBeVisible();
  const project = new URL(page.url()).pathname;

  await main(page).getByRole("link", { name: "Set a budget" }).click();
  await main(page).getByLabel("Amount").fill("much");
  await main(page).getByRole("radio", { name: "Each month" }).check({ force: true });
  await main(page).getByRole("button", { name: "Save" }).click();
  await expect(main(page).getByLabel("Amount")).toHaveValue("much");
  await expect(main(page).locator("#amount-error")).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await picture(page, "budget-form", info.project.name);

  const errors = listenForErrors(page);
  await main(page).getByLabel("Amount").fill("10");
  await main(page).getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Budget set.")).toBeVisible();
  await expect(main(page).getByText("Within the budget")).toBeVisible();

  await page.goto(`${organization}/time-entries/new`);
  await main(page).getByLabel("Description").fill("Sketches");
  await main(page).locator("input[name=time]").fill("8:30");
  await main(page).locator("summary", { hasText: "Project" }).click();
  await main(page).locator("[data-picker=project] label", { hasText: "Website" }).click();
  await main(page).getByRole("button", { name: "Add time" }).click();
  await expect(main(page).getByRole("link", { name: "Sketches" })).toBeVisible();

  await page.goto(`${organization}/projects`);
  await main(page).getByRole("link", { name: "Budget: 85 %" }).click();
  const budget = page.locator("#budget");
  await expect(budget.getByText("Nearly used up")).toBeVisible();
  await expect(budget.getByText("8:30:00 used, 85 %")).toBeVisible();
  await expect(budget.getByRole("img", { name: "What was left at the end of each day" })).toBeVisible();
  await budget.getByText("The same in numbers").click();
  await expect(budget.getByRole("cell", { name: "1:30:00" }).first()).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await picture(page, "budget", info.project.name);

  await page.goto(`${organization}/notifications`);
  await expect(main(page).getByText("80 % of the budget of “Website”")).toBeVisible();

  await page.goto(project);
  await budget.getByRole("link", { name: "Change the budget" }).click();
  await main(page).getByRole("link", { name: "Delete" }).click();
  await main(page).getByRole("button", { name: "Delete" }).click();
  await expect(page.getByText("Budget deleted.")).toBeVisible();
  await expect(main(page).getByText("This project has no budget.")).toBeVisible();
  expect(errors).toEqual([]);
});
