// A free port, chosen once: the workers inherit it through the environment.
import { createServer, type AddressInfo } from "node:net";

async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return String(port);
}

export const port = (process.env["E2E_PORT"] ??= await freePort());
