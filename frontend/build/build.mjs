// Builds frontend/dist: two script and style bundles, the icon sprite, the favicons and the manifest's pictures.
import { build } from "esbuild";
import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { appIcon } from "./app-icon.mjs";
import { sprite } from "./sprite.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = `${root}dist`;

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });

await build({
  absWorkingDir: root,
  entryPoints: [
    { in: "app.ts", out: "app" },
    { in: "theme-early.ts", out: "theme-early" },
    { in: "docs.ts", out: "docs" },
    { in: "calendar.ts", out: "calendar" },
    { in: "passkeys.ts", out: "passkeys" },
    { in: "board.ts", out: "board" },
    { in: "styles/app.css", out: "app" },
    { in: "styles/calendar.css", out: "calendar" },
    { in: "styles/docs.css", out: "docs" },
  ],
  outdir: dist,
  bundle: true,
  minify: true,
  format: "iife",
  target: ["es2022", "chrome123", "firefox120", "safari17.5"],
  legalComments: "linked",
  logLevel: "warning",
});

await cp(`${root}public`, dist, { recursive: true });
await writeFile(`${dist}/icons.svg`, await sprite(`${root}icons`));
for (const size of [192, 512]) {
  await writeFile(`${dist}/icon-${size}.png`, appIcon(size));
}
