import { nameOf, previewNames } from "./preview-names";

/** Where a server is to listen, and by which further names a site with drafts may be asked for. */
export type HostWish =
  | {
      readonly kind: "host";
      readonly host: string;
      /** Whether machines other than this one can reach it. */
      readonly open: boolean;
      readonly names: readonly string[];
    }
  | { readonly kind: "refused"; readonly message: string };

const EVERY_ADDRESS = /^(?:0\.0\.0\.0|::|\[::\]|\*)$/;
const THIS_MACHINE = /^(?:localhost|127(?:\.\d{1,3}){3}|::1|\[::1\])$/i;

/**
 * What the environment says of where to listen. Without `HOST` it is this machine alone: a draft would else be there for
 * everybody on the same network.
 * @param environment `HOST`: an address of this machine, or `0.0.0.0` for all of them; `POLICY_HOSTS` as `previewNames`
 * reads it
 */
export function hostWish(environment: Readonly<Record<string, string | undefined>>): HostWish {
  const written = environment.HOST?.trim() || "127.0.0.1";
  const every = EVERY_ADDRESS.test(written);
  const own = every ? null : nameOf(written.includes(":") && !written.startsWith("[") ? `[${written}]` : written);
  if (!every && own === null) {
    const message = `HOST is "${written}", which is no address. Leave it out for this machine alone, or write 0.0.0.0 for every address of it.`;
    return { kind: "refused", message };
  }
  const further = previewNames(environment);
  if (further.kind === "refused") return further;
  return {
    kind: "host",
    host: written === "*" ? "::" : written.replace(/^\[|\]$/g, ""),
    open: !THIS_MACHINE.test(written),
    names: [...(own === null ? [] : [own]), ...further.names],
  };
}
