// Short messages: they leave by themselves, but not while the person is on them, and not when they carry an error.

const LIFETIME = 8_000;

function dismiss(toast: Element): void {
  toast.remove();
}

function scheduleDismissal(toast: HTMLElement): void {
  if (toast.dataset["scheduled"] !== undefined || toast.classList.contains("bad")) return;
  toast.dataset["scheduled"] = "";
  const leave = (): void => {
    if (toast.matches(":hover, :focus-within")) setTimeout(leave, LIFETIME / 4);
    else dismiss(toast);
  };
  setTimeout(leave, LIFETIME);
}

/** Shows `text` as a message of the given kind; without text (a page that brings no such sentence) nothing is shown. */
export function showMessage(text: string | undefined, kind: "good" | "bad"): void {
  const region = document.getElementById("flash");
  if (!region || !text) return;
  const toast = document.createElement("div");
  toast.className = `toast ${kind}`;
  toast.dataset["toast"] = "";
  const content = document.createElement("span");
  content.className = "grow";
  content.textContent = text;
  toast.append(content);
  region.replaceChildren(toast);
  setTimeout(() => dismiss(toast), LIFETIME);
}

function scheduleAll(): void {
  document.querySelectorAll<HTMLElement>("[data-toast]").forEach(scheduleDismissal);
}

document.addEventListener("click", (event) => {
  const toast = (event.target as Element).closest("[data-dismiss]")?.closest("[data-toast]");
  if (toast) dismiss(toast);
});
document.addEventListener("htmx:load", scheduleAll);
scheduleAll();
