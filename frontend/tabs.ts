// A bar of tabs that is wider than its window shows the tab that is open.
for (const current of document.querySelectorAll<HTMLElement>(".tabs a[aria-current]")) {
  const bar = current.closest<HTMLElement>(".tabs");
  if (bar) bar.scrollLeft = current.offsetLeft - bar.offsetLeft - (bar.clientWidth - current.offsetWidth) / 2;
}

export {};
