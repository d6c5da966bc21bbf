// A person's own account: how it is kept, and kept safe.
import { type Browser, type Page, expect, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScrolling, listenForErrors, picture } from "../support/looks.ts";
import { letterTo, linkIn } from "../support/mail.ts";
import { type Person, signIn, signUp } from "../support/people.ts";

/** The person on another device. */
async function elsewhere(browser: Browser, person: Person): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, person);
  return page;
}

test("sessions end one by one, and all the others together", async ({ page, browser }) => {
  const errors = listenForErrors(page);
  const ada = await signUp(page);
  const [first, second] = [await elsewhere(browser, ada), await elsewhere(browser, ada)];
  await page.goto("/account/sessions");
  await expect(page.getByText("This session")).toHaveCount(1);
  const buttons = page.getByRole("button", { name: /^End the session/ });
  await expect(buttons).toHaveCount(2);
  await buttons.first().click();
  await expect(page.getByText("Session ended.")).toBeVisible();
  await expect(buttons).toHaveCount(1);
  await second.reload();
  await expect(second).toHaveURL(/\/sign-in/);
  await first.reload();
  await expect(first).toHaveURL(/\/organizations\//);
  await page.getByRole("button", { name: "End all other sessions" }).click();
  await expect(buttons).toHaveCount(0);
  await first.reload();
  await expect(first).toHaveURL(/\/sign-in/);
  expect(errors).toEqual([]);
});

test("a new password ends the session in the other browser", async ({ page, browser }) => {
  const ada = await signUp(page);
  const other = await elsewhere(browser, ada);
  await page.goto("/account/security");
  await page.getByLabel("Current password").fill("not this one");
  await page.getByLabel("New password").fill("copper meadow telescope");
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByText("This is not your current password.")).toBeVisible();
  await page.getByLabel("Current password").fill(ada.password);
  await page.getByLabel("New password").fill("copper meadow telescope");
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByText("Password changed.")).toBeVisible();
  await other.reload();
  await expect(other).toHaveURL(/\/sign-in/);
  await signIn(other, { ...ada, password: "copper meadow telescope" });
});

test("the profile takes effect: name, theme, language and formats", async ({ page, browser }) => {
  const ada = await signUp(page);
  await page.goto("/account/profile");
  await page.getByLabel("Your name").fill("Countess Ada");
  await page.getByRole("main").getByText("Dark", { exact: true }).click();
  await page.getByLabel("Clock times").selectOption("h12");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.locator(".user-menu")).toContainText("Countess Ada");
  const other = await elsewhere(browser, ada);
  await expect(other.locator("html")).toHaveAttribute("data-theme", "dark");
  await other.goto("/account/sessions");
  await expect(other.getByRole("main")).toContainText(/\d (am|pm)/);
  await other.goto("/account/profile");
  await other.getByLabel("Language", { exact: true }).selectOption("de");
  await other.getByRole("button", { name: "Save" }).click();
  await expect(other.locator("html")).toHaveAttribute("lang", "de");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
});

test("the theme chosen in the menu follows to other devices", async ({ page, browser }) => {
  const ada = await signUp(page);
  await page.locator(".user-menu > summary").click();
  const saved = page.waitForResponse((response) => response.url().endsWith("/account/theme"));
  await page.getByRole("radio", { name: "Dark" }).check({ force: true });
  await saved;
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  const other = await elsewhere(browser, ada);
  await expect(other.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("an address changes when the links at both were opened", async ({ page, browser }) => {
  const ada = await signUp(page);
  const next = `countess.${ada.email}`;
  await page.goto("/account/address");
  await page.getByLabel("New email address").fill(next);
  await page.getByLabel("Current password").fill(ada.password);
  await page.getByRole("button", { name: "Change email address" }).click();
  await expect(page.getByText("waits for both links")).toBeVisible();
  await page.goto(linkIn(await letterTo(ada.email, /Change of your email/)));
  await expectAccessible(page);
  await page.getByRole("button", { name: "Yes, change it" }).click();
  await page.goto(linkIn(await letterTo(next, /Change of your email/)));
  await page.getByRole("button", { name: "Yes, it is mine" }).click();
  await expect(page.getByText("Your email address is changed.")).toBeVisible();
  await elsewhere(browser, { ...ada, email: next });
});

for (const theme of ["light", "dark"] as const) {
  test(`the account's pages can be used by everybody (${theme})`, async ({ page, browser }, { project }) => {
    const ada = await signUp(page);
    await elsewhere(browser, ada);
    await page.emulateMedia({ colorScheme: theme });
    for (const part of ["profile", "address", "security", "sessions", "data"]) {
      await page.goto(`/account/${part}`);
      await expectAccessible(page);
      await expectNoSidewaysScrolling(page);
      await picture(page, `account-${part}-${theme}`, project.name);
    }
  });
}
