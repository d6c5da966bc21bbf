// Those who run the service: their console, what it does to organizations, and how an owner lets them in.
import { expect, test, type Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScrolling, listenForErrors, picture } from "../support/looks.ts";
import { letterTo } from "../support/mail.ts";
import { operatorCommand } from "../support/operator.ts";
import { organizationPath, signUp, somebody, type Person } from "../support/people.ts";

/** Somebody signed in who runs the service. */
async function operator(page: Page): Promise<Person> {
  const olga = await signUp(page, somebody("Olga Operator"));
  expect(operatorCommand("add", olga.email, "--note", "tests")).toContain("is an operator now");
  return olga;
}

/** Opens an organization in the console, by searching for it. */
async function look(page: Page, search: string, name: string): Promise<void> {
  await page.goto("/operator/organizations");
  await page.getByRole("searchbox").last().fill(search);
  await page.getByRole("main").getByRole("button", { name: "Search" }).click();
  await page.getByRole("main").getByRole("link", { name }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

async function whole(page: Page, name: string, project: string): Promise<void> {
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await picture(page, name, project);
}

test("an operator finds, limits, suspends and activates an organization", async ({ page, browser }, { project }) => {
  const errors = listenForErrors(page);
  await operator(page);
  const context = await browser.newContext();
  const theirs = await context.newPage();
  const ada = await signUp(theirs);
  await theirs.goto("/operator/organizations");
  await expect(theirs.getByText("There is nothing here")).toBeVisible();
  await theirs.goto("/");
  const organization = organizationPath(theirs);

  await page.goto("/");
  await page.locator(".user-menu > summary").click();
  await page.getByRole("link", { name: "Console" }).click();
  await expect(page.getByRole("navigation", { name: "Console" })).toBeVisible();
  await whole(page, "operator-organizations", project.name);
  await look(page, ada.email, ada.organization);
  await expect(page.getByRole("main").getByText(ada.email)).toBeVisible();
  await whole(page, "operator-organization", project.name);

  const main = page.getByRole("main");
  await main.getByLabel("Members and open invitations").fill("many");
  await main.getByRole("button", { name: "Save" }).click();
  await expect(main.getByText("Enter a whole number")).toBeVisible();
  await main.getByLabel("Members and open invitations").fill("1");
  await main.getByRole("button", { name: "Save" }).click();
  await expect(main.getByText("1 of 1")).toBeVisible();
  await letterTo(ada.email, /The plan of .* changed/);
  await theirs.goto(`${organization}/settings/usage`);
  await expect(theirs.getByText("1 of 1")).toBeVisible();

  await main.getByLabel("Reason").fill("Invoice 17 is unpaid.");
  await main.getByRole("button", { name: "Suspend" }).click();
  await expect(main.getByText("Reason: Invoice 17 is unpaid.")).toBeVisible();
  await whole(page, "operator-suspended", project.name);
  await theirs.goto(`${organization}/time`);
  await expect(theirs.getByText("Reason: Invoice 17 is unpaid.")).toBeVisible();
  await whole(theirs, "suspended", project.name);
  await letterTo(ada.email, /is suspended/);
  await main.getByRole("button", { name: "Activate" }).click();
  await expect(main.getByRole("button", { name: "Suspend" })).toBeVisible();
  await theirs.goto(`${organization}/time`);
  await expect(theirs.getByText("Invoice 17")).toBeHidden();
  await theirs.goto(`${organization}/settings/audit`);
  await expect(theirs.getByText("An operator suspended the organization")).toBeVisible();
  await context.close();
  // The number that was none is answered with 422, which the browser notes.
  expect(errors.filter((error) => !error.includes("422"))).toEqual([]);
});

test("an owner lets operators in, and out again", async ({ page, browser }, { project }) => {
  await operator(page);
  const context = await browser.newContext();
  const theirs = await context.newPage();
  const ada = await signUp(theirs);
  const organization = organizationPath(theirs);
  await page.goto(`${organization}/time`);
  await expect(page.getByText("There is nothing here")).toBeVisible();

  await theirs.goto(`${organization}/settings/support`);
  await whole(theirs, "support", project.name);
  const form = theirs.getByRole("main");
  await form.getByText("8 hours").click();
  await form.getByLabel("Password").fill(ada.password);
  await form.getByRole("button", { name: "Let operators in" }).click();
  await expect(form.getByText("Operators may look inside", { exact: true })).toBeVisible();
  await whole(theirs, "support-open", project.name);

  await look(page, ada.organization, ada.organization);
  await page.getByRole("link", { name: "Look inside" }).click();
  await expect(page.getByText("An owner let you in until")).toBeVisible();
  await page.goto(`${organization}/time`);
  await expect(page.getByText("An owner let you in until")).toBeVisible();
  await whole(page, "support-inside", project.name);
  await page.goto(`${organization}/clients`);
  await expect(page.getByRole("link", { name: "New client" })).toBeHidden();

  await form.getByRole("button", { name: "End it now" }).click();
  await expect(form.getByText("Earlier")).toBeVisible();
  await page.reload();
  await expect(page.getByText("There is nothing here")).toBeVisible();
  await theirs.goto(`${organization}/settings/audit`);
  await expect(theirs.getByText("An operator looked inside")).toBeVisible();
  await context.close();
});

test("the outbox, and the end of being an operator", async ({ page }, { project }) => {
  const olga = await operator(page);
  await page.goto("/operator/jobs?state=failed");
  await expect(page.getByText("Nothing is left here")).toBeVisible();
  await whole(page, "operator-outbox", project.name);
  await page.goto("/operator/proof");
  await whole(page, "operator-proof", project.name);
  expect(operatorCommand("list")).toContain(olga.email);
  expect(operatorCommand("remove", olga.email)).toContain("is no operator any more");
  await page.goto("/operator/jobs");
  await expect(page.getByText("There is nothing here")).toBeVisible();
});
