// A project's activity: what happened in it, by kind, and more on demand.
import { expect, test, type Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScrolling, listenForErrors, picture } from "../support/looks.ts";
import { organizationPath, signUp } from "../support/people.ts";

const main = (page: Page) => page.getByRole("main");

test("a project's page tells what happened in it", async ({ page }, info) => {
  const errors = listenForErrors(page);
  await signUp(page);
  await page.goto(`${organizationPath(page)}/projects/new`);
  await main(page).getByLabel("Name").fill("Engine");
  await main(page).getByRole("button", { name: "Save" }).click();
  await expect(main(page).getByRole("heading", { name: "Engine", level: 1 })).toBeVisible();
  const address = new URL(page.url()).pathname;
  const lines = main(page).locator("#activity-list > li");
  await expect(lines).toHaveText([/Ada Lovelace created the project\./]);
  // Twenty-one comments are one more than a page holds.
  const api = new URL(page.url());
  api.pathname = `/api/v1${address}/comments`;
  for (let number = 1; number <= 21; number += 1) {
    const written = await page.request.post(api.href, { headers: { origin: api.origin }, data: { body: `Note ${number}` } });
    expect(written.status()).toBe(201);
  }
  await page.goto(address);
  await expect(lines).toHaveCount(20);
  await expect(lines.first()).toContainText("Note 21");
  await main(page).locator("#activity").getByRole("link", { name: "Show more" }).click();
  await expect(lines).toHaveCount(22);
  await expect(lines.last()).toContainText("created the project.");
  await expect(main(page).locator("#activity").getByRole("link", { name: "Show more" })).toHaveCount(0);
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await main(page).locator("#activity").getByRole("link", { name: "Project", exact: true }).click();
  await expect(lines).toHaveText([/created the project\./]);
  await expectAccessible(page);
  await picture(page, "project-activity", info.project.name);
  expect(errors).toEqual([]);
});
