// Signing in with two steps.
import { readFile } from "node:fs/promises";
import { expect, test, type Page } from "@playwright/test";
import { appCode } from "../support/authenticator.ts";
import { expectAccessible, expectNoSidewaysScrolling, listenForErrors, picture } from "../support/looks.ts";
import { signOut, signUp, type Person } from "../support/people.ts";

/** Passes the first step. */
async function password(page: Page, person: Person): Promise<void> {
  await page.goto("/sign-in");
  await page.locator("#email").fill(person.email);
  await page.locator("#password").fill(person.password);
  await page.locator("form[action='/sign-in'] button[type=submit]").click();
  await expect(page).toHaveURL(/\/sign-in\/second-factor$/);
}

async function present(page: Page, code: string): Promise<void> {
  await page.getByLabel("Code").fill(code);
  await page.getByRole("button", { name: "Sign in" }).click();
}

test("a person turns two steps on, signs in with a code and with a recovery code, and turns it off", async ({
  page,
}, { project }) => {
  const errors = listenForErrors(page);
  const looks = async (name: string): Promise<void> => {
    await expectAccessible(page);
    await expectNoSidewaysScrolling(page);
    await picture(page, name, project.name);
  };
  const ada = await signUp(page);
  await page.goto("/account/security");
  await page.getByRole("main").getByRole("link", { name: "Two-step sign-in" }).click();
  await looks("two-factor-off");
  await page.getByRole("button", { name: "Set up two-step sign-in" }).click();
  await expect(page.getByRole("img", { name: "QR code with the key below" })).toBeVisible();
  await looks("two-factor-set-up");
  const key = await page.locator("#secret").innerText();

  await page.getByLabel("Code of six digits").fill("12345");
  await page.getByRole("button", { name: "Turn on" }).click();
  await expect(page.locator("#code-error")).toContainText("This is not the code");
  await expect(page.locator("#secret")).toHaveText(key);
  await page.getByLabel("Code of six digits").fill(appCode(key));
  await page.getByRole("button", { name: "Turn on" }).click();
  await expect(page.getByRole("heading", { name: "Recovery codes" })).toBeVisible();
  await looks("recovery-codes");
  const codes = (await page.locator("#codes").innerText()).trim().split(/\s+/);
  expect(codes).toHaveLength(10);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("timetracker-recovery-codes.txt");
  expect((await readFile(await download.path(), "utf8")).trim().split("\n")).toEqual(codes);
  await expect(page.getByRole("button", { name: "Print" })).toBeVisible();
  await page.getByRole("link", { name: "I have kept them" }).click();
  await looks("two-factor-on");
  await signOut(page);

  await password(page, ada);
  await looks("second-factor");
  await page.goto("/organizations");
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await page.goto("/sign-in/second-factor");
  // The code that turned it on is spent; a quick person waits for the next one, which already counts.
  await present(page, appCode(key, 1));
  await expect(page).toHaveURL(/\/organizations\//);
  await signOut(page);

  await password(page, ada);
  await present(page, appCode(key, 1));
  await expect(page.getByRole("alert")).toContainText("was used before");
  await present(page, codes[0] ?? "");
  await expect(page).toHaveURL(/\/organizations\//);

  await page.goto("/account/security/two-factor");
  await expect(page.getByText("9 recovery codes are left.")).toBeVisible();
  const off = page.locator("form[action$='/off']");
  await off.getByLabel("Your password, or a code from the app").fill("not my password");
  await off.getByRole("button").click();
  await expect(page.locator("#off-current_password-error")).toBeVisible();
  await off.getByLabel("Your password, or a code from the app").fill(ada.password);
  await off.getByRole("button").click();
  await expect(page.getByRole("heading", { name: "Two-step sign-in is off" })).toBeVisible();
  // A refused form is a 422, which the console calls an error.
  expect(errors.filter((error) => !error.includes("422"))).toEqual([]);
});
