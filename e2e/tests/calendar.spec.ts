// The calendar: drawn, moved and pulled, by pointer and by keyboard.
import { expect, test, type Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScrolling, listenForErrors, picture } from "../support/looks.ts";
import { invite, join } from "../support/members.ts";
import { organizationPath, signUp, somebody } from "../support/people.ts";

const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

/** Adds an entry through the API and opens yesterday's calendar. */
async function openDay(page: Page): Promise<string> {
  await signUp(page);
  const organization = page.url().replace(/\/time.*$/, "");
  const origin = new URL(organization).origin;
  const added = await page.request.post(organization.replace("/organizations", "/api/v1/organizations") + "/time-entries", {
    headers: { origin },
    data: { day, time: "9:00-10:00", description: "Trimming the wick" },
  });
  expect(added.status()).toBe(201);
  await page.goto(`${organization}/calendar?view=day&date=${day}`);
  await expect(entryOf(page)).toBeVisible();
  return organization;
}

const entryOf = (page: Page) => page.locator(".calendar [data-entry]", { hasText: "Trimming the wick" });

/** Where the entry stands, once two looks agree: the grid draws it anew after each change. */
async function boxOf(page: Page) {
  let box = await entryOf(page).boundingBox();
  await expect(async () => {
    const before = JSON.stringify(box);
    box = await entryOf(page).boundingBox();
    expect(box).not.toBeNull();
    expect(JSON.stringify(box)).toBe(before);
  }).toPass();
  return box!;
}

test("an entry is moved and pulled by keyboard, and keeps its seconds", async ({ page }) => {
  const errors = listenForErrors(page);
  await openDay(page);
  await expect(entryOf(page)).toContainText("1:00:00");
  await entryOf(page).focus();
  await page.keyboard.press("Alt+ArrowDown");
  await expect(entryOf(page)).toContainText(/9:15.*10:15/);
  await expect(entryOf(page)).toBeFocused();
  await page.keyboard.press("Alt+Shift+ArrowDown");
  await expect(entryOf(page)).toContainText("1:15:00");
  await expect(entryOf(page)).toBeFocused();
  await expect(page.locator(".calendar .ec-header .total")).toHaveText("1:15:00");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Edit entry" });
  await dialog.getByLabel("Description").fill("Filling the lamp");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(page.locator(".calendar [data-entry]", { hasText: "Filling the lamp" })).toBeVisible();
  await expect(dialog).toBeHidden();
  expect(errors).toEqual([]);
});

test("an entry is dragged by pointer", async ({ page }, { project }) => {
  test.skip(project.name === "phone", "a finger that drags scrolls; a long press is needed, which the keyboard test stands in for");
  await openDay(page);
  const box = await boxOf(page);
  await page.mouse.move(box.x + 40, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x + 40, box.y + 8 + box.height, { steps: 8 });
  const redrawn = page.waitForResponse((answer) => answer.url().includes("/calendar?") && answer.request().method() === "GET");
  await page.mouse.up();
  await redrawn;
  await expect(entryOf(page)).toContainText(/10:00.*11:00/);
  await expect(entryOf(page)).toContainText("1:00:00");
  const moved = await boxOf(page);
  await page.mouse.move(moved.x + 40, moved.y + moved.height * 2);
  await page.mouse.down();
  await page.mouse.move(moved.x + 40, moved.y + moved.height * 3, { steps: 8 });
  await page.mouse.up();
  const dialog = page.getByRole("dialog", { name: "Add time" });
  await expect(dialog.getByLabel("Day")).toHaveValue(day);
  await dialog.getByLabel("Description").fill("Polishing the lens");
  await dialog.getByRole("button", { name: "Add time" }).click();
  await expect(page.locator(".calendar [data-entry]", { hasText: "Polishing the lens" })).toBeVisible();
});

test("week and month can be used by everybody, in both themes", async ({ page }, { project }) => {
  const organization = await openDay(page);
  await entryOf(page).click();
  await expect(page.getByRole("dialog", { name: "Edit entry" })).toBeVisible();
  await expectAccessible(page);
  await picture(page, "calendar-dialog", project.name);
  for (const view of ["week", "month"]) {
    await page.goto(`${organization}/calendar?view=${view}&date=${day}`);
    await expect(entryOf(page)).toBeVisible();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
      await expectNoSidewaysScrolling(page);
      await picture(page, `calendar-${view}-${colorScheme}`, project.name);
    }
  }
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the calendar says where the same time stands", async ({ page }) => {
    await signUp(page);
    await page.goto(page.url().replace(/\/time.*$/, "/calendar"));
    await page.getByRole("main").getByRole("link", { name: "Entries" }).last().click();
    await expect(page).toHaveURL(/\/time\?week=/);
  });
});

test("a manager books in somebody else's calendar, and is told whose it is", async ({ page, browser }, info) => {
  await signUp(page);
  const grace = somebody("Grace Hopper");
  await invite(page, organizationPath(page), grace.email, "Member");
  await join(browser, grace);
  await page.goto(`${organizationPath(page)}/calendar?view=day&date=${day}`);
  await page.locator("#user").selectOption("Grace Hopper");
  await expect(page.getByText("You are editing the time of Grace Hopper.")).toBeVisible();
  await page.locator("#calendar-add").click();
  await expect(page.getByRole("heading", { name: "Add time for Grace Hopper" })).toBeVisible();
  await page.locator("#new-description").fill("Weaving");
  await page.locator("#new-time").fill("9:00-10:00");
  await page.locator("form:has(#new-time)").getByRole("button", { name: "Add time" }).click();
  await expect(page.locator(".calendar [data-entry]", { hasText: "Weaving" })).toContainText("1:00:00");
  await expect(page.getByText("You are editing the time of Grace Hopper.")).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await picture(page, "calendar-of-another", info.project.name);
});
