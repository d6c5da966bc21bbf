// An OpenID Connect provider, the real thing, on loopback: whoever names themselves there is signed in. What a name
// stands for is their mail address; "unverified" in it makes it one that the provider has not verified.
import { createServer, type AddressInfo } from "node:net";
import type { Server } from "node:http";
import Provider from "oidc-provider";

export interface Client {
  readonly id: string;
  readonly secret: string;
  /** Where it wants people sent back to. */
  readonly callback: string;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Starts one for a client; returns its issuer and how to stop it. */
export async function startProvider(client: Client): Promise<{ issuer: string; stop: () => Promise<void> }> {
  const port = await freePort();
  const issuer = `http://127.0.0.1:${port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [client.callback],
        grant_types: ["authorization_code"],
        response_types: ["code"],
      },
    ],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    cookies: { keys: ["the tests' own"] },
    pkce: { required: () => true },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({ sub: id, email: id, email_verified: !id.includes("unverified"), name: "Grace Hopper" }),
    }),
  });
  const server: Server = provider.listen(port, "127.0.0.1");
  return { issuer, stop: () => new Promise((resolve) => server.close(() => resolve())) };
}
