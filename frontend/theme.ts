// The choice between light, dark and system: radio buttons inside [data-theme-choice], remembered in this browser.
import { applyTheme, isTheme, storedTheme, storeTheme } from "./theme-store";

function showChoice(root: ParentNode): void {
  const theme = storedTheme() ?? document.documentElement.dataset["theme"] ?? "system";
  for (const input of root.querySelectorAll<HTMLInputElement>("[data-theme-choice] input")) {
    input.checked = input.defaultChecked = input.value === theme;
  }
}

document.addEventListener("change", (event) => {
  const input = event.target as HTMLInputElement;
  if (!input.closest("[data-theme-choice]") || !isTheme(input.value)) return;
  storeTheme(input.value);
  applyTheme(input.value);
  // Where the choice is a form, the person's setting follows on every device.
  if (input.form?.matches("[data-theme-choice]")) void fetch(input.form.action, { method: "POST", body: new URLSearchParams({ theme: input.value }) });
});

// Another tab has chosen.
window.addEventListener("storage", () => {
  applyTheme(storedTheme());
  showChoice(document);
});

showChoice(document);
