// The switcher: `o` opens it; letters typed in its list lead to the name that begins with them, arrow keys from its search field to the list.

const SWITCHER = "details.switcher";
const PAUSE = 800;
let typed = "";
let lastTyped = 0;

function options(switcher: Element): HTMLElement[] {
  return [...switcher.querySelectorAll<HTMLElement>(".options button")];
}

function nameOf(option: HTMLElement): string {
  return (option.querySelector(".name")?.textContent ?? "").trim().toLocaleLowerCase();
}

/** The next option whose name begins with what was typed; one letter again and again walks through its names. */
function leadTo(switcher: Element, letters: string): void {
  const all = options(switcher);
  const isRepeated = [...letters].every((letter) => letter === letters[0]);
  const wanted = isRepeated ? letters.slice(0, 1) : letters;
  const from = all.indexOf(document.activeElement as HTMLElement) + (isRepeated ? 1 : 0);
  const ordered = [...all.slice(Math.max(from, 0)), ...all.slice(0, Math.max(from, 0))];
  ordered.find((option) => nameOf(option).startsWith(wanted))?.focus();
}

function onLetter(switcher: Element, event: KeyboardEvent): void {
  const search = switcher.querySelector<HTMLInputElement>("input[type=search]");
  if (search) {
    // The field takes the letter itself.
    search.focus();
    return;
  }
  typed = event.timeStamp - lastTyped < PAUSE ? typed + event.key.toLocaleLowerCase() : event.key.toLocaleLowerCase();
  lastTyped = event.timeStamp;
  leadTo(switcher, typed);
  event.preventDefault();
}

document.addEventListener("keydown", (event) => {
  const target = event.target as Element;
  const switcher = target.closest<HTMLDetailsElement>(`${SWITCHER}[open]`);
  if (!switcher || event.ctrlKey || event.metaKey || event.altKey) return;
  if (target.matches("input")) {
    const all = options(switcher);
    if (event.key === "ArrowDown") all[0]?.focus();
    else if (event.key === "Enter") all[0]?.click();
    else return;
    event.preventDefault();
  } else if (event.key.length === 1 && event.key !== " ") {
    onLetter(switcher, event);
    // The letter is no shortcut here.
    event.stopImmediatePropagation();
  }
}, true);

document.addEventListener("toggle", (event) => {
  const switcher = event.target as HTMLDetailsElement;
  if (!switcher.matches(SWITCHER) || !switcher.open) return;
  const first = switcher.querySelector<HTMLElement>("input[type=search]") ?? switcher.querySelector<HTMLElement>("[aria-current]");
  first?.focus({ preventScroll: true });
}, true);
