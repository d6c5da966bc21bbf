// What time is spent on: clients and their projects.
import { expect, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScrolling, listenForErrors, picture } from "../support/looks.ts";
import { organizationPath, signUp } from "../support/people.ts";

test("a client and its project, from the first to the archive and back", async ({ page }, { project }) => {
  const errors = listenForErrors(page);
  await signUp(page);
  const organization = organizationPath(page);
  const main = page.getByRole("main");

  await page.goto(`${organization}/clients`);
  await expectAccessible(page);
  await main.getByRole("link", { name: "New client" }).first().click();
  await main.getByLabel("Name").fill("Contoso");
  await main.getByRole("button", { name: "Save" }).click();
  await expect(main.getByText("Contoso").first()).toBeVisible();

  await page.goto(`${organization}/projects/new`);
  await main.getByLabel("Name").fill("Website");
  await main.getByLabel("Client").selectOption("Contoso");
  await main.getByLabel("Hourly rate").fill("90.50");
  await main.getByRole("button", { name: "Save" }).click();
  await expect(main.getByText("90.50").first()).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await picture(page, "project", project.name);

  await main.getByRole("button", { name: "Archive" }).click();
  await page.goto(`${organization}/projects`);
  await expect(main.getByText("Website")).toBeHidden();
  await main.getByText("Archived", { exact: true }).click();
  await expect(main.getByRole("link", { name: "Website" })).toBeVisible();
  expect(errors).toEqual([]);
});

test("two clients cannot have one name", async ({ page }) => {
  await signUp(page);
  const main = page.getByRole("main");
  for (const name of ["Contoso", "contoso"]) {
    await page.goto(`${organizationPath(page)}/clients/new`);
    await main.getByLabel("Name").fill(name);
    await main.getByRole("button", { name: "Save" }).click();
  }
  await expect(main.getByText("Another client has this name.")).toBeVisible();
});
