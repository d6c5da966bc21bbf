// Starts the built program on a data directory of its own, and removes both when the tests are over.
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, readFileSync } from "node:fs";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { receiveMail } from "./mail.ts";
import { port } from "./port.ts";
import { startProvider, type Client } from "./provider.ts";

const program = process.env["PROGRAM"] ?? new URL("../../target/debug/timetracker", import.meta.url).pathname;
const patience = 60_000;
/** What the service is called at the provider. */
const client: Client = {
  id: "timetracker",
  secret: "a secret that both sides know of",
  callback: `http://localhost:${port}/single-sign-on/callback`,
};

export default async function start(): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), "timetracker-e2e-"));
  // Under root, PostgreSQL runs as another user, who must pass through.
  await chmod(directory, 0o711);
  process.env["E2E_DATA"] = join(directory, "data");
  const log = join(directory, "log");
  const mail = await receiveMail(join(directory, "mail"));
  const provider = await startProvider(client);
  const service = serve(directory, log, mail.url, provider.issuer);
  const stop = async (): Promise<void> => {
    if (service.exitCode === null && service.kill("SIGTERM")) {
      await once(service, "exit");
    }
    await provider.stop();
    await mail.stop();
    await rm(directory, { recursive: true, force: true });
  };
  try {
    await ready(service);
  } catch (error) {
    const said = readFileSync(log, "utf8");
    await stop();
    throw new Error(`${String(error)}\n${said}`);
  }
  return stop;
}

function serve(directory: string, log: string, smtp: string, issuer: string): ChildProcess {
  const output = openSync(log, "w");
  const { DATABASE_URL: _url, DATABASE_OWNER_URL: _owner, ...environment } = process.env;
  const service = spawn(program, ["serve"], {
    env: {
      ...environment,
      LISTEN: `127.0.0.1:${port}`,
      PUBLIC_URL: `http://localhost:${port}`,
      DATA_DIRECTORY: join(directory, "data"),
      RATE_LIMIT: "10000",
      TRUST_PROXY: "true",
      SMTP_URL: smtp,
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: client.id,
      OIDC_CLIENT_SECRET: client.secret,
      OIDC_NAME: "Acme ID",
      MAIL_FROM: "TimeTracker <no-reply@example.com>",
    },
    stdio: ["ignore", output, output],
  });
  closeSync(output);
  return service;
}

async function ready(service: ChildProcess): Promise<void> {
  const failed = once(service, "error").then(([error]) => Promise.reject(error as Error));
  const end = Date.now() + patience;
  while (Date.now() < end) {
    if (service.exitCode !== null) {
      throw new Error(`${program} ended with ${service.exitCode}`);
    }
    const answer = fetch(`http://127.0.0.1:${port}/ready`).then((response) => response.ok, () => false);
    if (await Promise.race([answer, failed])) {
      return;
    }
    await pause(100);
  }
  throw new Error(`${program} is not ready after ${patience / 1000} s`);
}
