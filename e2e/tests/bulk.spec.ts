// Several entries at once: days in a row, a selection, an entry cut in two and put together again.
import { expect, test, type Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScrolling, picture } from "../support/looks.ts";
import { organizationPath, signUp } from "../support/people.ts";

const entries = (page: Page) => page.locator("#entries");
const bar = (page: Page) => page.getByRole("form", { name: "Selection" });

async function add(page: Page, description: string, time: string): Promise<void> {
  await page.goto(`${organizationPath(page)}/time-entries/new`);
  const form = page.getByRole("main");
  await form.getByLabel("Description").fill(description);
  await form.getByLabel("Time", { exact: true }).fill(time);
  await form.getByRole("button", { name: "Add time" }).click();
  await expect(entries(page).getByText(description).first()).toBeVisible();
}

async function openMenu(page: Page, description: string): Promise<void> {
  await entries(page).getByLabel(`More for ${description}`).first().click();
}

test("the same work is added on several days, or on none", async ({ page }, { project }) => {
  await signUp(page);
  await add(page, "Before", "0:10");
  await entries(page).getByRole("link", { name: "Add several days" }).click();
  const form = page.getByRole("main");
  await form.getByLabel("Description").fill("Course");
  await form.getByLabel("First day").fill("2026-03-02");
  await form.getByLabel("Last day").fill("2026-05-03");
  await form.getByLabel("Time on each day").fill("9-17");
  await form.getByRole("button", { name: "Add several days" }).click();
  await expect(page.getByText("At most 31 days at once, please.")).toBeVisible();
  await expect(form.getByLabel("Description")).toHaveValue("Course");
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await picture(page, "bulk-days", project.name);
  await form.getByLabel("Last day").fill("2026-03-08");
  await form.getByRole("button", { name: "Add several days" }).click();
  await expect(page.getByText("Time added on each day.")).toBeVisible();
  await expect(entries(page).getByText("Course")).toHaveCount(5);
  await expect(entries(page).getByText("40:00:00").first()).toBeVisible();
});

test("a selection is edited and deleted together, and comes back", async ({ page }, { project }) => {
  await signUp(page);
  await add(page, "Weaving", "1:30");
  await add(page, "Algebra", "2:00");
  await add(page, "Letters", "0:30");
  await expect(bar(page)).toBeHidden();
  await entries(page).getByLabel("Select “Weaving”").check();
  await entries(page).getByLabel("Select “Algebra”").check();
  await expect(bar(page)).toContainText("2");
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await picture(page, "bulk-selection", project.name);

  await bar(page).getByRole("button", { name: "Edit" }).click();
  await expect(page.getByRole("heading", { name: "Edit 2 entries" })).toBeVisible();
  await page.getByRole("textbox", { name: "Description" }).fill("Studies");
  await expect(page.getByLabel("Change: Description")).toBeChecked();
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await picture(page, "bulk-edit", project.name);
  await page.getByRole("main").getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Entries changed.")).toBeVisible();
  await expect(entries(page).locator("summary").getByText("Studies")).toBeVisible();
  await expect(entries(page).getByText("Letters")).toBeVisible();

  await entries(page).getByLabel("Select all of “Today”").check();
  await expect(bar(page)).toContainText("3");
  await bar(page).getByRole("button", { name: "Delete" }).click();
  await expect(page.getByText("Entries deleted.")).toBeVisible();
  await expect(entries(page).getByText("Studies")).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(entries(page).getByText("Letters")).toBeVisible();
  await expect(entries(page).getByText("4:00:00").first()).toBeVisible();
});

test("an entry is split, merged and duplicated from its menu", async ({ page }, { project }) => {
  await signUp(page);
  await add(page, "Long day", "0:00-0:02");
  await openMenu(page, "Long day");
  await entries(page).getByRole("link", { name: "Split …" }).click();
  await expect(page.getByRole("heading", { name: "Split entry" })).toBeVisible();
  await page.getByLabel("Split at").fill("0:02");
  await page.getByRole("button", { name: "Split", exact: true }).click();
  await expect(page.getByText("This is not inside the entry.")).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await picture(page, "bulk-split", project.name);
  await page.getByLabel("Split at").fill("0:01");
  await page.getByRole("button", { name: "Split", exact: true }).click();
  await expect(page.getByText("Entry split.")).toBeVisible();
  await entries(page).locator("summary", { hasText: "Long day" }).click();
  await expect(entries(page).locator(".fold .entry").getByText("0:01:00")).toHaveCount(2);

  await openMenu(page, "Long day");
  await picture(page, "bulk-menu", project.name);
  await entries(page).getByRole("button", { name: "Merge with the one before" }).first().click();
  await expect(page.getByText("Entries merged.")).toBeVisible();
  await expect(entries(page).locator(".entry .length").getByText("0:02:00")).toHaveCount(1);
  await openMenu(page, "Long day");
  await entries(page).getByRole("button", { name: "Duplicate" }).click();
  await expect(page.getByText("Entry duplicated.")).toBeVisible();
  await expect(entries(page).locator("summary .length").getByText("0:04:00")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(entries(page).locator(".entry .length").getByText("0:02:00")).toHaveCount(1);
});

test("the keyboard selects the entry in focus", async ({ page, isMobile }) => {
  test.skip(isMobile, "phones have no keyboard");
  await signUp(page);
  await add(page, "Weaving", "1:30");
  await entries(page).getByRole("link", { name: "Weaving" }).focus();
  await page.keyboard.press("x");
  await expect(bar(page)).toBeVisible();
  await expect(entries(page).getByLabel("Select “Weaving”")).toBeChecked();
  await bar(page).getByRole("button", { name: "Clear the selection" }).click();
  await expect(bar(page)).toBeHidden();
});
