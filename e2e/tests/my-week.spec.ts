// One person in two organizations: their week, and the timer that still runs in the other.
import { expect, test, type Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScrolling, listenForErrors, picture } from "../support/looks.ts";
import { organizationPath, signUp, somebody } from "../support/people.ts";

const timer = (page: Page) => page.getByRole("region", { name: "Timer" });

async function start(page: Page, what: string): Promise<void> {
  await timer(page).getByLabel("What are you working on?").fill(what);
  await timer(page).getByRole("button", { name: "Start" }).click();
  await expect(timer(page).getByRole("button", { name: "Stop", exact: true })).toBeVisible();
}

test("a timer in another organization is offered to be stopped, and the week shows both", async ({ page }, { project }) => {
  const errors = listenForErrors(page);
  const { organization } = await signUp(page);
  const here = organizationPath(page);
  const labs = `Bell Labs ${somebody().organization.slice(-8)}`;
  await page.goto("/organizations/new");
  await page.locator("#name").fill(labs);
  await page.getByRole("main").getByRole("button", { name: "Create organization" }).click();
  await expect(page).toHaveURL(/bell-labs.*\/time/);
  const there = organizationPath(page);
  await start(page, "Night shift");
  await page.goto(`${here}/time`);
  await start(page, "Day shift");
  const offer = page.getByRole("status").filter({ hasText: `A timer runs in ${labs}` });
  await expect(offer).toContainText("Night shift");
  expect(errors).toEqual([]);
  await expectAccessible(page);
  await picture(page, "my-week-offer", project.name);
  await offer.getByRole("button", { name: "Stop it" }).click();
  await expect(page).toHaveURL(new RegExp(`${there}/time`));
  await expect(timer(page).getByRole("button", { name: "Start" })).toBeVisible();

  await page.goto("/week");
  await expect(page.getByText(`A timer runs in ${organization}`)).toBeVisible();
  await expect(page.getByText(`A timer runs in ${labs}`)).toHaveCount(0);
  for (const at of [here, there]) {
    const added = await page.request.post(`/api/v1${at}/time-entries`, {
      headers: { origin: new URL(page.url()).origin },
      data: { day: new Date().toISOString().slice(0, 10), seconds: 3600, description: "Reading" },
    });
    expect(added.status()).toBe(201);
  }
  await page.reload();
  const table = page.getByRole("table");
  await expect(table.getByRole("link", { name: labs })).toBeVisible();
  await expect(table.getByRole("link", { name: organization })).toBeVisible();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
    await expectNoSidewaysScrolling(page);
    await picture(page, `my-week-${colorScheme}`, project.name);
  }
});
