// Passkeys, on the pages that name this script: signing in, the second step, and the list of one's own. The forms work
// with this script alone; where it does not run, or the browser has no WebAuthn, `[data-passkey-unsupported]` says so.
import { assertionOptions, creationOptions, toJson } from "./passkey-json";

/** The texts of a form, and where it asks for its options. */
type Form = HTMLFormElement;

/** A refusal of ours, in the person's language. */
class Refusal extends Error {
  constructor(message: string, readonly field?: string) {
    super(message);
  }
}

let waiting: AbortController | undefined;

if (window.PublicKeyCredential && window.isSecureContext) {
  const here = isNumber(location.hostname);
  for (const note of document.querySelectorAll<HTMLElement>("[data-passkey-unsupported]")) note.hidden = !here;
  for (const note of document.querySelectorAll<HTMLElement>("[data-passkey-elsewhere]")) pointElsewhere(note, here);
  if (!here) document.querySelectorAll<Form>("form[data-passkey]").forEach(enable);
}

/** Browsers refuse passkeys for numbers; one's own machine has a name as well. */
function isNumber(host: string): boolean {
  return host.startsWith("[") || /^[\d.]+$/.test(host);
}

function pointElsewhere(note: HTMLElement, here: boolean): void {
  const link = note.querySelector("a");
  if (!here || !link || !["127.0.0.1", "[::1]"].includes(location.hostname)) return;
  const there = new URL(location.href);
  there.hostname = "localhost";
  link.href = there.href;
  link.textContent = there.origin;
  note.hidden = false;
}

function enable(form: Form): void {
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void answer(form, form.dataset["passkey"] === "create" ? create : sign);
  });
  if (form.dataset["passkey"] === "offer") void offer(form);
}

/** Lets the device do its part and sends what it made; says what went wrong. */
async function answer(form: Form, act: (form: Form) => Promise<PublicKeyCredential>): Promise<void> {
  const button = form.querySelector("button");
  waiting?.abort();
  say(form, "");
  if (button) button.disabled = true;
  try {
    send(form, await act(form));
  } catch (error) {
    say(form, words(form, error), error instanceof Refusal ? error.field : undefined);
    if (button) button.disabled = false;
  }
}

async function create(form: Form): Promise<PublicKeyCredential> {
  const publicKey = creationOptions(await options(form));
  return (await navigator.credentials.create({ publicKey })) as PublicKeyCredential;
}

async function sign(form: Form): Promise<PublicKeyCredential> {
  const publicKey = assertionOptions(await options(form));
  return (await navigator.credentials.get({ publicKey })) as PublicKeyCredential;
}

/** Offers passkeys among the suggestions of the mail field, as long as nobody asks for them with the button. */
async function offer(form: Form): Promise<void> {
  if (!(await PublicKeyCredential.isConditionalMediationAvailable?.())) return;
  waiting = new AbortController();
  const { signal } = waiting;
  try {
    const publicKey = assertionOptions(await options(form));
    const chosen = await navigator.credentials.get({ publicKey, mediation: "conditional", signal });
    if (chosen) send(form, chosen as PublicKeyCredential);
  } catch {
    // Nobody asked: the button is still there.
  }
}

async function options(form: Form): Promise<unknown> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && name !== "credential") body.set(name, value);
  }
  const response = await fetch(form.dataset["options"] ?? "", { method: "POST", body, headers: { accept: "application/json" } });
  const answer = (await response.json()) as { detail?: string; errors?: { field: string; message: string }[] };
  if (response.ok) return answer;
  const first = answer.errors?.[0];
  throw new Refusal(first?.message ?? answer.detail ?? "", first?.field);
}

function send(form: Form, credential: PublicKeyCredential): void {
  const field = (name: string): HTMLInputElement | null => form.querySelector(`[name="${name}"]`);
  const made = field("credential");
  if (made) made.value = JSON.stringify(toJson(credential));
  // It was looked at already, and need not travel twice.
  const password = field("current_password");
  if (password) password.value = "";
  form.submit();
}

function words(form: Form, error: unknown): string {
  if (error instanceof Refusal && error.message) return error.message;
  const name = error instanceof DOMException ? error.name : "";
  const texts: Record<string, string | undefined> = {
    NotAllowedError: form.dataset["cancelled"],
    AbortError: form.dataset["cancelled"],
    InvalidStateError: form.dataset["known"],
  };
  return texts[name] ?? form.dataset["failed"] ?? "";
}

function say(form: Form, text: string, field?: string): void {
  const message = form.querySelector<HTMLElement>("[data-passkey-message]");
  if (message) {
    message.textContent = text;
    message.hidden = text === "";
  }
  for (const input of form.querySelectorAll("input")) {
    if (field !== undefined && input.name === field) {
      input.setAttribute("aria-invalid", "true");
      input.focus();
    } else {
      input.removeAttribute("aria-invalid");
    }
  }
}
