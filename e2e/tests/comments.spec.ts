// Comments and notifications: written, answered, corrected; a colleague is mentioned, told, and says how to be told.
import { expect, test, type Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScrolling, listenForErrors, picture } from "../support/looks.ts";
import { invite, join } from "../support/members.ts";
import { organizationPath, signUp, somebody } from "../support/people.ts";

const main = (page: Page) => page.getByRole("main");
const comments = (page: Page) => main(page).getByRole("region", { name: "Comments" });

async function project(page: Page, name: string): Promise<void> {
  await page.goto(`${organizationPath(page)}/projects/new`);
  await main(page).getByLabel("Name").fill(name);
  await main(page).getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { name, level: 1 })).toBeVisible();
}

/** Waits until the comment that was just written is marked, and its page stands still. */
async function saved(page: Page, text: string): Promise<void> {
  await expect(page).toHaveURL(/#comment-/);
  await expect(comments(page).locator(".comment:target")).toContainText(text);
  await expect(comments(page).locator(".comment:target")).toBeInViewport();
}

test("a thread on a project: written, answered, edited, deleted", async ({ page }, info) => {
  const errors = listenForErrors(page);
  await signUp(page);
  await project(page, "Website");
  const thread = comments(page);
  await thread.getByLabel("Comment", { exact: true }).fill("Which **colours**? <img src=x onerror=alert(1)>");
  await thread.getByRole("button", { name: "Comment" }).click();
  await saved(page, "Which colours?");
  await expect(thread.locator(".comment strong")).toHaveText("colours");
  await thread.locator("details.reply > summary").click();
  await thread.locator("details.reply textarea").fill("Blue.");
  await thread.locator("details.reply").getByRole("button", { name: "Reply" }).click();
  await saved(page, "Blue.");
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await picture(page, "comments", info.project.name);
  await thread.locator(".replies").getByRole("link", { name: /^Edit/ }).click();
  await main(page).getByRole("textbox", { name: "Comment" }).fill("Green.");
  await expectAccessible(page);
  await main(page).getByRole("button", { name: "Save" }).click();
  await saved(page, "Green.");
  await thread.getByRole("link", { name: /^Delete/ }).first().click();
  await main(page).getByRole("button", { name: "Delete" }).click();
  await expect(thread.getByText("This comment was deleted.")).toBeVisible();
  await expect(thread.locator(".replies .comment")).toContainText("Green.");
  expect(errors).toEqual([]);
});

test("who is mentioned is told, reads it, and chooses how to be told", async ({ page, browser }, info) => {
  await signUp(page);
  const grace = somebody("Grace Hopper");
  await invite(page, organizationPath(page), grace.email, "Member");
  const hers = await join(browser, grace);
  await project(page, "Compiler");
  await comments(page).getByLabel("Comment", { exact: true }).fill("A question for ");
  await comments(page).locator("details[data-picker=mentions] > summary").first().click();
  await comments(page).getByRole("checkbox", { name: "Grace Hopper" }).check();
  await expect(comments(page).getByLabel("Comment", { exact: true })).toHaveValue(/@Grace Hopper/);
  await page.keyboard.press("Escape");
  await comments(page).getByRole("button", { name: "Comment" }).click();
  await saved(page, "A question for @Grace Hopper");

  await hers.reload();
  const bell = hers.getByRole("link", { name: /Notifications/ });
  await expect(bell).toHaveAccessibleName(/1 new/);
  await bell.click();
  await expect(main(hers).getByRole("button", { name: /mentioned you on “Compiler”/ }).first()).toBeVisible();
  await expectAccessible(hers);
  await expectNoSidewaysScrolling(hers);
  await picture(hers, "notifications", info.project.name);
  await main(hers).getByRole("button", { name: /^New .* mentioned you on/ }).click();
  await saved(hers, "A question for @Grace Hopper");
  await expect(hers.getByRole("link", { name: /Notifications/ })).not.toHaveAccessibleName(/new/);

  await hers.getByRole("link", { name: /Notifications/ }).click();
  await main(hers).getByRole("link", { name: "How to tell me" }).click();
  const mention = main(hers).getByRole("group", { name: "Somebody mentions me" });
  await expect(mention.getByRole("radio", { name: "Here and by mail" })).toBeChecked();
  await mention.getByRole("radio", { name: "Only here" }).check();
  await expectAccessible(hers);
  await expectNoSidewaysScrolling(hers);
  await picture(hers, "notifications-preferences", info.project.name);
  await main(hers).getByRole("button", { name: "Save" }).click();
  await expect(hers.getByText("Saved.")).toBeVisible();
  await expect(mention.getByRole("radio", { name: "Only here" })).toBeChecked();
  await hers.context().close();
});
