// Names of currencies in the reader's language, as the browser knows them; without it they are in English.

/** Writes each option as its code and its name; a code that the browser does not know stays as it is. */
function translate(select: HTMLSelectElement, names: Intl.DisplayNames): void {
  for (const option of select.options) {
    const name = names.of(option.value);
    if (name !== undefined) {
      option.textContent = `${option.value} · ${name}`;
    }
  }
}

const language = document.documentElement.lang;
const selects = document.querySelectorAll<HTMLSelectElement>("select[data-currencies]");
if (selects.length > 0 && !language.startsWith("en")) {
  const names = new Intl.DisplayNames([language], { type: "currency", fallback: "none" });
  selects.forEach((select) => translate(select, names));
}

export {};
