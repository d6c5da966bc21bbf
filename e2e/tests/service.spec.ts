// What is there for everybody: the API's description, and a word for a wrong address.
import { expect, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScrolling, listenForErrors } from "../support/looks.ts";

test("the API's description can be read and searched", async ({ page }) => {
  const errors = listenForErrors(page);
  await page.goto("/api/docs");
  await page.getByPlaceholder("Filter by tag").fill("clients");
  const unfold = page.getByRole("heading", { name: /^clients/ }).getByRole("button", { name: "Expand operation" });
  // The filter draws the list anew a moment after the typing, and forgets what was unfolded before.
  await expect(async () => {
    if (await unfold.isVisible()) await unfold.click();
    await expect(page.getByText("/api/v1/organizations/{organization}/clients").first()).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
  expect(errors).toEqual([]);
});

test("everything that the description's page needs comes from the program", async ({ page, baseURL }) => {
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(`${baseURL}/`) && !request.url().startsWith("data:")) {
      elsewhere.push(request.url());
    }
  });
  await page.goto("/api/docs", { waitUntil: "networkidle" });
  expect(elsewhere).toEqual([]);
});

test("a wrong address says so in the product's own words", async ({ page }) => {
  const answer = await page.goto("/nothing/here");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
});
