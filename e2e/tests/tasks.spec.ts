// Tasks: planned, moved on the board, worked on.
import { expect, test, type Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScrolling, listenForErrors, picture } from "../support/looks.ts";
import { organizationPath, signUp } from "../support/people.ts";

const main = (page: Page) => page.getByRole("main");
const column = (page: Page, name: string) => page.locator(".column").filter({ has: page.getByRole("heading", { name: new RegExp(`^${name}`) }) });
const card = (page: Page, name: string) => page.locator(".task-card").filter({ hasText: name });

/** A project by the form; leaves its page open. */
async function project(page: Page, name: string): Promise<void> {
  await page.goto(`${organizationPath(page)}/projects/new`);
  await main(page).getByLabel("Name").fill(name);
  await main(page).getByRole("button", { name: "Save" }).click();
  await expect(main(page).getByRole("heading", { level: 1 })).toContainText(name);
}

/** A task by the form. */
async function task(page: Page, name: string, more: (form: ReturnType<typeof main>) => Promise<unknown> = async () => {}): Promise<void> {
  await page.goto(`${organizationPath(page)}/tasks/new`);
  const form = main(page);
  await form.getByLabel("Name").fill(name);
  await form.getByLabel("Project").selectOption({ index: 1 });
  await more(form);
  await form.getByRole("button", { name: "Save" }).click();
  await expect(form.getByRole("heading", { level: 1 })).toHaveText(name);
}

test("a task is planned, worked on and done, and tells all of it", async ({ page }, info) => {
  const errors = listenForErrors(page);
  await signUp(page);
  await project(page, "Website");
  await task(page, "Sketch the home page", async (form) => {
    await form.getByLabel("Priority").selectOption("Urgent");
    await form.getByLabel("Assignee").selectOption("Ada Lovelace");
    await form.getByLabel("Due date").fill("2020-01-31");
    await form.getByLabel("Estimate").fill("2:30");
    await form.getByLabel("Description").fill("Three **bold** drafts:\n\n- one\n- two\n\n<script>alert(1)</script>");
  });
  await expect(main(page).getByText("Overdue")).toBeVisible();
  await expect(main(page).locator(".prose strong")).toHaveText("bold");
  await main(page).getByRole("button", { name: "Start" }).click();
  const timer = page.getByRole("region", { name: "Timer" });
  await expect(timer.getByRole("button", { name: "Stop" })).toBeVisible();
  await expect(timer.locator("#timer-task")).toContainText("Sketch the home page");
  await timer.getByRole("button", { name: "Stop" }).click();
  await expect(timer.getByRole("button", { name: "Start" })).toBeVisible();
  await main(page).getByRole("button", { name: "In progress" }).click();
  await main(page).getByRole("button", { name: "Done" }).click();
  await expect(main(page).getByText("changed the status from In progress to Done.")).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await picture(page, "task", info.project.name);
  expect(errors).toEqual([]);
});

test("cards move by pointer, by keyboard and by their menu", async ({ page, isMobile }, info) => {
  const errors = listenForErrors(page);
  await signUp(page);
  await project(page, "Website");
  for (const name of ["Third", "Second", "First"]) await task(page, name);
  await page.goto(`${organizationPath(page)}/tasks/board`);
  await expect(column(page, "To do").locator(".name")).toHaveText(["First", "Second", "Third"]);
  await card(page, "Second").getByLabel("More for Second").click();
  await card(page, "Second").getByRole("button", { name: "In review" }).click();
  await expect(column(page, "In review").locator(".name")).toHaveText(["Second"]);
  if (!isMobile) {
    await card(page, "First").locator(".name").focus();
    await page.keyboard.press("Shift+ArrowDown");
    await expect(column(page, "To do").locator(".name")).toHaveText(["Third", "First"]);
    await expect(card(page, "First").locator(".name")).toBeFocused();
    await page.keyboard.press("Shift+ArrowRight");
    await expect(column(page, "In progress").locator(".name")).toHaveText(["First"]);
    await card(page, "Third").dragTo(column(page, "Done").locator(".cards"));
    await expect(column(page, "Done").locator(".name")).toHaveText(["Third"]);
    await page.reload();
    await expect(column(page, "Done").locator(".name")).toHaveText(["Third"]);
    // What is done is not cancelled: the card goes back.
    await card(page, "Third").dragTo(column(page, "Cancelled").locator(".cards"));
    await expect(page.getByText("A done task is not cancelled. Reopen it first.")).toBeVisible();
    await expect(column(page, "Done").locator(".name")).toHaveText(["Third"]);
  }
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await picture(page, "board", info.project.name);
  expect(errors.filter((error) => !error.includes("409"))).toEqual([]);
});

test("lists narrow down, and one's own stand by when they are due", async ({ page }, info) => {
  await signUp(page);
  await project(page, "Website");
  await task(page, "Late", async (form) => {
    await form.getByLabel("Assignee").selectOption("Ada Lovelace");
    await form.getByLabel("Due date").fill("2020-01-31");
    await form.getByLabel("Priority").selectOption("High");
  });
  await task(page, "Some day", async (form) => form.getByLabel("Assignee").selectOption("Ada Lovelace"));
  await task(page, "Nobody's");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Tasks" }).click();
  await expect(main(page).getByRole("heading", { name: "Overdue" })).toBeVisible();
  await expect(main(page).locator(".task-row a")).toHaveText(["Late", "Some day"]);
  await expectAccessible(page);
  await picture(page, "tasks-mine", info.project.name);
  await main(page).getByRole("link", { name: "All tasks" }).click();
  await expect(main(page).locator(".task-row")).toHaveCount(3);
  await main(page).getByLabel("Assignee").selectOption("Nobody");
  await expect(main(page).locator(".task-row a")).toHaveText(["Nobody's"]);
  await main(page).getByLabel("Assignee").selectOption("Anybody");
  await expect(main(page).locator(".task-row")).toHaveCount(3);
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await picture(page, "tasks", info.project.name);
});

test("a new task needs a name and a project, and keeps what was typed", async ({ page }) => {
  await signUp(page);
  await page.goto(`${organizationPath(page)}/tasks/new`);
  await main(page).getByLabel("Estimate").fill("soon");
  await main(page).getByRole("button", { name: "Save" }).click();
  await expect(main(page).locator("#name-error")).toBeVisible();
  await expect(main(page).locator("#project_id-error")).toBeVisible();
  await expect(main(page).getByLabel("Estimate")).toHaveValue("soon");
  await expectAccessible(page);
});

test("the timer's task brings its project along, and another project lets it go", async ({ page, isMobile }) => {
  test.skip(isMobile, "the chips are the same");
  await signUp(page);
  await project(page, "Website");
  await task(page, "Sketches", async (form) => form.getByLabel("Assignee").selectOption("Ada Lovelace"));
  await project(page, "Mobile app");
  await page.goto(`${organizationPath(page)}/time`);
  const timer = page.getByRole("region", { name: "Timer" });
  await timer.locator("#timer-task").click();
  await timer.locator("details[data-picker=task] label").filter({ hasText: "Sketches" }).click();
  await expect(timer.locator("#timer-project")).toContainText("Website");
  await timer.locator("#timer-project").click();
  await timer.locator("details[data-picker=project] label").filter({ hasText: "Mobile app" }).click();
  await expect(timer.locator("#timer-task .text")).toHaveText("Task");
  await timer.locator("#timer-task").click();
  await timer.getByLabel("Find or create a task").fill("Icons");
  await timer.locator("details[data-picker=task] label").filter({ hasText: "Create “Icons”" }).click();
  await timer.getByRole("button", { name: "Start" }).click();
  await expect(timer.getByRole("button", { name: "Stop" })).toBeVisible();
  await expect(page.locator("#entries .entry .task")).toHaveText("Icons");
});
