// <details data-menu> and <details data-picker>: one open at a time, closed by Escape or a click elsewhere, walked with the arrow keys.

const MENUS = "details[data-menu], details[data-picker]";

function openMenus(): HTMLDetailsElement[] {
  return [...document.querySelectorAll<HTMLDetailsElement>(MENUS)].filter((menu) => menu.open);
}

function closeOutside(node: Node | null): void {
  for (const menu of openMenus()) {
    if (!menu.contains(node)) menu.open = false;
  }
}

function items(menu: HTMLDetailsElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>(".panel :is(a[href], button)")].filter((item) => item.offsetParent !== null);
}

function step(menu: HTMLDetailsElement, by: 1 | -1): void {
  const all = items(menu);
  const at = all.indexOf(document.activeElement as HTMLElement);
  const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length;
  all[next]?.focus();
}

function onKey(event: KeyboardEvent): void {
  const menu = (event.target as Element).closest<HTMLDetailsElement>(MENUS) ?? openMenus().at(-1);
  if (!menu) return;
  if (event.key === "Escape" && menu.open) {
    menu.open = false;
    menu.querySelector<HTMLElement>("summary")?.focus();
    event.preventDefault();
    event.stopPropagation();
  } else if (menu.matches("[data-menu]") && (event.key === "ArrowDown" || event.key === "ArrowUp") && isWalkable(event.target as Element)) {
    menu.open = true;
    step(menu, event.key === "ArrowDown" ? 1 : -1);
    event.preventDefault();
  }
}

/** Arrow keys belong to the field or the radio group they are pressed in. */
function isWalkable(target: Element): boolean {
  return !target.matches("input, textarea, select");
}

/** Where the window ends below it, a panel opens upwards. */
function turn(menu: HTMLDetailsElement): void {
  const panel = menu.querySelector<HTMLElement>(":scope > .panel");
  if (!panel || getComputedStyle(panel).position === "fixed") return;
  const { bottom, height } = panel.getBoundingClientRect();
  if (bottom > innerHeight && menu.getBoundingClientRect().top > height) panel.classList.add("up");
}

document.addEventListener("toggle", (event) => {
  const menu = event.target as HTMLDetailsElement;
  if (menu.matches(MENUS) && menu.open) turn(menu);
}, true);
// A form in a panel is replaced together with its panel: then the focus goes to what opens the new one.
let panelOpener: string | undefined;

document.addEventListener("htmx:beforeSwap", () => {
  panelOpener = document.activeElement?.closest(MENUS)?.querySelector("summary")?.id;
});
document.addEventListener("htmx:afterSwap", () => {
  if (!panelOpener || document.activeElement !== document.body) return;
  (document.getElementById(panelOpener) ?? document.querySelector<HTMLElement>("[data-focus-key]"))?.focus();
});

document.addEventListener("click", (event) => closeOutside(event.target as Node));
document.addEventListener("focusin", (event) => closeOutside(event.target as Node));
document.addEventListener("keydown", onKey);
