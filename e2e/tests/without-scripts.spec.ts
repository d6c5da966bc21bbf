// Everything works without JavaScript.
import { expect, test } from "@playwright/test";
import { organizationPath, signUp } from "../support/people.ts";

test.use({ javaScriptEnabled: false });

test("a person signs up, starts and stops a timer and adds a client", async ({ page }) => {
  await signUp(page);
  const timer = page.getByRole("region", { name: "Timer" });
  await timer.getByLabel("What are you working on?").fill("Plain HTML");
  await timer.getByRole("button", { name: "Start" }).click();
  await timer.getByRole("button", { name: "Stop" }).first().click();
  await expect(page.getByRole("main").getByText("Plain HTML")).toBeVisible();

  await page.goto(`${organizationPath(page)}/clients/new`);
  await page.getByRole("main").getByLabel("Name").fill("Contoso");
  await page.getByRole("main").getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("main").getByText("Contoso").first()).toBeVisible();
});
