// Time from another tool: a file, what it holds, the entries, and all of it taken back.
import { expect, test, type Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScrolling, listenForErrors, picture } from "../support/looks.ts";
import { organizationPath, signUp } from "../support/people.ts";

const header = "Date,Client,Project,Project Code,Task,Notes,Hours,Billable?,First Name,Last Name";

async function upload(page: Page, rows: readonly string[]): Promise<void> {
  await page.goto(`${organizationPath(page)}/imports`);
  const buffer = Buffer.from([header, ...rows].join("\n"));
  await page.getByLabel("File").setInputFiles({ name: "hours.csv", mimeType: "text/csv", buffer });
  await page.getByRole("button", { name: "Upload a file" }).click();
}

test("a file becomes entries, and is taken back as a whole", async ({ page }, { project }) => {
  const errors = listenForErrors(page);
  await signUp(page);
  await expect(page.getByRole("heading", { name: "Bring what you have" })).toBeVisible();
  await upload(page, [
    "2026-02-02,Contoso,Audit,AU,Reading,Ledgers,4.35,Yes,Ada,Lovelace",
    "2026-02-03,Contoso,Audit,AU,Reading,More ledgers,much,Yes,Ada,Lovelace",
    "2026-02-03,,Archive,,,Boxes,0.5,No,Grace,Hopper",
  ]);
  await expect(page.getByText("Ready: nothing is imported yet")).toBeVisible();
  await expect(page.getByText("Line 3: The duration cannot be read.")).toBeVisible();
  await expect(page.getByLabel("What Ada Lovelace is here")).toHaveValue(/^[0-9a-f-]{36}$/);
  await expect(page.getByLabel("What Grace Hopper is here")).toHaveValue("skip");
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
    await expectNoSidewaysScrolling(page);
    await picture(page, `import-mapping-${colorScheme}`, project.name);
  }
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByText("One entry is here because of this import: 4:21:00.")).toBeVisible();
  await expect(page.getByText("Line 4: The person is not imported")).toBeVisible();
  await expectAccessible(page);
  await picture(page, "import-report", project.name);
  await page.getByRole("link", { name: "See the entries" }).click();
  await expect(page.getByText("Ledgers").first()).toBeVisible();
  await page.goBack();
  await page.getByRole("link", { name: "Undo the import" }).click();
  await expect(page.getByText("One entry is deleted.")).toBeVisible();
  await page.getByRole("button", { name: "Undo the import" }).click();
  await expect(page.getByText("Undone", { exact: true })).toBeVisible();
  await page.goto(`${organizationPath(page)}/projects`);
  await expect(page.getByRole("link", { name: "Audit" })).toHaveCount(0);
  expect(errors).toEqual([]);
});

test("days that can be read in two ways are asked about", async ({ page }, { project }) => {
  await signUp(page);
  await upload(page, ["02/03/2026,Contoso,Audit,AU,Reading,Ledgers,1.5,Yes,Ada,Lovelace"]);
  await expect(page.getByText("The dates can be read in two ways.")).toBeVisible();
  await expectAccessible(page);
  await picture(page, "import-asking", project.name);
  await page.getByLabel("Dates").selectOption("Day, month, year");
  await page.getByRole("button", { name: "Read it again" }).click();
  await expect(page.getByText("Ready: nothing is imported yet")).toBeVisible();
  await page.goto(`${organizationPath(page)}/imports`);
  await expect(page.getByRole("link", { name: "hours.csv" })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
});

test("a file that is missing is told at its field", async ({ page }) => {
  await signUp(page);
  await page.goto(`${organizationPath(page)}/imports`);
  await page.getByRole("button", { name: "Upload a file" }).click();
  await expect(page.locator("#file-error")).toBeVisible();
});
