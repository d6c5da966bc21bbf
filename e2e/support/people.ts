// People, each with an organization of their own, so that no test meets another's data.
import { randomInt, randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { letterTo, linkIn } from "./mail.ts";

export interface Person {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly organization: string;
}

export function somebody(name = "Ada Lovelace"): Person {
  const unique = randomUUID().slice(0, 8);
  return {
    name,
    email: `${name.toLowerCase().replaceAll(" ", ".")}.${unique}@example.com`,
    password: `${unique} quiet harbours`,
    organization: `Analytical Engines ${unique}`,
  };
}

/** Opens the form for a new account, by the link that is mailed to the address. People come from networks of their own. */
export async function openSignUp(page: Page, email: string): Promise<void> {
  const network = [10, randomInt(256), randomInt(256), randomInt(1, 255)].join(".");
  await page.context().setExtraHTTPHeaders({ "x-forwarded-for": network });
  await page.goto("/sign-up");
  await page.locator("#email").fill(email);
  await page.locator("form[action='/sign-up'] button[type=submit]").click();
  await page.goto(linkIn(await letterTo(email, /./)));
}

/** Signs a new person up, in the browser, and returns who it is. */
export async function signUp(page: Page, person: Person = somebody()): Promise<Person> {
  await openSignUp(page, person.email);
  await page.locator("#name").fill(person.name);
  await page.locator("#password").fill(person.password);
  await page.locator("#organization").fill(person.organization);
  await page.locator("form[action='/sign-up'] button[type=submit]").click();
  await expect(page).toHaveURL(/\/organizations\//);
  return person;
}

/** Signs a person in who has signed up before. */
export async function signIn(page: Page, person: Person): Promise<void> {
  await page.goto("/sign-in");
  await page.locator("#email").fill(person.email);
  await page.locator("#password").fill(person.password);
  await page.locator("form[action='/sign-in'] button[type=submit]").click();
  await expect(page).toHaveURL(/\/organizations\//);
}

/** Signs out, from the account's menu. */
export async function signOut(page: Page): Promise<void> {
  await page.locator(".user-menu > summary").click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/sign-in/);
}

/** The path of the organization whose page is open: `/organizations/analytical-engines`. */
export function organizationPath(page: Page): string {
  return new URL(page.url()).pathname.split("/").slice(0, 3).join("/");
}
