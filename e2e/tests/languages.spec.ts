// The service in the reader's language, and room for its longest words.
import { expect, test, type Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScrolling, listenForErrors, picture } from "../support/looks.ts";
import { organizationPath, signOut, signUp } from "../support/people.ts";

/** Pages below the organization's own address. */
const pages = [
  "time",
  "projects",
  "projects/new",
  "clients",
  "clients/new",
  "tags",
  "tokens",
  "usage",
  "settings/general",
];
const others = ["/organizations", "/organizations/new", "/account/profile", "/account/security", "/account/sessions"];

async function expectRoomForWords(page: Page, language: string, project: string): Promise<void> {
  const organization = organizationPath(page);
  const paths = [organization, ...pages.map((rest) => `${organization}/${rest}`), ...others];
  for (const path of paths) {
    await test.step(path, async () => {
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(200);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expectNoSidewaysScrolling(page);
      await picture(page, `${language}-${path.split("/").slice(3).join("-") || path.slice(1).split("/")[0]}`, project);
    });
  }
}

test.describe("a browser that asks for German", () => {
  test.use({ locale: "de-AT" });

  test("signs up in German, changes to Finnish, and finds Finnish again", async ({ page }, { project }) => {
    const errors = listenForErrors(page);
    await page.goto("/sign-up");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Legen Sie Ihr Konto an");
    await expectAccessible(page);
    await expectNoSidewaysScrolling(page);
    const ada = await signUp(page);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Willkommen, ${ada.name}`);
    await expect(page.getByRole("button", { name: "Starten (s)" })).toBeVisible();
    await expectRoomForWords(page, "de", project.name);
    await page.goto("/account/profile");
    await page.locator("#locale").selectOption("fi");
    await page.locator("main form[action='/account/profile'] button[type=submit]").click();
    await expect(page.locator("html")).toHaveAttribute("lang", "fi");
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Tervetuloa, ${ada.name}`);
    await expectRoomForWords(page, "fi", project.name);
    await page.locator(".user-menu > summary").click();
    await page.getByRole("button", { name: "Kirjaudu ulos" }).click();
    // Nobody is signed in: the browser's language again.
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Willkommen zurück");
    await page.locator("#email").fill(ada.email);
    await page.locator("#password").fill(ada.password);
    await page.getByRole("button", { name: "Anmelden" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Tervetuloa, ${ada.name}`);
    expect(errors).toEqual([]);
  });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a language is chosen on the sign-in page, which remembers where it leads", async ({ page }) => {
    await page.goto("/sign-in?next=%2Forganizations");
    await page.getByRole("button", { name: "Nederlands" }).click();
    await expect(page).toHaveURL(/\/sign-in\?next=%2Forganizations$/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Welkom terug");
    await expect(page.getByRole("button", { name: "Nederlands" })).toHaveAttribute("aria-current", "true");
    await page.getByRole("link", { name: "Account aanmaken" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "nl");
    await page.goto("/no-such-page");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hier is niets");
  });
});

test("a language is offered in its own words, in every language", async ({ page }) => {
  await signUp(page);
  await signOut(page);
  for (const [name, tag] of [["Français", "fr"], ["Italiano", "it"], ["Español", "es"], ["Suomi", "fi"], ["Deutsch", "de"], ["English", "en"]]) {
    await page.getByRole("button", { name: name as string }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", tag as string);
    await expectNoSidewaysScrolling(page);
    await expectAccessible(page);
  }
});
