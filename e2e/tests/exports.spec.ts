// Time taken along: as a file, and as the address of one's calendar.
import { expect, test } from "@playwright/test";
import { download } from "../support/downloads.ts";
import { expectAccessible, expectNoSidewaysScrolling, listenForErrors, picture } from "../support/looks.ts";
import { signUp } from "../support/people.ts";

test("time is taken along as a table and read by a calendar program", async ({ page, playwright, baseURL }) => {
  const errors = listenForErrors(page);
  await signUp(page);
  const organization = page.url().replace(/\/time.*$/, "");
  const added = await page.request.post(organization.replace("/organizations", "/api/v1/organizations") + "/time-entries", {
    headers: { origin: new URL(organization).origin },
    data: { day: new Date().toISOString().slice(0, 10), seconds: 5415, description: "Trimming the wick" },
  });
  expect(added.status()).toBe(201);
  await page.getByRole("navigation", { name: "Time" }).getByRole("link", { name: "Export" }).click();
  await expect(page.getByRole("heading", { name: "Time as a file" })).toBeVisible();
  const table = await download(page, page.getByRole("button", { name: "Table (CSV)" }));
  expect(table.name).toMatch(/^time-.*\.csv$/);
  expect(table.content.toString("utf8")).toContain("1:30:15,5415,0,Ada Lovelace");

  await page.getByRole("button", { name: "Make an address" }).click();
  const address = await page.locator("#feed-address").innerText();
  const program = await playwright.request.newContext({ baseURL: baseURL! });
  const calendar = await program.get(new URL(address).pathname);
  expect(calendar.status()).toBe(200);
  expect(await calendar.text()).toContain("SUMMARY:1:30:15 Trimming the wick");
  await page.goto(`${organization}/time/export`);
  await expect(page.locator("#feed-address")).toHaveCount(0);
  await page.getByRole("button", { name: "End the address" }).click();
  await expect(page.getByText("The address no longer works.")).toBeVisible();
  expect((await program.get(new URL(address).pathname)).status()).toBe(404);
  await program.dispose();
  expect(errors).toEqual([]);
});

test("days that go backwards are refused at their field", async ({ page }, { project }) => {
  await signUp(page);
  await page.goto(page.url().replace(/\/time.*$/, "/time/export"));
  await page.getByLabel("Last day").fill("2020-01-01");
  await page.getByRole("button", { name: "Table (CSV)" }).click();
  await expect(page.getByText("The last day is before the first.")).toBeVisible();
  await expect(page.getByLabel("Last day")).toHaveValue("2020-01-01");
  await page.getByRole("button", { name: "Make an address" }).click();
  await expect(page.locator("#feed-address")).toBeVisible();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
    await expectNoSidewaysScrolling(page);
    await picture(page, `export-${colorScheme}`, project.name);
  }
});
