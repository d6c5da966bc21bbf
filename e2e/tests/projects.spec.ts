// Projects: who belongs to one and who sees it, and the reader's favourites.
import { expect, test, type Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScrolling, listenForErrors, picture } from "../support/looks.ts";
import { invite, join } from "../support/members.ts";
import { organizationPath, signUp, somebody } from "../support/people.ts";

const main = (page: Page) => page.getByRole("main");

/** A project by the form; leaves its page open. */
async function project(page: Page, name: string, visibility = "Public"): Promise<void> {
  await page.goto(`${organizationPath(page)}/projects/new`);
  await main(page).getByLabel("Name").fill(name);
  await main(page).getByRole("radio", { name: visibility }).check();
  await main(page).getByRole("button", { name: "Save" }).click();
  await expect(main(page).getByRole("heading", { name, level: 1 })).toBeVisible();
}

test("a private project is there for those who belong to it", async ({ page, browser }, info) => {
  const errors = listenForErrors(page);
  await signUp(page);
  const grace = somebody("Grace Hopper");
  await invite(page, organizationPath(page), grace.email, "Member");
  const hers = await join(browser, grace);
  await page.goto(`${organizationPath(page)}/projects/new`);
  await expect(main(page).getByText("1 person does not see it while it is private.")).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await picture(page, "project-form", info.project.name);
  await project(page, "Takeover", "Private");
  const address = new URL(page.url()).pathname;
  const people = main(page).locator("#people");
  await expect(people.getByText("1 person does not see it while it is private.")).toBeVisible();
  await hers.goto(`${organizationPath(hers)}/projects`);
  await expect(main(hers).getByRole("heading", { name: "No projects yet" })).toBeVisible();
  expect((await hers.goto(address))?.status()).toBe(404);
  await people.getByRole("button", { name: "Add" }).click();
  await expect(people.getByText("Choose a person to add.")).toBeVisible();
  await people.getByLabel("Add a member").selectOption("Grace Hopper");
  await people.getByRole("button", { name: "Add" }).click();
  await expect(people.getByRole("listitem")).toContainText("Grace Hopper");
  await expect(people.getByText("Nobody is kept out.")).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await picture(page, "project-members", info.project.name);
  expect((await hers.goto(address))?.status()).toBe(200);
  await expect(main(hers).locator("#people").getByRole("button")).toHaveCount(0);
  await people.getByRole("button", { name: "Remove Grace Hopper from the project" }).click();
  await expect(page.getByText("Member removed from the project. Their time stays.")).toBeVisible();
  expect((await hers.goto(address))?.status()).toBe(404);
  // The field that was left empty answered 422, which the console calls an error.
  expect(errors.filter((error) => !error.includes("422"))).toEqual([]);
});

test("a favourite is starred with the keyboard and comes first", async ({ page }, info) => {
  await signUp(page);
  for (const name of ["Alpha", "Beta", "Gamma"]) {
    await project(page, name);
  }
  const errors = listenForErrors(page);
  await page.goto(`${organizationPath(page)}/projects`);
  const names = main(page).getByRole("rowheader").getByRole("link");
  await expect(names).toHaveText(["Alpha", "Beta", "Gamma"]);
  const star = main(page).getByRole("button", { name: "Favourite: Gamma" });
  await expect(star).toHaveAttribute("aria-pressed", "false");
  await star.focus();
  await page.keyboard.press("Enter");
  await expect(star).toHaveAttribute("aria-pressed", "true");
  await expect(star).toBeFocused();
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await picture(page, "favourites", info.project.name);
  await page.reload();
  await expect(names).toHaveText(["Gamma", "Alpha", "Beta"]);
  await names.first().click();
  const own = main(page).getByRole("button", { name: "Favourite: Gamma" });
  await own.click();
  await expect(own).toHaveAttribute("aria-pressed", "false");
  expect(errors).toEqual([]);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the star is a form", async ({ page }) => {
    await signUp(page);
    await project(page, "Alpha");
    await page.goto(`${organizationPath(page)}/projects`);
    const star = main(page).getByRole("button", { name: "Favourite: Alpha" });
    await star.click();
    await expect(page).toHaveURL(/\/projects$/);
    await expect(star).toHaveAttribute("aria-pressed", "true");
  });
});

test("a project's time is summed up by person and by task", async ({ page }, info) => {
  const errors = listenForErrors(page);
  await signUp(page);
  await project(page, "Engine");
  const address = page.url();
  const totals = main(page).locator("#totals");
  await expect(totals.getByText("No time was recorded here.")).toBeVisible();
  await page.goto(`${organizationPath(page)}/time-entries/new`);
  await main(page).getByLabel("Description").fill("Sketches");
  await main(page).locator("input[name=time]").fill("1:30");
  await main(page).locator("summary", { hasText: "Project" }).click();
  await main(page).locator("[data-picker=project] label", { hasText: "Engine" }).click();
  await main(page).getByRole("button", { name: "Add time" }).click();
  await expect(main(page).getByRole("link", { name: "Sketches" })).toBeVisible();
  await page.goto(address);
  await expect(totals.getByRole("row", { name: /Ada Lovelace/ })).toContainText("1:30:00");
  await expect(totals.getByRole("row", { name: /No task/ })).toContainText("1:30:00");
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await picture(page, "project-totals", info.project.name);
  await totals.getByRole("link", { name: "Last month" }).click();
  await expect(totals.getByText("No time was recorded here.")).toBeVisible();
  await totals.getByRole("link", { name: "This month" }).click();
  await expect(totals.getByRole("row", { name: /Ada Lovelace/ })).toContainText("1:30:00");
  expect(errors).toEqual([]);
});
