// A week is submitted, and decided about.
import { expect, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScrolling, picture } from "../support/looks.ts";
import { organizationPath, signUp } from "../support/people.ts";

test("a week is submitted, rejected with a comment, and approved", async ({ page }, { project }) => {
  await signUp(page);
  const sheet = `${organizationPath(page)}/timesheet?week=2026-03-02`;
  await page.goto(sheet);
  await page.getByRole("button", { name: "Add row" }).click();
  await page.getByRole("textbox", { name: "No project, Mon 2 Mar", exact: true }).fill("7:30");
  await page.keyboard.press("Tab");
  await expect(page.locator("[data-sheet-state]")).toHaveText("Saved");
  await page.reload();
  await page.getByRole("button", { name: "Submit week" }).click();
  await expect(page.getByText("Waits for approval")).toBeVisible();
  await expectAccessible(page);
  await picture(page, "timesheet-submitted", project.name);

  await page.getByRole("link", { name: "Decide" }).click();
  await page.getByRole("button", { name: "Reject" }).click();
  await expect(page.getByText("Please fill this in.").or(page.locator(".decision .error")).first()).toBeVisible();
  await page.getByLabel("Comment").fill("Tuesday is missing");
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await picture(page, "approvals", project.name);
  await page.getByRole("button", { name: "Reject" }).click();
  await expect(page.getByText("Rejected", { exact: true })).toBeVisible();

  await page.goto(sheet);
  await expect(page.getByText("Tuesday is missing")).toBeVisible();
  await page.getByRole("button", { name: "Submit week" }).click();
  await page.getByRole("link", { name: "Decide" }).click();
  await page.getByRole("button", { name: "Approve" }).click();
  await expect(page.getByText("Approved", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Open again" }).click();
  await expect(page.getByText("The week is open again.")).toBeVisible();
});

test("time is closed up to a day", async ({ page }) => {
  await signUp(page);
  await page.goto(`${organizationPath(page)}/approvals`);
  await page.locator("#locked_until").fill("2026-02-28");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.locator("#locked_until")).toHaveValue("2026-02-28");
});
