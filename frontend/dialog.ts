// <a href="/page" data-dialog="id"> opens the dialog of that id where it is on the page; otherwise the link leads to the page.

/** Opens the dialog with this id as a modal; false where there is none. */
export function openDialog(id: string): boolean {
  const dialog = document.getElementById(id);
  if (!(dialog instanceof HTMLDialogElement)) return false;
  if (!dialog.open) dialog.showModal();
  return true;
}

document.addEventListener("click", (event) => {
  const target = event.target as Element;
  // A click beside the dialog's box lands on the dialog itself, the backdrop being part of it.
  if (target instanceof HTMLDialogElement && target.open && !isInside(target, event)) target.close();
  const opener = target.closest<HTMLElement>("[data-dialog]");
  if (opener && openDialog(opener.dataset["dialog"] ?? "")) event.preventDefault();
});

function isInside(dialog: HTMLDialogElement, event: MouseEvent): boolean {
  const box = dialog.getBoundingClientRect();
  return event.clientX >= box.left && event.clientX <= box.right && event.clientY >= box.top && event.clientY <= box.bottom;
}

/** Copies the text of the element that `data-copy` names and says so on the button. */
async function copy(button: HTMLElement): Promise<void> {
  const source = document.getElementById(button.dataset["copy"] ?? "");
  const label = button.querySelector("span");
  if (!source) return;
  try {
    await navigator.clipboard.writeText(source.textContent ?? "");
    if (label) label.textContent = button.dataset["copied"] ?? label.textContent;
  } catch {
    // Where the clipboard is closed to pages, the text is selected and one key away.
    getSelection()?.selectAllChildren(source);
  }
}

document.addEventListener("click", (event) => {
  const button = (event.target as Element).closest<HTMLElement>("[data-copy]");
  if (button) void copy(button);
});
