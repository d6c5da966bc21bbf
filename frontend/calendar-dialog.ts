// The calendar's dialog: it borrows the forms of the pages for new and existing entries, so that there is one of each.
const dialog = document.querySelector<HTMLDialogElement>("dialog#calendar-entry");
const body = dialog?.querySelector<HTMLElement>("[data-body]");
let saved: () => void = () => undefined;

/** Calls this whenever the dialog has written something. */
export function onSaved(callback: () => void): void {
  saved = callback;
}

/** Shows the form of the page at this address; where scripts or the network fail, goes to the page itself. */
async function show(address: string, html: Promise<Response>): Promise<void> {
  const answer = await html.catch(() => undefined);
  const page = answer && new DOMParser().parseFromString(await answer.text(), "text/html");
  const form = page?.querySelector("main form.form, main ul.entries");
  if (!dialog || !body || !page || !form) {
    location.assign(address);
    return;
  }
  // The form is sent by this script alone, whatever it does on a page of its own.
  form.querySelectorAll("*").forEach((element) => [...element.attributes].filter(({ name }) => name.startsWith("hx-")).forEach(({ name }) => element.removeAttribute(name)));
  const title = dialog.querySelector("h2");
  if (title) title.textContent = page.querySelector("main h1")?.textContent ?? title.textContent;
  body.replaceChildren(document.adoptNode(form));
  if (!dialog.open) dialog.showModal();
  body.querySelector<HTMLElement>("[aria-invalid=true], [autofocus], [data-focus-first]:not(form)")?.focus();
}

/** Opens the form for a new entry. */
export function newEntry(address: string): Promise<void> {
  return show(address, fetch(address));
}

/** Opens the form of an entry. */
export function editEntry(address: string): Promise<void> {
  return show(address, fetch(address));
}

async function send(form: HTMLFormElement): Promise<void> {
  const fields = new URLSearchParams();
  new FormData(form).forEach((value, name) => fields.append(name, String(value)));
  const sent = fetch(form.action, { method: "POST", body: fields });
  const answer = await sent.catch(() => undefined);
  if (answer?.ok) {
    dialog?.close();
    saved();
  } else await show(form.action, answer ? Promise.resolve(answer) : Promise.reject(new Error("offline")));
}

body?.addEventListener("submit", (event) => {
  event.preventDefault();
  void send(event.target as HTMLFormElement);
});
body?.addEventListener("click", (event) => {
  if (!(event.target as Element).closest("[data-cancel]")) return;
  event.preventDefault();
  dialog?.close();
});
