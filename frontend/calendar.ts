// The calendar page: time entries in a grid, drawn, moved and pulled by pointer or keyboard. Times are the worker's local
// ones throughout; the server turns them into instants.
import { type Calendar as Grid, createCalendar, DayGrid, Interaction, TimeGrid } from "@event-calendar/core";
import { move, type PlannedBlock, read, type Placement, type TimeEntry } from "./calendar-entries";
import { editEntry, newEntry, onSaved } from "./calendar-dialog";
import { formatSeconds } from "./duration";

const VIEWS: Record<string, string> = { day: "timeGridDay", week: "timeGridWeek", month: "dayGridMonth" };
const MINUTE = 60_000;
const STEP = 15;
const frame = document.getElementById("calendar");
const status = document.getElementById("calendar-status");

/** A local time without zone, as the API speaks it. */
function local(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}

function shifted(date: Date, minutes: number): Date {
  return new Date(date.getTime() + minutes * MINUTE);
}

function start(frame: HTMLElement): void {
  const { dataset } = frame;
  let entries = new Map<string, TimeEntry>();
  let focused: string | undefined;

  const titleOf = (entry: TimeEntry): string => entry.description || (dataset["none"] ?? "");
  const lengthOf = (entry: TimeEntry): string => (entry.seconds === null ? (dataset["running"] ?? "") : formatSeconds(entry.seconds));

  /** Who may not edit an entry is led to where it stands in its week. */
  const addressOf = (id: string | number): string => `${dataset["entry"]}/${id}${dataset["editable"] === undefined ? "" : "/edit"}`;

  const toEvent = (entry: TimeEntry): Grid.EventInput => {
    const isTimed = entry.starts !== null && entry.ends !== null;
    return {
      id: entry.id,
      title: titleOf(entry),
      start: isTimed ? entry.starts! : entry.day,
      end: isTimed ? entry.ends! : entry.day,
      allDay: !isTimed,
      // What runs ends now: only its start can be elsewhere.
      durationEditable: entry.seconds !== null && isTimed,
      classNames: entry.seconds === null ? ["is-running"] : [],
      extendedProps: { entry },
    };
  };

  /** What is still to come stands where it will be, and leads to its block. */
  const toPlanned = (planned: PlannedBlock): Grid.EventInput => ({
    id: `${planned.block_id} ${planned.day}`,
    title: planned.description || (dataset["none"] ?? ""),
    start: planned.starts,
    end: planned.ends,
    editable: false,
    classNames: ["is-planned"],
    extendedProps: { planned },
  });

  /** What an event says: its title, its project, and when and how long it is. */
  const written = (href: string, title: string, project: string | null, when: string): HTMLAnchorElement => {
    const line = (tag: string, text: string): HTMLElement => Object.assign(document.createElement(tag), { textContent: text });
    const link = Object.assign(document.createElement("a"), { href, draggable: false });
    link.append(line("b", title));
    if (project) link.append(line("span", project));
    link.append(line("small", when));
    return link;
  };

  const totalOf = (date: Date): number => {
    const day = local(date).slice(0, 10);
    return [...entries.values()].filter((entry) => entry.day === day).reduce((sum, entry) => sum + (entry.seconds ?? 0), 0);
  };

  async function put(id: string, placement: Placement): Promise<boolean> {
    const entry = entries.get(id);
    if (!entry) return false;
    const problem = await move(dataset["move"] ?? "", entry, placement);
    if (status) status.textContent = problem ?? "";
    status?.classList.toggle("error", problem !== undefined);
    refetch();
    return problem === undefined;
  }

  function nudge(id: string, key: string, isPull: boolean): Placement | undefined {
    const entry = entries.get(id);
    if (!entry) return undefined;
    const by = { ArrowUp: -STEP, ArrowDown: STEP, ArrowLeft: -24 * 60, ArrowRight: 24 * 60 }[key] ?? 0;
    const from = new Date(entry.starts ?? `${entry.day}T00:00:00`);
    const to = (date: Date): Date => {
      if (Math.abs(by) === STEP) return shifted(date, by);
      const moved = new Date(date);
      moved.setDate(moved.getDate() + Math.sign(by));
      return moved;
    };
    if (isPull) return entry.ends && entry.seconds !== null ? { ends: local(to(new Date(entry.ends))) } : undefined;
    return { starts: local(to(from)) };
  }

  const grid = createCalendar(frame, [TimeGrid, DayGrid, Interaction], {
    view: VIEWS[dataset["view"] ?? "week"] ?? "timeGridWeek",
    date: dataset["date"] ?? local(new Date()).slice(0, 10),
    locale: dataset["language"] ?? "en",
    firstDay: Number(dataset["firstWeekday"] ?? 1) as 0,
    headerToolbar: { start: "", center: "", end: "" },
    allDayContent: dataset["allDay"] ?? "",
    eventTimeFormat: { hour: "numeric", minute: "2-digit", hour12: dataset["24Hours"] === undefined },
    slotLabelFormat: { hour: "numeric", minute: "2-digit", hour12: dataset["24Hours"] === undefined },
    slotDuration: "00:30",
    snapDuration: "00:15",
    scrollTime: "07:00",
    height: dataset["view"] === "month" ? "auto" : "min(44rem, 75dvh)",
    dayMaxEvents: true,
    nowIndicator: Intl.DateTimeFormat().resolvedOptions().timeZone === dataset["zone"],
    editable: dataset["editable"] !== undefined,
    selectable: dataset["new"] !== undefined,
    eventSources: [{
      // One source for both, so that the grid is drawn once.
      events: async () => {
        const [list, planned] = await Promise.all([
          read<TimeEntry>(dataset["entries"] ?? ""),
          read<PlannedBlock>(dataset["planned"] ?? ""),
        ]);
        // What has the focus is drawn anew, and gets it back.
        focused = (document.activeElement as HTMLElement | null)?.dataset["entry"] ?? focused;
        entries = new Map(list.map((entry) => [entry.id, entry]));
        return [...list.map(toEvent), ...planned.map(toPlanned)];
      },
    }],
    dayHeaderFormat: dataset["view"] === "month" ? { weekday: "short" } : { weekday: "short", day: "numeric" },
    eventContent: ({ event, timeText }) => {
      const { entry, planned } = event.extendedProps as { entry?: TimeEntry; planned?: PlannedBlock };
      if (planned) {
        const when = `${timeText} · ${dataset["plannedText"] ?? ""}`;
        return { domNodes: [written(`${dataset["blocks"]}/${planned.block_id}`, event.title as string, planned.project_name, when)] };
      }
      if (!entry) return "";
      const when = event.allDay ? lengthOf(entry) : `${timeText} · ${lengthOf(entry)}`;
      const link = written(addressOf(entry.id), titleOf(entry), entry.project_name, when);
      link.dataset["entry"] = entry.id;
      return { domNodes: [link] };
    },
    eventDidMount: ({ event, el }) => {
      const { entry, planned } = event.extendedProps as { entry?: TimeEntry; planned?: PlannedBlock };
      el.dataset["color"] = (entry ?? planned)?.project_color ?? "slate";
      // The link inside is what one reaches and what says where it leads.
      el.removeAttribute("role");
      el.removeAttribute("tabindex");
    },
    eventAllUpdated: () => {
      dropRoles();
      showTotals();
      if (focused) frame.querySelector<HTMLElement>(`[data-entry="${focused}"]`)?.focus();
      focused = undefined;
    },
    eventClick: ({ event, jsEvent }) => {
      const { ctrlKey, metaKey, shiftKey } = jsEvent as MouseEvent;
      // Elsewhere the link does what links do: in a new tab, or to the entry in its week.
      if (ctrlKey || metaKey || shiftKey || dataset["editable"] === undefined || !entries.has(String(event.id))) return;
      jsEvent.preventDefault();
      void editEntry(addressOf(event.id));
    },
    select: ({ start: from, end, allDay }) => {
      const day = local(from).slice(0, 10);
      const clock = (date: Date): string => local(date).slice(11, 16);
      const time = allDay ? "" : `${clock(from)}-${clock(end)}`;
      const { worker } = dataset;
      void newEntry(`${dataset["new"]}?${new URLSearchParams({ day, time, ...(worker && { user: worker }) })}`);
      grid.unselect();
    },
    eventDrop: ({ event, revert }) => {
      const isTimed = entries.get(String(event.id))?.starts !== null;
      // Between the hours and the row above them there is no way: a length has no clock times to go to.
      if (isTimed === event.allDay) revert();
      else void put(String(event.id), { starts: local(event.start) }).then((done) => done || revert());
    },
    eventResize: ({ event, oldEvent, revert }) => {
      const isStart = event.start.getTime() !== oldEvent.start.getTime();
      const placement = isStart ? { starts: local(event.start), ends: local(event.end) } : { ends: local(event.end) };
      void put(String(event.id), placement).then((done) => done || revert());
    },
  });

  /** The grid calls itself a table without being one; to assistive technology it is a group of headings and links. */
  function dropRoles(): void {
    for (const element of frame.querySelectorAll("[role=table], [role=rowgroup], [role=row], [role=columnheader], [role=cell]")) {
      element.removeAttribute("role");
      element.removeAttribute("aria-colindex");
    }
  }

  /** Each day's total, in the column's head or the month's cell. */
  function showTotals(): void {
    for (const head of frame.querySelectorAll<HTMLElement>(".ec-header .ec-col-head time, .ec-body .ec-day-head time")) {
      const day = head.getAttribute("datetime") ?? "";
      const seconds = totalOf(new Date(`${day}T00:00:00`));
      const total = head.parentElement?.querySelector<HTMLElement>(".total") ?? document.createElement("small");
      total.className = "total";
      total.textContent = seconds > 0 ? formatSeconds(seconds) : "";
      total.title = dataset["total"] ?? "";
      head.after(total);
    }
  }

  frame.addEventListener("keydown", (event) => {
    const id = (event.target as HTMLElement).dataset["entry"];
    if (!id || !event.altKey || !event.key.startsWith("Arrow") || dataset["editable"] === undefined) return;
    event.preventDefault();
    const placement = nudge(id, event.key, event.shiftKey);
    if (!placement) return;
    focused = id;
    void put(id, placement);
  });
  document.getElementById("calendar-add")?.addEventListener("click", (event) => {
    event.preventDefault();
    void newEntry((event.currentTarget as HTMLAnchorElement).href);
  });
  // Under a pointer that draws or drags, nothing is drawn anew: what others changed meanwhile waits until it is let go.
  let isHeld = false;
  let isStale = false;
  const refetch = (): void => {
    if (isHeld) isStale = true;
    else void grid.refetchEvents();
  };
  const letGo = (): void => {
    isHeld = false;
    if (isStale) refetch();
    isStale = false;
  };
  frame.addEventListener("pointerdown", () => (isHeld = true));
  document.addEventListener("pointerup", letGo);
  document.addEventListener("pointercancel", letGo);
  document.body.addEventListener("changed", refetch);
  onSaved(refetch);
}

if (frame) start(frame);
