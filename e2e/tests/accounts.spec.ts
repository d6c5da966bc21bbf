// How a person comes in and leaves.
import { expect, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScrolling, listenForErrors, picture } from "../support/looks.ts";
import { letterTo, linkIn } from "../support/mail.ts";
import { openSignUp, signIn, signOut, signUp, somebody } from "../support/people.ts";

test("a person signs up, leaves and comes back", async ({ page }) => {
  const errors = listenForErrors(page);
  const ada = await signUp(page);
  await expect(page).toHaveURL(/\/organizations\/analytical-engines-.*\/time$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(ada.name);
  await signOut(page);
  await expect(page).toHaveURL(/\/sign-in$/);
  await signIn(page, ada);
  await expect(page).toHaveURL(/\/organizations\/analytical-engines-.*\/time$/);
  expect(errors).toEqual([]);
});

test("after signing out, no page of the organization opens", async ({ page }) => {
  await signUp(page);
  const time = page.url();
  await signOut(page);
  await page.goto(time);
  await expect(page).toHaveURL(/\/sign-in/);
});

test("a wrong password and an unknown address get the same answer", async ({ page }) => {
  const ada = await signUp(page);
  await signOut(page);
  const answers = [];
  for (const email of [ada.email, somebody("Nobody").email]) {
    await page.goto("/sign-in");
    await page.getByLabel("Email").fill(email);
    await page.getByLabel("Password").fill("not the right words");
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    answers.push(await page.getByRole("alert").innerText());
    await expect(page.getByLabel("Email")).toHaveValue(email);
  }
  expect(answers[0]).toBe("The email or the password is wrong.");
  expect(answers[1]).toBe(answers[0]);
});

test("what is wrong with a sign-up stands beside its field, and nothing else is lost", async ({ page }) => {
  const ada = somebody();
  await openSignUp(page, ada.email);
  await page.getByLabel("Your name").fill(ada.name);
  await page.getByLabel("Password").fill("short");
  await page.getByLabel("Organization").fill(ada.organization);
  await page.getByRole("button", { name: "Create account" }).click();
  const password = page.getByLabel("Password");
  await expect(password).toHaveAttribute("aria-invalid", "true");
  await expect(page.locator("#password-error")).toHaveText("At least 12 characters, please.");
  await expect(page.getByLabel("Your name")).toHaveValue(ada.name);
  await expect(password).toHaveValue("");
  await expectAccessible(page);
});

test("an address that has an account gets the answer of any other, and its owner a mail", async ({ page }) => {
  const ada = await signUp(page);
  await signOut(page);
  const answers = [];
  for (const email of [ada.email, somebody("Nobody").email]) {
    await page.goto("/sign-up");
    await page.getByLabel("Email").fill(email);
    await page.getByRole("button", { name: "Mail me the link" }).click();
    answers.push((await page.getByRole("main").innerText()).replace(email, "…"));
  }
  expect(answers[0]).toBe(answers[1]);
  expect(linkIn(await letterTo(ada.email, /account already/))).toContain("/sign-in");
});

test("a forgotten password is set anew by the mailed link, once", async ({ page, browser }) => {
  const ada = await signUp(page);
  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto("/sign-in");
  await stranger.getByRole("link", { name: "Forgot your password?" }).click();
  await stranger.getByLabel("Email").fill(ada.email);
  await stranger.getByRole("button", { name: "Mail me a link" }).click();
  await expect(stranger.getByText("a link is on its way")).toBeVisible();
  const link = linkIn(await letterTo(ada.email, /new password/));
  await stranger.goto(link);
  await expectAccessible(stranger);
  await stranger.getByLabel("New password").fill("copper meadow telescope");
  await stranger.getByRole("button", { name: "Change password" }).click();
  await expect(stranger.getByText("Your password is changed.")).toBeVisible();
  await signIn(stranger, { ...ada, password: "copper meadow telescope" });
  await page.reload();
  await expect(page).toHaveURL(/\/sign-in/);
  await page.goto(link);
  await expect(page.getByText("This link no longer works")).toBeVisible();
  await expectAccessible(page);
});

for (const path of ["/sign-in", "/sign-up", "/forgot-password"]) {
  test(`${path} can be used by everybody`, async ({ page }, { project }) => {
    await page.goto(path);
    await expectAccessible(page);
    await expectNoSidewaysScrolling(page);
    await picture(page, path.slice(1), project.name);
  });
}
