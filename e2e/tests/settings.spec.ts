// The settings of an organization, its look, and the way to another one.
import { fileURLToPath } from "node:url";
import { expect, test, type Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScrolling, listenForErrors, picture } from "../support/looks.ts";
import { organizationPath, signUp } from "../support/people.ts";

const logo = fileURLToPath(new URL("../../frontend/dist/icon-192.png", import.meta.url));

async function found(page: Page, name: string, template = "Nothing"): Promise<string> {
  await page.goto("/organizations/new");
  const main = page.getByRole("main");
  await main.getByLabel("Name").fill(name);
  await main.getByRole("radio", { name: template }).check();
  await main.getByRole("button", { name: "Create organization" }).click();
  await expect(page).toHaveURL(/\/time/);
  return organizationPath(page);
}

test("every tab of the settings is whole, in both themes", async ({ page }, { project }) => {
  const errors = listenForErrors(page);
  await signUp(page);
  const organization = organizationPath(page);
  for (const part of ["general", "time", "branding", "templates"]) {
    await page.goto(`${organization}/settings/${part}`);
    await expect(page.getByRole("navigation", { name: "Organization settings" })).toBeVisible();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
    }
    await expectNoSidewaysScrolling(page);
    await picture(page, `settings-${part}`, project.name);
  }
  await page.goto("/organizations/new");
  await expectAccessible(page);
  await picture(page, "organization-new", project.name);
  await page.goto("/organizations");
  await expectAccessible(page);
  await picture(page, "organizations", project.name);
  expect(errors).toEqual([]);
});

test("formats and policies take effect", async ({ page }) => {
  await signUp(page);
  const organization = organizationPath(page);
  const main = page.getByRole("main");
  await page.goto(`${organization}/settings/general`);
  await main.getByLabel("Clock times").selectOption("1:30 pm");
  await main.getByRole("button", { name: "Save" }).click();
  await page.goto(`${organization}/settings/time`);
  await main.getByRole("radio", { name: /Refuse/ }).check();
  await main.getByRole("button", { name: "Save" }).click();
  for (const [attempt, time] of ["9:00 am - 10:00 am", "9:30 am - 10:30 am"].entries()) {
    await page.goto(`${organization}/time-entries/new`);
    await main.getByLabel("Time").fill(time);
    await main.getByRole("button", { name: "Add time" }).click();
    if (attempt === 0) {
      await expect(main.getByText("9:00 am – 10:00 am")).toBeVisible();
    }
  }
  await expect(main.getByText("This overlaps with the entry from 9:00 am to 10:00 am.")).toBeVisible();
});

test("a logo shows in the switcher until it is removed", async ({ page }, { project }) => {
  await signUp(page);
  await page.goto(`${organizationPath(page)}/settings/branding`);
  const main = page.getByRole("main");
  await main.getByLabel("Picture").setInputFiles(logo);
  await main.getByRole("button", { name: "Upload" }).click();
  const mark = page.locator(".switcher summary img.mark");
  await expect(mark).toBeVisible();
  expect(await mark.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(192);
  await expectAccessible(page);
  await picture(page, "logo", project.name);
  await main.getByRole("button", { name: "Remove" }).click();
  await expect(mark).toBeHidden();
});

test("the switcher is walked by keyboard, and two tabs never mix", async ({ page, context }) => {
  await signUp(page);
  const home = organizationPath(page);
  const zenith = await found(page, "Zenith Works", "Agency");
  await expect(page.locator(".switcher summary")).toContainText("Zenith Works");

  const other = await context.newPage();
  await other.goto(`${home}/projects`);
  await page.goto(`${zenith}/projects`);
  await expect(page.getByRole("main").getByText("Campaign")).toBeVisible();
  await other.reload();
  await expect(other.getByRole("main").getByText("Campaign")).toBeHidden();
  await expect(other.locator(".switcher summary")).not.toContainText("Zenith Works");

  // In the first tab: o opens the switcher, a letter leads to the name, Enter goes there.
  await other.locator("#main").focus();
  await other.keyboard.press("o");
  await expect(other.locator("details.switcher")).toHaveAttribute("open", "");
  await other.keyboard.press("z");
  await expect(other.locator(".switcher button:focus")).toContainText("Zenith Works");
  await other.keyboard.press("Enter");
  await expect(other).toHaveURL(new RegExp(`${zenith}/time`));
  // The other tab stays where it was, and works.
  await page.goto(`${home}/clients`);
  await expect(page.locator(".switcher summary")).not.toContainText("Zenith Works");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("the switcher leads to another organization", async ({ page }) => {
    await signUp(page);
    const home = organizationPath(page);
    await found(page, "Zenith Works");
    await page.locator(".switcher > summary").click();
    await page.locator(`.switcher form[action='${home}/switch'] button`).click();
    await expect(page).toHaveURL(new RegExp(`${home}/time`));
  });
});
