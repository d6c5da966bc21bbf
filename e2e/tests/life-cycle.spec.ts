// How an organization is closed, deleted, handed on, taken along and left.
import { expect, test, type Page } from "@playwright/test";
import { download } from "../support/downloads.ts";
import { expectAccessible, expectNoSidewaysScrolling, listenForErrors, picture } from "../support/looks.ts";
import { letterTo } from "../support/mail.ts";
import { invite, join } from "../support/members.ts";
import { organizationPath, signUp, somebody } from "../support/people.ts";

/** Keeps a picture of a page that everybody can use, at any width. */
async function looks(page: Page, name: string, project: string): Promise<void> {
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await picture(page, `life-cycle-${name}`, project);
}

test("cancelled and reactivated, deleted and kept, and taken along", async ({ page }, { project }) => {
  test.slow();
  const errors = listenForErrors(page);
  const ada = await signUp(page);
  const here = organizationPath(page);
  const main = page.getByRole("main");
  await page.goto(`${here}/settings/danger`);
  await looks(page, "danger", project.name);
  for (const format of ["JSON", "CSV"]) {
    const archive = await download(page, main.getByRole("button", { name: `Export as ${format}` }));
    expect(archive.name).toBe(`${here.split("/")[2]}.zip`);
    expect(archive.content.subarray(0, 4).toString("latin1")).toBe("PK\u0003\u0004");
    expect(archive.content.includes("organization.json")).toBe(true);
    expect(archive.content.includes(`memberships.${format.toLowerCase()}`)).toBe(true);
  }
  await main.getByRole("button", { name: "Cancel the organization" }).click();
  await expect(page.getByText("The organization is cancelled.")).toBeVisible();
  await looks(page, "cancelled", project.name);
  await page.goto(`${here}/projects`);
  await expect(page).toHaveURL(new RegExp(`${here}/settings/danger$`));
  await page.goto("/organizations");
  await expect(main.getByText("Cancelled")).toBeVisible();
  await looks(page, "closed", project.name);
  await main.getByRole("link", { name: ada.organization }).click();
  await main.getByRole("button", { name: "Reactivate" }).click();
  await expect(page.getByText("The organization is open again.")).toBeVisible();

  await main.getByLabel(/^Type/).fill("Something else");
  await main.getByRole("button", { name: "Delete the organization" }).click();
  await expect(page.getByText("This is not the organization’s name.")).toBeVisible();
  await expect(main.getByLabel(/^Type/)).toHaveValue("Something else");
  await looks(page, "refused", project.name);
  await main.getByLabel(/^Type/).fill(ada.organization);
  await main.getByRole("button", { name: "Delete the organization" }).click();
  await expect(page.getByText("will be erased in 30 days")).toBeVisible();
  await looks(page, "pending", project.name);
  await main.getByRole("button", { name: "Keep the organization" }).click();
  await expect(page.getByText("The organization stays.")).toBeVisible();
  expect((await page.goto(`${here}/projects`))?.status()).toBe(200);
  // The one refusal of the form that was wrong; nothing else.
  expect(errors.filter((error) => !error.includes("422"))).toEqual([]);
});

test("handed on to somebody who accepts, and left", async ({ page, browser }, { project }) => {
  test.slow();
  const ada = await signUp(page);
  const here = organizationPath(page);
  const grace = somebody("Grace Hopper");
  await invite(page, here, grace.email, "Member");
  const theirs = await join(browser, grace);
  await page.goto(`${here}/leave`);
  await page.getByRole("button", { name: "Leave" }).click();
  await expect(page.getByText("this is the last one")).toBeVisible();
  await page.goto("/account/delete");
  await expect(page.getByRole("button", { name: "Delete my account" })).toBeHidden();
  await looks(page, "account-blocked", project.name);
  await page.getByRole("link", { name: "Hand the organization on" }).click();
  await page.getByLabel("New owner").selectOption({ label: `Grace Hopper · ${grace.email}` });
  await page.getByRole("button", { name: "Offer", exact: true }).click();
  await expect(page.getByText("Grace Hopper was asked and has not answered yet.")).toBeVisible();
  await looks(page, "offered", project.name);
  expect((await letterTo(grace.email, /offers you/)).text).toContain(`${here}/ownership-offer`);

  // She need not read her mail: the offer stands on the pages that she opens anyway.
  await theirs.goto(here);
  await expect(theirs.getByText("Ada Lovelace offers you to become the owner")).toBeVisible();
  await looks(theirs, "offer-notice", `${project.name}-theirs`);
  await theirs.goto(`${here}/time`);
  await theirs.getByRole("link", { name: "Answer" }).click();
  await expect(theirs.getByRole("heading", { level: 1 })).toHaveText("The organization is offered to you");
  await looks(theirs, "offer", `${project.name}-theirs`);
  await theirs.getByRole("button", { name: "Become the owner" }).click();
  await expect(theirs.getByText("You are the owner now.")).toBeVisible();

  await page.goto(`${here}/leave`);
  await looks(page, "leave", project.name);
  await page.getByRole("button", { name: "Leave" }).click();
  await expect(page.getByText("You left the organization.")).toBeVisible();
  await expect(page.getByText("You are in no organization")).toBeVisible();
  await looks(page, "nowhere", project.name);
  // Now nothing holds her account back.
  await page.goto("/account/delete");
  await looks(page, "account-delete", project.name);
  await page.getByLabel("Current password").fill("not this one");
  await page.getByRole("button", { name: "Delete my account" }).click();
  await expect(page.getByText("This is not your current password.")).toBeVisible();
  await page.getByLabel("Current password").fill(ada.password);
  await page.getByRole("button", { name: "Delete my account" }).click();
  await expect(page.getByRole("heading", { name: "Your account is deleted" })).toBeVisible();
  await looks(page, "account-deleted", project.name);
  await theirs.goto(`${here}/members?status=removed`);
  await expect(theirs.getByRole("main").getByText("Deleted person")).toBeVisible();
});

test("one's own data comes as files", async ({ page }) => {
  const ada = await signUp(page);
  await page.goto("/account/data");
  const everything = await download(page, page.getByRole("button", { name: "Everything (JSON)" }));
  expect(everything.name).toMatch(/\.json$/);
  expect(JSON.stringify(JSON.parse(everything.content.toString("utf8")))).toContain(ada.email);
  const times = await download(page, page.getByRole("button", { name: "Time entries (CSV)" }));
  expect(times.name).toMatch(/\.csv$/);
  expect(times.content.toString("utf8").split("\n")[0]).toContain("description");
});
