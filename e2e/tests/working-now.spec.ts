// Who is working now, for those who see everybody's time.
import { expect, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScrolling, picture } from "../support/looks.ts";
import { invite, join } from "../support/members.ts";
import { organizationPath, signUp, somebody } from "../support/people.ts";

test("the owner sees who is working, and nobody else does", async ({ page, browser }, info) => {
  await signUp(page);
  const grace = somebody("Grace Hopper");
  await invite(page, organizationPath(page), grace.email, "Member");
  const hers = await join(browser, grace);
  await page.goto(`${organizationPath(page)}/time`);
  const working = page.getByRole("region", { name: "Working now" });
  await expect(working).toBeHidden();
  await hers.goto(`${organizationPath(hers)}/time`);
  const timer = hers.getByRole("region", { name: "Timer" });
  await timer.getByLabel("What are you working on?").fill("Writing the compiler");
  await timer.getByRole("button", { name: "Start" }).click();
  await expect(timer.getByRole("button", { name: "Stop" })).toBeVisible();
  await hers.reload();
  await expect(hers.getByRole("region", { name: "Working now" })).toHaveCount(0);

  await page.reload();
  await expect(working).toContainText("Grace Hopper");
  await expect(working).toContainText("Writing the compiler");
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await picture(page, "working-now", info.project.name);
  await working.getByRole("link", { name: /Grace Hopper/ }).click();
  await expect(page.getByRole("main")).toContainText("Writing the compiler");
});
