/** Packs the in-app edition of the exported site for an app to ship: `npm run bundle`, after `npm run build`. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readManifest } from "@/scripts/server/open-site";
import { loadSite } from "../../lib/content/site";
import { siteFolder } from "../site-folder.mjs";
import { packBundle, readBundle } from "./bundle";

const folder = process.env.SITE_DIR ?? siteFolder(process.env);
const target = process.env.BUNDLE_DIR ?? "out-bundle";
if (readManifest(folder).drafts) throw new Error(`${folder}/ holds drafts, which no app may ship. Run: npm run build`);
const bundle = readBundle(folder, loadSite().site.baseUrl);
const file = path.join(target, `policy-${bundle.version}.zip`);
const packed = packBundle(bundle);
mkdirSync(target, { recursive: true });
writeFileSync(file, packed);
console.log(`${file}: ${bundle.files.length} files, ${packed.length} bytes`);
