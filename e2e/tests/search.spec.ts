// Search and the command palette.
import { expect, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScrolling, listenForErrors, picture } from "../support/looks.ts";
import { signUp } from "../support/people.ts";

test("the palette finds, goes and starts, by keyboard alone", async ({ page }, { project }) => {
  const errors = listenForErrors(page);
  await signUp(page);
  const organization = page.url().replace(/\/time.*$/, "");
  await page.request.post(`${organization}/projects/new`, { form: { name: "Lighthouse", color: "teal" }, headers: { origin: new URL(organization).origin } });
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "Search and commands" });
  await expect(palette).toBeVisible();
  await expect(palette.getByRole("link", { name: "Projects" })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.type("ligthouse");
  await expect(palette.getByRole("link", { name: "Lighthouse" })).toBeVisible();
  await expectAccessible(page);
  await picture(page, "palette", project.name);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Lighthouse");
  await page.keyboard.press("Escape");
  await page.keyboard.press("/");
  await page.keyboard.type("members");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/members$/);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("Painting the lamp room");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.locator("#what")).toHaveValue("Painting the lamp room");
  await expect(page.locator("#timer")).toHaveAttribute("data-running", "");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+k");
  await page.keyboard.press("Escape");
  await expect(palette).toBeHidden();
  expect(errors).toEqual([]);
});

test("the search page finds as one types", async ({ page }, { project }) => {
  await signUp(page);
  const organization = page.url().replace(/\/time.*$/, "");
  await page.locator("#what").fill("Painting the lamp room");
  await page.locator("#timer-go").click();
  await expect(page.locator("#timer")).toHaveAttribute("data-running", "");
  await page.goto(`${organization}/search`);
  await expect(page.getByRole("heading", { name: "What are you looking for?" })).toBeVisible();
  await expectAccessible(page);
  await page.locator("main input[name=q]").pressSequentially("xylophone");
  await expect(page.getByRole("heading", { name: "Nothing matches" })).toBeVisible();
  await page.locator("main input[name=q]").fill("pianting");
  await expect(page.locator("main").getByRole("link", { name: "Painting the lamp room" })).toBeVisible();
  await expect(page).toHaveURL(/q=pianting/);
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await picture(page, "search", project.name);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("search is a page", async ({ page }) => {
    await signUp(page);
    await page.getByRole("link", { name: "Search", exact: true }).click();
    await page.locator("main input[name=q]").fill("<b>nobody</b>");
    await page.locator("main").getByRole("button", { name: "Search" }).click();
    await expect(page.getByRole("heading", { name: "Nothing matches" })).toBeVisible();
    await expect(page.locator("main input[name=q]")).toHaveValue("<b>nobody</b>");
  });
});
