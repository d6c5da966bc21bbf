// The record of what happened: read, filtered, taken along.
import { expect, test } from "@playwright/test";
import { download } from "../support/downloads.ts";
import { expectAccessible, expectNoSidewaysScrolling, listenForErrors, picture } from "../support/looks.ts";
import { invite } from "../support/members.ts";
import { organizationPath, signUp, somebody } from "../support/people.ts";

test("the record is filtered, opened and exported", async ({ page }, { project }) => {
  const errors = listenForErrors(page);
  await signUp(page);
  const here = organizationPath(page);
  const main = page.getByRole("main");
  const grace = somebody("Grace Hopper");
  await invite(page, here, grace.email, "Viewer");
  await page.goto(`${here}/settings/general`);
  await main.getByLabel("Clock times").selectOption("1:30 pm");
  await main.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();

  await page.goto(`${here}/settings`);
  await page.getByRole("navigation", { name: "Organization settings" }).getByRole("link", { name: "Audit" }).click();
  await expect(main.getByText("Settings changed")).toBeVisible();
  await main.locator("details summary").first().click();
  await expect(main.getByRole("rowheader", { name: "time format" })).toBeVisible();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }
  await expectNoSidewaysScrolling(page);
  await picture(page, "audit", project.name);

  await main.getByLabel("Kind").selectOption("Invitations");
  await main.getByRole("button", { name: "Show" }).click();
  await expect(main.locator("ul.list > li")).toHaveCount(1);
  await expect(main.getByText(grace.email)).toBeVisible();
  const table = await download(page, main.getByRole("button", { name: "Export as CSV" }));
  expect(table.name).toMatch(/^audit-.*\.csv$/);
  const lines = table.content.toString("utf8").trim().split("\n");
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain(grace.email);
  const list = await download(page, main.getByRole("button", { name: "Export as JSON" }));
  const events = JSON.parse(list.content.toString("utf8")) as { action: string }[];
  expect(events.map((event) => event.action)).toEqual(["invitation.sent"]);

  await main.getByLabel("Search by name").fill("nobody at all");
  await main.getByRole("button", { name: "Show" }).click();
  await expect(main.getByRole("heading", { name: "Nothing matches" })).toBeVisible();
  await expectAccessible(page);
  await picture(page, "audit-none", project.name);
  await main.getByRole("link", { name: "Clear" }).click();
  // The exports are on record themselves.
  await expect(main.getByText("Audit record exported")).toHaveCount(2);
  await main.getByLabel("Last day").fill("2001-01-01");
  await main.getByRole("button", { name: "Show" }).click();
  await expect(main.getByRole("heading", { name: "Nothing matches" })).toBeVisible();
  expect(errors).toEqual([]);
});
