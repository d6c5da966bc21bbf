// The calendar's entries, read and moved through the API.

/** A time entry in its worker's local time, as the API lists it. */
export interface TimeEntry {
  id: string;
  version: number;
  description: string;
  project_name: string | null;
  project_color: string | null;
  day: string;
  starts: string | null;
  ends: string | null;
  seconds: number | null;
}

/** A time that a recurring block will come, in its worker's local time. */
export interface PlannedBlock {
  block_id: string;
  day: string;
  starts: string;
  ends: string;
  seconds: number;
  description: string;
  project_name: string | null;
  project_color: string | null;
}

/** Where an entry goes: `starts` alone keeps its seconds. */
export interface Placement {
  starts?: string;
  ends?: string;
}

interface Problem {
  detail?: string;
  errors?: { message: string }[];
}

/** What went wrong on the way to the server, in the page's words. */
function offline(): string {
  return document.body.dataset["offlineMessage"] ?? "";
}

/** What is at this address; nothing when the server does not answer, and the page says so. */
export async function read<T>(address: string): Promise<T[]> {
  try {
    const answer = await fetch(address, { headers: { accept: "application/json" } });
    if (answer.ok) return (await answer.json()) as T[];
    const problem = (await answer.json()) as Problem;
    throw new Error(problem.detail);
  } catch (error) {
    const status = document.getElementById("calendar-status");
    if (status) status.textContent = (error as Error).message || offline();
    return [];
  }
}

/** Moves an entry; what is wrong with that, in words, or nothing. */
export async function move(address: string, entry: TimeEntry, placement: Placement): Promise<string | undefined> {
  try {
    const answer = await fetch(`${address}/${entry.id}/move`, {
      method: "POST",
      headers: { "content-type": "application/json", "if-match": `"${entry.version}"` },
      body: JSON.stringify(placement),
    });
    if (answer.ok) return undefined;
    const problem = (await answer.json()) as Problem;
    return problem.errors?.map(({ message }) => message).join(" ") || problem.detail || offline();
  } catch {
    return offline();
  }
}
