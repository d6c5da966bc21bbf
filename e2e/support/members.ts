// People who come into somebody's organization by invitation, each in a browser of their own.
import { expect, type Browser, type Page } from "@playwright/test";
import { letterTo, linkIn } from "./mail.ts";
import type { Person } from "./people.ts";

/** Invites an address with the form. */
export async function invite(page: Page, organization: string, email: string, role: string): Promise<void> {
  await page.goto(`${organization}/members/invite`);
  await page.getByRole("main").getByLabel("Email").fill(email);
  await page.getByRole("radio", { name: new RegExp(`^${role}`) }).check();
  await page.getByRole("button", { name: "Send invitation" }).click();
  await expect(page.getByText("Invitation sent.")).toBeVisible();
}

/** Opens the link of the newest mail in a browser of its own, and creates the account. */
export async function join(browser: Browser, person: Person): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(linkIn(await letterTo(person.email, /invites you/)));
  await expect(page.getByLabel("Email")).toHaveAttribute("readonly", "");
  await page.getByLabel("Your name").fill(person.name);
  await page.getByLabel("Password").fill(person.password);
  await page.getByRole("button", { name: "Create account and accept" }).click();
  await expect(page).toHaveURL(/\/organizations\/.*\/time$/);
  return page;
}
