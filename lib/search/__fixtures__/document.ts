import { parsePolicy } from "@/lib/policy/parse/parse-policy";
import type { PolicyDocument } from "@/lib/policy/model";

/** A version made of a few lines of authored text. */
export function documentOf(effectiveOn: string, body: string): PolicyDocument {
  const source = `---\nversion: "${effectiveOn}"\ntitle: "隐私政策"\nupdatedOn: "${effectiveOn}"\neffectiveOn: "${effectiveOn}"\nprovenance: "source"\nemphasis: "official"\n---\n\n${body}\n`;
  const { document, messages } = parsePolicy(source, { path: `${effectiveOn}.mdx` });
  if (!document) throw new Error(messages.map(String).join("\n"));
  return document;
}
