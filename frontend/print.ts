// <button data-print hidden>: prints the page. Without scripts the browser's own menu does.
for (const button of document.querySelectorAll<HTMLElement>("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
