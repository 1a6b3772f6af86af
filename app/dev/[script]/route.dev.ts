import { bundleScript } from "@/build/scripts/bundle-script";
import { PLAIN_SCRIPTS } from "@/build/scripts/plain-scripts";

export const dynamic = "force-dynamic";

/** A plain script as its source is now. In the export, the script of the same name lies in `_assets/` under its hash. */
export async function GET(_: Request, { params }: { readonly params: Promise<{ readonly script: string }> }) {
  const { script } = await params;
  const found = Object.entries(PLAIN_SCRIPTS).find(([name]) => `${name}.js` === script);
  if (!found) return new Response(null, { status: 404 });
  return new Response(bundleScript(found[1]), { headers: { "content-type": "text/javascript; charset=utf-8" } });
}
