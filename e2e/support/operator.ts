// Makes somebody an operator, as whoever runs the service does: with the program's own command.
import { execFileSync } from "node:child_process";

const program = process.env["PROGRAM"] ?? new URL("../../target/debug/timetracker", import.meta.url).pathname;

/** Runs `timetracker operator …` against the tests' service and returns what it printed. */
export function operatorCommand(...words: string[]): string {
  const { DATABASE_URL: _url, DATABASE_OWNER_URL: _owner, ...environment } = process.env;
  const env = { ...environment, DATA_DIRECTORY: process.env["E2E_DATA"] ?? "" };
  return execFileSync(program, ["operator", ...words], { env, encoding: "utf8" });
}
