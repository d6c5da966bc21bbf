// Mentioning a colleague: whoever is ticked in the picker of a comment's form is also named in its text.

function fieldBeside(box: HTMLInputElement): HTMLTextAreaElement | null {
  return box.form?.querySelector<HTMLTextAreaElement>("textarea[data-mention]") ?? null;
}

function nameIn(box: HTMLInputElement): string {
  return box.closest("label")?.querySelector(".text")?.textContent?.trim() ?? "";
}

/** Puts `@name` where the cursor is, unless the text names the person already. */
function mention(field: HTMLTextAreaElement, person: string): void {
  const mark = `@${person}`;
  if (field.value.includes(mark)) return;
  const before = field.value.slice(0, field.selectionStart);
  const blank = before === "" || /\s$/.test(before) ? "" : " ";
  field.setRangeText(`${blank}${mark} `, field.selectionStart, field.selectionEnd, "end");
}

document.addEventListener("change", (event) => {
  const box = event.target;
  if (!(box instanceof HTMLInputElement) || box.name !== "mentions" || !box.checked) return;
  const field = fieldBeside(box);
  if (field) mention(field, nameIn(box));
});

// An @ at the beginning of a word opens the list of colleagues.
document.addEventListener("input", (event) => {
  const field = event.target;
  if (!(field instanceof HTMLTextAreaElement) || !field.matches("[data-mention]")) return;
  const typed = field.value.slice(0, field.selectionStart);
  if (!/(^|\s)@$/.test(typed)) return;
  const picker = field.form?.querySelector<HTMLDetailsElement>("details[data-picker=mentions]");
  if (!picker) return;
  field.setRangeText("", field.selectionStart - 1, field.selectionStart, "end");
  picker.open = true;
});

export {};
