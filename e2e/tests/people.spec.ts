// People come into an organization by invitation, get another role, and are out when they are removed.
import { expect, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScrolling, listenForErrors, picture } from "../support/looks.ts";
import { letterTo, lettersTo, linkIn } from "../support/mail.ts";
import { invite, join } from "../support/members.ts";
import { organizationPath, signUp, somebody } from "../support/people.ts";

test("invited by mail, joined in another browser, another role, removed", async ({ page, browser }) => {
  const errors = listenForErrors(page);
  await signUp(page);
  const here = organizationPath(page);
  const grace = somebody("Grace Hopper");
  await invite(page, here, grace.email, "Member");
  const theirs = await join(browser, grace);
  await expect(theirs.getByRole("heading", { level: 1 })).toContainText("Grace Hopper");
  await theirs.goto(`${here}/members`);
  await expect(theirs.getByRole("link", { name: "Invite people" })).toBeHidden();
  expect((await theirs.goto(`${here}/clients/new`))?.status()).toBe(403);

  await page.goto(`${here}/members`);
  await page.getByRole("link", { name: "Grace Hopper" }).click();
  await page.getByRole("radio", { name: /^Manager/ }).check();
  await page.getByRole("button", { name: "Change role" }).click();
  await expect(page.getByText("Role changed.")).toBeVisible();
  expect((await theirs.goto(`${here}/clients/new`))?.status()).toBe(200);

  await page.getByRole("link", { name: "Remove" }).click();
  await expect(page.getByRole("heading", { name: "Remove Grace Hopper?" })).toBeVisible();
  await page.getByRole("button", { name: "Remove" }).click();
  await expect(page.getByText("Member removed.")).toBeVisible();
  await theirs.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Time" }).click();
  await expect(theirs.getByText("There is nothing here")).toBeVisible();
  await theirs.goto("/");
  await expect(theirs.getByText("You are in no organization")).toBeVisible();

  // Invited again, she is the same member.
  await page.goto(`${here}/members?status=removed`);
  await page.getByRole("link", { name: "Invite again" }).click();
  await page.getByRole("button", { name: "Send invitation" }).click();
  await expect(page.getByText("Invitation sent.")).toBeVisible();
  await expect.poll(() => lettersTo(grace.email).length).toBeGreaterThan(1);
  await theirs.goto(linkIn(await letterTo(grace.email, /invites you/)));
  await theirs.getByRole("button", { name: "Accept invitation" }).click();
  await expect(theirs.getByText("Welcome! You are a member now.")).toBeVisible();
  expect(errors).toEqual([]);
});

test("a link opened by somebody else explains itself", async ({ page, browser }) => {
  await signUp(page);
  const here = organizationPath(page);
  const grace = somebody("Grace Hopper");
  await invite(page, here, grace.email, "Viewer");
  const link = linkIn(await letterTo(grace.email, /invites you/));
  await page.goto(link);
  await expect(page.getByText(/was sent to g•••@e•••\.com/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Sign out and continue" }).click();
  await expect(page.getByLabel("Email")).toHaveValue(grace.email);
  const theirs = await join(browser, grace);
  await theirs.goto(link);
  await expect(theirs.getByText("You accepted this invitation before.")).toBeVisible();
  await page.goto(link);
  await expect(page.getByText("A link works once.")).toBeVisible();
});

test("many are invited from CSV, once every line is right", async ({ page }) => {
  await signUp(page);
  const here = organizationPath(page);
  const [one, two] = [somebody("One"), somebody("Two")];
  await page.goto(`${here}/invitations/bulk`);
  await page.getByLabel("One person to a line").fill(`${one.email},member\n${two.email},captain`);
  await page.getByRole("button", { name: "Check" }).click();
  await expect(page.getByText("“captain” is no role.")).toBeVisible();
  await expectAccessible(page);
  const text = `email,role,name\n${one.email},member,One\n${two.email},viewer,Two\n`;
  await page.getByLabel("Or a CSV file").setInputFiles({
    name: "team.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(text),
  });
  await page.getByRole("button", { name: "Check" }).click();
  await expect(page.getByText("All 2 lines are right.")).toBeVisible();
  expect(lettersTo(one.email)).toEqual([]);
  await page.getByRole("button", { name: "Send 2 invitations" }).click();
  await expect(page.getByText("Invitations sent.")).toBeVisible();
  expect((await letterTo(two.email, /invites you/)).text).toContain("Hello Two,");
});

for (const theme of ["light", "dark"] as const) {
  test(`the pages of people can be used by everybody (${theme})`, async ({ page, browser }, { project }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: theme });
    await signUp(page);
    const here = organizationPath(page);
    const [grace, waiting] = [somebody("Grace Hopper"), somebody("Waiting")];
    await invite(page, here, grace.email, "Manager");
    await invite(page, here, waiting.email, "Viewer");
    await join(browser, grace);
    const looks = async (name: string): Promise<void> => {
      await expectAccessible(page);
      await expectNoSidewaysScrolling(page);
      await picture(page, `people-${name}-${theme}`, project.name);
    };
    for (const [part, name] of [
      ["members", "members"],
      ["members?search=nobody-at-all", "none"],
      ["members/invite", "invite"],
      ["invitations", "invitations"],
      ["invitations?settled=true", "settled"],
      ["invitations/bulk", "bulk"],
      ["leave", "leave"],
    ] as const) {
      await page.goto(`${here}/${part}`);
      await looks(name);
    }
    await page.goto(`${here}/members`);
    await page.getByRole("link", { name: "Grace Hopper" }).click();
    await looks("member");
    await page.getByRole("link", { name: "Remove" }).click();
    await looks("remove");
    await page.goto(`${here}/invitations/bulk`);
    await page.getByLabel("One person to a line").fill("new@example.com,member,New\nno-address,captain");
    await page.getByRole("button", { name: "Check" }).click();
    await looks("preview");
    await page.context().clearCookies();
    await page.goto(linkIn(await letterTo(waiting.email, /invites you/)));
    await looks("link");
  });
}
