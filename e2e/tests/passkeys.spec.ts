// Signing in with what a device keeps.
import { expect, test, type Page } from "@playwright/test";
import { appCode, Device } from "../support/authenticator.ts";
import { expectAccessible, expectNoSidewaysScrolling, listenForErrors, picture } from "../support/looks.ts";
import { signOut, signUp, type Person } from "../support/people.ts";

/** Makes a passkey on the page that lists them. */
async function makePasskey(page: Page, person: Person, name: string): Promise<void> {
  await page.goto("/account/security/passkeys");
  await page.getByLabel("What to call it").last().fill(name);
  await page.getByLabel("Your password, or a code from the app").fill(person.password);
  await page.getByRole("button", { name: "Make a passkey" }).click();
}

test("a passkey is made, opens the account alone, gets another name and is removed", async ({ page }, { project }) => {
  const errors = listenForErrors(page);
  const device = await Device.attach(page);
  const ada = await signUp(page);
  await page.goto("/account/security/passkeys");
  await expect(page.getByRole("heading", { name: "No passkeys yet" })).toBeVisible();
  await page.getByLabel("What to call it").fill("Laptop");
  await page.getByLabel("Your password, or a code from the app").fill("not my password");
  await page.getByRole("button", { name: "Make a passkey" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByLabel("What to call it")).toHaveValue("Laptop");
  expect(await device.passkeys()).toBe(0);

  await makePasskey(page, ada, "Laptop");
  await expect(page.getByRole("status").getByText("Passkey added.")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Laptop" })).toContainText("never used");
  expect(await device.passkeys()).toBe(1);
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await picture(page, "passkeys", project.name);
  await makePasskey(page, ada, "The same again");
  await expect(page.getByRole("alert")).toContainText("This device has a passkey");

  await device.touch(false);
  await signOut(page);
  await expectAccessible(page);
  await picture(page, "sign-in-passkey", project.name);
  await device.touch(true);
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(page).toHaveURL(/\/organizations\//);
  await page.goto("/account/security/passkeys");
  const row = page.getByRole("listitem").filter({ hasText: "Laptop" });
  await expect(row).toContainText("last used");
  await row.getByLabel("Rename Laptop").click();
  await row.getByLabel("What to call it").fill("Old laptop");
  await row.getByRole("button", { name: "Rename", exact: true }).click();
  await page.getByRole("button", { name: "Remove Old laptop" }).click();
  await expect(page.getByRole("heading", { name: "No passkeys yet" })).toBeVisible();
  expect(errors.filter((error) => !/4(09|22)/.test(error))).toEqual([]);
});

test("a device that does not recognise its owner opens nothing", async ({ page }) => {
  const device = await Device.attach(page);
  const ada = await signUp(page);
  await makePasskey(page, ada, "Laptop");
  await expect(page.getByRole("status").getByText("Passkey added.")).toBeVisible();
  await device.recognise(false);
  await signOut(page);
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await page.goto("/organizations");
  await expect(page).toHaveURL(/\/sign-in/);
});

test("a passkey is the second step after the password", async ({ page }, { project }) => {
  const device = await Device.attach(page);
  const ada = await signUp(page);
  await makePasskey(page, ada, "Laptop");
  await expect(page.getByRole("status").getByText("Passkey added.")).toBeVisible();
  await page.goto("/account/security/two-factor");
  await page.getByRole("button", { name: "Set up two-step sign-in" }).click();
  const key = await page.locator("#secret").innerText();
  await page.getByLabel("Code of six digits").fill(appCode(key));
  await page.getByRole("button", { name: "Turn on" }).click();
  await page.getByRole("link", { name: "I have kept them" }).click();
  await device.touch(false);
  await signOut(page);
  await page.locator("#email").fill(ada.email);
  await page.locator("#password").fill(ada.password);
  await page.locator("form[action='/sign-in'] button[type=submit]").click();
  await expect(page.getByRole("heading", { name: "Second step" })).toBeVisible();
  await expectAccessible(page);
  await picture(page, "second-factor-passkey", project.name);
  await device.touch(true);
  await page.getByRole("button", { name: "Use a passkey instead" }).click();
  await expect(page).toHaveURL(/\/organizations\//);
});

test("where the address is a number, the page says where passkeys work", async ({ page, baseURL }) => {
  await page.goto(`${baseURL?.replace("localhost", "127.0.0.1")}/sign-in`);
  const link = page.getByRole("link", { name: baseURL ?? "" });
  await expect(link).toHaveAttribute("href", `${baseURL}/sign-in`);
  await expect(page.getByRole("button", { name: "Sign in with a passkey" })).toBeHidden();
});
