// Between the JSON that the service speaks and what WebAuthn takes: the same but for bytes, which are base64url in JSON.
// Browsers have this built in only lately.

interface Descriptor {
  readonly type: "public-key";
  readonly id: string;
  readonly transports?: AuthenticatorTransport[];
}

type Creation = Omit<PublicKeyCredentialCreationOptions, "challenge" | "user" | "excludeCredentials"> & {
  readonly challenge: string;
  readonly user: PublicKeyCredentialEntity & { readonly id: string; readonly displayName: string };
  readonly excludeCredentials?: Descriptor[];
};

type Assertion = Omit<PublicKeyCredentialRequestOptions, "challenge" | "allowCredentials"> & {
  readonly challenge: string;
  readonly allowCredentials?: Descriptor[];
};

/** What `navigator.credentials.create` takes. */
export function creationOptions(json: unknown): PublicKeyCredentialCreationOptions {
  const { challenge, user, excludeCredentials, ...rest } = (json as { publicKey: Creation }).publicKey;
  return {
    ...rest,
    challenge: bytes(challenge),
    user: { ...user, id: bytes(user.id) },
    excludeCredentials: (excludeCredentials ?? []).map(descriptor),
  };
}

/** What `navigator.credentials.get` takes. */
export function assertionOptions(json: unknown): PublicKeyCredentialRequestOptions {
  const { challenge, allowCredentials, ...rest } = (json as { publicKey: Assertion }).publicKey;
  return { ...rest, challenge: bytes(challenge), allowCredentials: (allowCredentials ?? []).map(descriptor) };
}

/** A credential as the service reads it. */
export function toJson(credential: PublicKeyCredential): object {
  const { id, rawId, type, response } = credential;
  const common = { id, rawId: text(rawId), type, clientExtensionResults: {} };
  const clientDataJSON = text(response.clientDataJSON);
  if (response instanceof AuthenticatorAttestationResponse) {
    const made = { clientDataJSON, attestationObject: text(response.attestationObject), transports: response.getTransports() };
    return { ...common, response: made };
  }
  const { authenticatorData, signature, userHandle } = response as AuthenticatorAssertionResponse;
  const signed = { clientDataJSON, authenticatorData: text(authenticatorData), signature: text(signature) };
  return { ...common, response: { ...signed, userHandle: userHandle ? text(userHandle) : null } };
}

function descriptor(known: Descriptor): PublicKeyCredentialDescriptor {
  return { ...known, id: bytes(known.id) };
}

function bytes(base64url: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64url.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

function text(buffer: ArrayBuffer): string {
  const binary = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
