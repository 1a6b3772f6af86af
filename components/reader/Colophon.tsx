import { PrintButton } from "@/components/ui/PrintButton.client";
import { deskIsBuilt } from "@/lib/desk/is-built";
import type { ArchivedVersion } from "@/lib/policy/archive";
import { printedDate } from "@/lib/policy/dates";
import { routes } from "@/lib/routes";
import { strings } from "@/lib/strings";
import { deskStrings } from "@/lib/strings/desk";

/** The foot of a version: what it is and the fingerprint by which anybody can tell that not a word was changed. */
export function Colophon({ version, address }: { readonly version: ArchivedVersion; readonly address: string }) {
  const { document, fingerprint } = version;
  const text = strings.reader;
  return (
    <footer className="colophon">
      <p className="end">{text.endOfVersion}</p>
      <p>
        {document.title}，{text.version} {document.version}，{text.updatedOn}
        {printedDate(document.updatedOn)}，{text.effectiveOn}
        {printedDate(document.effectiveOn)}
      </p>
      <p>
        {text.fingerprint}：<code>{fingerprint.match(/.{8}/g)?.join(" ") ?? fingerprint}</code>
      </p>
      <p className="quiet">{text.fingerprintNote}</p>
      <p className="print-only">{address}</p>
      <p className="screen-only">
        <a href={routes.versions()}>{text.allVersions}</a>
        <a href={routes.glossary()}>{strings.nav.glossary}</a>
        <a href={routes.documentJson(document.version)}>{text.document}</a>
        {deskIsBuilt(process.env) ? <a href={routes.desk()}>{deskStrings.link}</a> : null}
        <PrintButton />
      </p>
      <p className="quiet screen-only">{strings.site.footer}</p>
    </footer>
  );
}
