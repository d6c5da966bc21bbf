// Focus: a session counts down, is interrupted, tells when it is over; the break follows. The browser's clock is moved on.
import { expect, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScrolling, listenForErrors, picture } from "../support/looks.ts";
import { organizationPath, signUp } from "../support/people.ts";

test("a session counts down, is interrupted, and tells when it is over", async ({ page, context }, info) => {
  const errors = listenForErrors(page);
  await context.grantPermissions(["notifications"]);
  await page.addInitScript(() => {
    const shown: string[] = [];
    class Noted extends EventTarget {
      static permission = "granted";
      static requestPermission = (): Promise<string> => Promise.resolve("granted");
      constructor(title: string) {
        super();
        shown.push(title);
      }
    }
    Object.assign(window, { Notification: Noted, noticesShown: shown });
  });
  await page.clock.install();
  await signUp(page);
  await page.goto(`${organizationPath(page)}/focus`);
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { name: "Ready to focus?" })).toBeVisible();
  await expectAccessible(page);
  await main.getByRole("checkbox", { name: /notice of the browser/ }).check();
  await main.getByRole("checkbox", { name: /quiet sound/ }).check();
  await main.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.goto(`${organizationPath(page)}/focus`);
  await expect(main.getByRole("checkbox", { name: /quiet sound/ })).toBeChecked();

  await main.getByRole("button", { name: "Start a session" }).click();
  await expect(main.getByRole("heading", { name: "Focus session" })).toBeVisible();
  await main.getByRole("button", { name: "I was interrupted" }).click();
  await expect(main.getByText("Interrupted once")).toBeVisible();
  await expect(main.getByRole("row", { name: /^Today/ }).getByRole("cell").last()).toHaveText("1");
  await expect(main.getByRole("timer")).toHaveText(/^0:2[45]:\d\d$/);
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await picture(page, "focus", info.project.name);

  await page.clock.fastForward("26:00");
  await expect(main.getByRole("timer")).toHaveText("0:00:00");
  await expect(main.getByText("The session is over. Time for a break.")).toBeVisible();
  const notices = await page.evaluate(() => (window as unknown as { noticesShown: string[] }).noticesShown);
  expect(notices).toEqual(["The session is over. Time for a break."]);
  await expectAccessible(page);
  await main.getByRole("button", { name: "Take a break" }).click();
  await expect(main.getByRole("heading", { name: "Break", exact: true })).toBeVisible();
  await expect(main.getByRole("timer")).toHaveText(/^0:0[45]:\d\d$/);
  await main.getByRole("button", { name: "End it" }).click();
  await expect(main.getByRole("heading", { name: "Ready to focus?" })).toBeVisible();
  await expect(main.getByRole("row", { name: /^Today/ })).toContainText("1");
  expect(errors).toEqual([]);
});

test("what is no number is told at its field and kept", async ({ page }) => {
  await signUp(page);
  await page.goto(`${organizationPath(page)}/focus`);
  const minutes = page.getByLabel("Minutes of a session");
  await minutes.fill("500");
  await page.getByRole("main").getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Give a whole number from 1 to 180.")).toBeVisible();
  await expect(minutes).toHaveValue("500");
  await expectAccessible(page);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("sessions are begun, interrupted and ended by forms", async ({ page }) => {
    await signUp(page);
    await page.goto(`${organizationPath(page)}/focus`);
    const main = page.getByRole("main");
    await main.getByRole("button", { name: "Start a session" }).click();
    await main.getByRole("button", { name: "I was interrupted" }).click();
    await expect(main.getByText("Interrupted once")).toBeVisible();
    await main.getByRole("button", { name: "End it" }).click();
    await expect(main.getByRole("heading", { name: "Ready to focus?" })).toBeVisible();
  });
});
