// Signing in through another service: a provider of OpenID Connect that runs beside the service.
import { randomUUID } from "node:crypto";
import { expect, test, type Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScrolling, picture } from "../support/looks.ts";
import { organizationPath, signOut, signUp } from "../support/people.ts";

/** Signs in at the provider, by name, and agrees that the service may know it. */
async function atProvider(page: Page, login: string): Promise<void> {
  await page.locator("input[name=login]").fill(login);
  await page.locator("input[name=password]").fill("any");
  await page.locator("button[type=submit]").click();
  await page.getByRole("button", { name: "Continue" }).click();
}

test("somebody new comes in through the provider, leaves and comes back", async ({ page }, { project }) => {
  const login = `grace.${randomUUID().slice(0, 8)}@example.com`;
  await page.goto("/sign-in?next=%2Faccount%2Fsecurity%2Fidentities");
  await picture(page, "sign-in-ways", project.name);
  await page.getByRole("link", { name: "Sign in with Acme ID" }).click();
  await atProvider(page, login);
  await expect(page).toHaveURL(/\/account\/security\/identities$/);
  await expect(page.getByRole("listitem").filter({ hasText: login })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await picture(page, "identities", project.name);
  await page.getByRole("button", { name: `Disconnect ${login}` }).click();
  await expect(page.getByRole("alert")).toContainText("your only way into your account");
  await signOut(page);
  await page.getByRole("link", { name: "Sign in with Acme ID" }).click();
  await expect(page).toHaveURL(/\/organizations$/);
});

test("an account with the same email is connected once its password was shown", async ({ page, context }, { project }) => {
  const ada = await signUp(page);
  await signOut(page);
  await page.getByRole("link", { name: "Sign in with Acme ID" }).click();
  await atProvider(page, ada.email);
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await page.locator("#email").fill(ada.email);
  await page.locator("#password").fill(ada.password);
  await page.locator("form[action='/sign-in'] button[type=submit]").click();
  await expect(page.getByRole("heading", { name: "Connect Acme ID" })).toBeVisible();
  await expectAccessible(page);
  await picture(page, "identity-link", project.name);
  await page.getByRole("button", { name: "Connect", exact: true }).click();
  await expect(page.getByRole("listitem").filter({ hasText: ada.email })).toBeVisible();
  await context.clearCookies({ domain: "localhost" });
  await page.goto("/sign-in");
  await page.getByRole("link", { name: "Sign in with Acme ID" }).click();
  await expect(page).toHaveURL(/\/organizations\/.*\/time$/);
});

test("an email that the provider has not verified opens nothing", async ({ page }, { project }) => {
  await page.goto("/sign-in");
  await page.getByRole("link", { name: "Sign in with Acme ID" }).click();
  await atProvider(page, `unverified.${randomUUID().slice(0, 8)}@example.com`);
  await expect(page.getByRole("alert")).toContainText("has not verified your email");
  await expectAccessible(page);
  await picture(page, "sso-failed", project.name);
  await page.goto("/organizations");
  await expect(page).toHaveURL(/\/sign-in/);
});

test("an organization names its own provider and its domains", async ({ page }, { project }) => {
  await signUp(page);
  await page.goto(`${organizationPath(page)}/settings/single-sign-on`);
  await page.getByLabel("What people call it").fill("Engine ID");
  await page.getByLabel("Issuer").fill("http://id.example.com");
  await page.getByLabel("Client ID").fill("timetracker");
  await page.getByLabel("Client secret").fill("very secret");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.locator("#issuer-error")).toBeVisible();
  await page.getByLabel("Issuer").fill("https://id.example.com");
  await page.getByLabel("Client secret").fill("very secret");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("button", { name: "Remove this sign-in service" })).toBeVisible();
  await page.getByRole("textbox", { name: "Domain" }).fill("example.com");
  await page.getByRole("button", { name: "Add domain" }).click();
  await expect(page.getByText("_timetracker.example.com TXT")).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await picture(page, "single-sign-on", project.name);
});
