// The service in the reader's language, and room for its longest words.
import { expect, test, type Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScrolling, listenForErrors, picture } from "../support/looks.ts";
import { signOut, signUp } from "../support/people.ts";

/** The addresses of the pages that a page leads to, without their queries. The provider's pages speak its language. */
async function linked(page: Page): Promise<string[]> {
  const addresses = await page.locator("a[href^='/']:not([download])").evaluateAll((links) =>
    links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  );
  return addresses.filter((path) => !/^\/(api\/|single-sign-on$|$)/.test(path));
}

/** What an address has in common with those that differ in their organization, identifiers and days only: they look alike. */
function shape(path: string): string {
  return path
    .replace(/^\/organizations\/[a-z0-9-]+-[0-9a-f]+(?=\/|$)/, "/organizations/:organization")
    .replace(/\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(?=\/|$)/g, "/:id")
    .replace(/\/\d{4}-\d{2}-\d{2}(?=\/|$)/g, "/:day");
}

/** Follows the links from page to page, and finds one of each shape in the reader's language and within its window. */
async function expectRoomForWords(page: Page, language: string, project: string): Promise<string[]> {
  const seen = new Set<string>();
  const ahead = [new URL(page.url()).pathname];
  for (let path = ahead.shift(); path !== undefined; path = ahead.shift()) {
    const [here, kind] = [path, shape(path)];
    if (seen.has(kind)) continue;
    seen.add(kind);
    const type = (await page.request.head(here)).headers()["content-type"] ?? "";
    if (!type.startsWith("text/html")) continue;
    await test.step(here, async () => {
      expect((await page.goto(here))?.status()).toBe(200);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expectNoSidewaysScrolling(page);
      await picture(page, `${language}${kind.replace("/:organization", "").replaceAll(/[/:]+/g, "-")}`, project);
      ahead.push(...(await linked(page)).filter((next) => !seen.has(shape(next))));
    });
  }
  return [...seen];
}

// The longest words are German and Finnish. Every new page is found by its links, so these two grow with the service.
for (const [locale, language] of [["de-AT", "de"], ["fi-FI", "fi"]] as const) {
  test.describe(`a browser that asks for ${language}`, () => {
    test.use({ locale });

    test("every page that links lead to has room for its words", async ({ page }, { project }) => {
      test.setTimeout(180_000);
      const errors = listenForErrors(page);
      await signUp(page);
      const found = await expectRoomForWords(page, language, project.name);
      expect(found).toContain("/account/profile");
      expect(found).toContain("/organizations/:organization/members/:id");
      expect(found.length).toBeGreaterThan(30);
      expect(errors).toEqual([]);
    });
  });
}

test.describe("a browser that asks for German", () => {
  test.use({ locale: "de-AT" });

  test("signs up in German, changes to Finnish, and finds Finnish again", async ({ page }) => {
    const errors = listenForErrors(page);
    await page.goto("/sign-up");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Legen Sie Ihr Konto an");
    await expectAccessible(page);
    await expectNoSidewaysScrolling(page);
    const ada = await signUp(page);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Willkommen, ${ada.name}`);
    await expect(page.getByRole("button", { name: "Starten", exact: true })).toBeVisible();
    await page.goto("/account/profile");
    await page.locator("#locale").selectOption("fi");
    await page.locator("main form[action='/account/profile'] button[type=submit]").click();
    await expect(page.locator("html")).toHaveAttribute("lang", "fi");
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Tervetuloa, ${ada.name}`);
    await page.locator(".user-menu > summary").click();
    await page.getByRole("button", { name: "Kirjaudu ulos" }).click();
    // Nobody is signed in: the browser's language again.
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Willkommen zurück");
    await page.locator("#email").fill(ada.email);
    await page.locator("#password").fill(ada.password);
    await page.getByRole("button", { name: "Anmelden", exact: true }).click();
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
