// The board of tasks: cards are dragged, or moved with Shift and the arrow keys. Each move sends the card's own form,
// and the board that comes back is the truth. The buttons in a card's menu work without this script.
import Sortable from "sortablejs";

const CARD = "[data-card]";

/** Sends a card to a column, after the card that stands above it there. */
function send(card: HTMLElement, column: HTMLElement, above: Element | null | undefined): void {
  const form = card.querySelector<HTMLFormElement>("form[data-move]");
  const field = (name: string) => form?.elements.namedItem(name) as HTMLInputElement | null;
  const [status, after] = [field("status"), field("after_id")];
  if (!form || !status || !after) return;
  status.value = column.dataset["column"] ?? "";
  after.value = (above as HTMLElement | null | undefined)?.dataset["card"] ?? "";
  form.requestSubmit();
}

function sortable(column: HTMLElement): void {
  Sortable.create(column, {
    group: "board",
    draggable: CARD,
    filter: ".actions",
    preventOnFilter: false,
    animation: matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 120,
    // A finger that scrolls drags nothing.
    delay: 200,
    delayOnTouchOnly: true,
    ghostClass: "ghost",
    onEnd: ({ item, to, from, oldIndex, newIndex }) => {
      if (to !== from || oldIndex !== newIndex) send(item, to, item.previousElementSibling);
    },
  });
}

/** Where an arrow leads: the column, and the card above the new place. */
function target(card: HTMLElement, key: string): [HTMLElement, Element | null | undefined] | null {
  const column = card.closest<HTMLElement>("[data-column]");
  const columns = [...document.querySelectorAll<HTMLElement>("[data-column]")];
  if (!column) return null;
  if (key === "ArrowUp") return card.previousElementSibling ? [column, card.previousElementSibling.previousElementSibling] : null;
  if (key === "ArrowDown") return card.nextElementSibling ? [column, card.nextElementSibling] : null;
  const next = columns[columns.indexOf(column) + (key === "ArrowRight" ? 1 : -1)];
  return next && key.startsWith("Arrow") ? [next, null] : null;
}

function prepare(): void {
  for (const column of document.querySelectorAll<HTMLElement>("[data-board] [data-column]")) {
    if (!Sortable.get(column)) sortable(column);
  }
}

document.addEventListener("keydown", (event) => {
  const card = (event.target as Element).closest<HTMLElement>(`[data-board] ${CARD}`);
  if (!card || !event.shiftKey || !event.key.startsWith("Arrow")) return;
  event.preventDefault();
  const to = target(card, event.key);
  if (to) send(card, ...to);
});

document.addEventListener("htmx:load", prepare);
prepare();
