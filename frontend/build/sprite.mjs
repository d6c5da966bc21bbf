// Joins icons/*.svg into one sprite: <svg class="icon"><use href="/assets/icons.svg#name"></use></svg>
import { readFile, readdir } from "node:fs/promises";

/** The sprite's text; each file's name becomes its symbol's id. */
export async function sprite(folder) {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".svg")).sort();
  const symbols = await Promise.all(files.map((file) => symbol(folder, file)));
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>\n`;
}

async function symbol(folder, file) {
  const text = await readFile(`${folder}/${file}`, "utf8");
  const drawing = /^<svg [^>]*viewBox="0 0 24 24">(.+)<\/svg>\s*$/s.exec(text);
  if (!drawing) throw new Error(`${file}: expected one <svg viewBox="0 0 24 24">`);
  return `<symbol id="${file.slice(0, -4)}" viewBox="0 0 24 24">${drawing[1]}</symbol>`;
}
