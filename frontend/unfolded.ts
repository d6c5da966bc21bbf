// <details id="…" data-stays>: what was unfolded stays so when its part of the page is replaced.
import htmx from "htmx.org";

let unfolded = new Set<string>();

document.addEventListener("htmx:beforeSwap", () => {
  unfolded = new Set([...document.querySelectorAll("details[data-stays][open]")].map(({ id }) => id));
});

htmx.onLoad((content) => {
  for (const details of (content as Element).querySelectorAll<HTMLDetailsElement>("details[data-stays]")) {
    if (unfolded.has(details.id)) details.open = true;
  }
});
