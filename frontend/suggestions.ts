// Fetches suggestion fragments; only the newest question of a field gets an answer.

const DELAY = 120;
const running = new WeakMap<HTMLElement, AbortController>();

function pause(signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(true), DELAY);
    signal.addEventListener("abort", () => resolve(false));
  });
}

/** The value that is chosen in the field's form for the name in its `data-suggestions-of`; empty for none. */
export function chosenBeside(field: HTMLInputElement | null): string {
  const name = field?.dataset["suggestionsOf"];
  const chosen = name ? field?.form?.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`) : null;
  return chosen?.value ?? "";
}

/**
 * The HTML fragment (`<li>` elements) for what is typed in `field`, from its `data-suggestions` address with `?q=`
 * and the project that is chosen beside it; null when a newer question has overtaken this one or the server does not answer.
 */
export async function fetchSuggestions(field: HTMLInputElement): Promise<string | null> {
  running.get(field)?.abort();
  const controller = new AbortController();
  running.set(field, controller);
  if (!(await pause(controller.signal))) return null;
  const url = new URL(field.dataset["suggestions"] ?? "", location.href);
  url.searchParams.set("q", field.value.trim());
  const project = chosenBeside(field);
  // One that is yet to be created has nothing to suggest.
  if (project === "new") return null;
  if (project) url.searchParams.set("project", project);
  try {
    const answer = await fetch(url, { signal: controller.signal, headers: { "HX-Request": "true" } });
    return answer.ok && !answer.redirected ? await answer.text() : null;
  } catch {
    return null;
  }
}

/** Drops the question that is still on its way. */
export function cancelSuggestions(field: HTMLElement): void {
  running.get(field)?.abort();
}
