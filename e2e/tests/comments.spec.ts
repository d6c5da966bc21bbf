// Comments: written, answered, corrected; a colleague is mentioned and told.
import { expect, test, type Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScrolling, listenForErrors, picture } from "../support/looks.ts";
import { organizationPath, signUp } from "../support/people.ts";

const main = (page: Page) => page.getByRole("main");

test("a thread on a project: written, answered, edited, deleted", async ({ page }, info) => {
  const errors = listenForErrors(page);
  await signUp(page);
  await page.goto(`${organizationPath(page)}/projects/new`);
  await main(page).getByLabel("Name").fill("Website");
  await main(page).getByRole("button", { name: "Save" }).click();
  const comments = main(page).getByRole("region", { name: "Comments" });
  await comments.getByLabel("Comment", { exact: true }).fill("Which **colours**? <img src=x onerror=alert(1)>");
  await comments.getByRole("button", { name: "Comment" }).click();
  await expect(comments.locator(".comment strong")).toHaveText("colours");
  await comments.locator("details.reply > summary").click();
  await comments.locator("details.reply textarea").fill("Blue.");
  await comments.locator("details.reply").getByRole("button", { name: "Reply" }).click();
  await expect(comments.locator(".replies .comment")).toContainText("Blue.");
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await picture(page, "comments", info.project.name);
  await comments.locator(".replies").getByRole("link", { name: /^Edit/ }).click();
  await main(page).getByRole("textbox", { name: "Comment" }).fill("Green.");
  await expectAccessible(page);
  await main(page).getByRole("button", { name: "Save" }).click();
  await expect(comments.locator(".replies .comment")).toContainText("Green.");
  await comments.getByRole("link", { name: /^Delete/ }).first().click();
  await main(page).getByRole("button", { name: "Delete" }).click();
  await expect(comments.getByText("This comment was deleted.")).toBeVisible();
  await expect(comments.locator(".replies .comment")).toContainText("Green.");
  await page.goto(`${organizationPath(page)}/notifications`);
  await expect(main(page).getByText("Nothing new")).toBeVisible();
  await expectAccessible(page);
  expect(errors).toEqual([]);
});
