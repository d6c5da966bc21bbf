// The mail that the service sends: a real SMTP server on loopback receives it, and keeps each letter as a file that
// every worker can read.
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";

/** A letter as its reader sees it. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const directory = (): string => process.env["E2E_MAIL"] ?? "";
const patience = 20_000;

/** Starts the receiver; letters go to this directory. Returns its address as a URL, and how to end it. */
export async function receiveMail(into: string): Promise<{ url: string; stop: () => Promise<void> }> {
  mkdirSync(into, { recursive: true });
  process.env["E2E_MAIL"] = into;
  let count = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const to = envelope.rcptTo.map(({ address }) => address).join(", ");
        PostalMime.parse(Buffer.concat(chunks)).then(({ subject = "", text = "", html = "" }) => {
          const letter: Letter = { to, subject, text, html };
          const name = join(into, String((count += 1)).padStart(6, "0"));
          // Renamed when it is whole, so that nobody reads half a letter.
          writeFileSync(`${name}.part`, JSON.stringify(letter));
          renameSync(`${name}.part`, `${name}.json`);
          done();
        }, done);
      });
    },
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, stop: () => new Promise((resolve) => server.close(resolve)) };
}

/** The letters to an address so far, the newest last. */
export function lettersTo(address: string): Letter[] {
  const files = readdirSync(directory()).filter((name) => name.endsWith(".json")).sort();
  const letters = files.map((name) => JSON.parse(readFileSync(join(directory(), name), "utf8")) as Letter);
  return letters.filter(({ to }) => to === address);
}

/** Waits for a letter to an address whose subject matches; the newest one wins. */
export async function letterTo(address: string, subject: RegExp): Promise<Letter> {
  const end = Date.now() + patience;
  for (;;) {
    const letter = lettersTo(address).findLast((found) => subject.test(found.subject));
    if (letter !== undefined) {
      return letter;
    }
    if (Date.now() > end) {
      const came = lettersTo(address).map((found) => found.subject);
      throw new Error(`no letter to ${address} with ${subject}; there came: ${JSON.stringify(came)}`);
    }
    await pause(100);
  }
}

/** The first address of the service in a letter: what its button leads to. */
export function linkIn(letter: Letter): string {
  const link = /https?:\/\/(?:localhost|127\.0\.0\.1):\d+\/\S+/.exec(letter.text)?.[0];
  if (link === undefined) {
    throw new Error(`no link in ${letter.text}`);
  }
  return link;
}
