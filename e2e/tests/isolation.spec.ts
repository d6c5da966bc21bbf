// Two organizations on one service: neither reaches the other.
import { expect, test } from "@playwright/test";
import { organizationPath, signUp, somebody } from "../support/people.ts";

test("another organization's pages and rows are not there", async ({ page, browser }) => {
  await signUp(page);
  const analytical = organizationPath(page);
  await page.goto(`${analytical}/clients/new`);
  await page.getByRole("main").getByLabel("Name").fill("Contoso");
  await page.getByRole("main").getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { name: "Contoso" })).toBeVisible();
  const client = new URL(page.url()).pathname.split("/").pop();

  const window = await browser.newContext();
  const brians = await window.newPage();
  await signUp(brians, somebody("Brian Kernighan"));
  const bell = organizationPath(brians);
  for (const path of ["time", "clients", "projects", "tokens", `clients/${client}`, `clients/${client}/edit`]) {
    expect((await brians.goto(`${analytical}/${path}`))?.status(), path).toBe(404);
  }
  expect((await brians.goto(`${bell}/clients/${client}`))?.status()).toBe(404);
  await brians.goto(`${bell}/clients`);
  await expect(brians.getByText("Contoso")).toBeHidden();
  await window.close();
});

test("a write that another site starts is refused", async ({ page, baseURL }) => {
  await signUp(page);
  const answer = await page.request.post(`${organizationPath(page)}/clients/new`, {
    form: { name: "Contoso" },
    headers: { origin: "http://evil.example", "sec-fetch-site": "cross-site" },
  });
  expect(answer.status()).toBe(403);
  const cookies = await page.context().cookies(baseURL);
  expect(cookies.map(({ httpOnly, sameSite }) => ({ httpOnly, sameSite }))).toContainEqual({
    httpOnly: true,
    sameSite: "Lax",
  });
});
