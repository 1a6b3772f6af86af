import { Fragment } from "react";
import type { Inline } from "@/lib/policy/model";
import { unreachable } from "@/lib/policy/text";
import { emphasisRuns } from "@/lib/reading/emphasis";
import { strings } from "@/lib/strings";
import { AppPathView } from "./AppPathView";
import type { Links } from "./links";

/** Inlines in order; each stressed stretch is one `strong` that says which of the two styles it has. */
export function InlinesView({ inlines, links }: { readonly inlines: readonly Inline[]; readonly links: Links }) {
  return emphasisRuns(inlines).map((run) => {
    const words = run.inlines.map(({ start, inline }) => <InlineView key={start} inline={inline} links={links} />);
    return run.emphasis === undefined ? (
      <Fragment key={run.start}>{words}</Fragment>
    ) : (
      <strong key={run.start} data-emphasis={run.emphasis}>
        {words}
      </strong>
    );
  });
}

function InlineView({ inline, links }: { readonly inline: Inline; readonly links: Links }) {
  switch (inline.kind) {
    case "text":
      return inline.text;
    case "term":
      return inline.role === "definition" ? (
        <dfn data-defines={inline.term}>{inline.text}</dfn>
      ) : (
        <a href={`${links.base}#${links.definedIn[inline.term] ?? ""}`} data-term={inline.term}>
          {inline.text}
        </a>
      );
    case "reference":
      return (
        <a href={`${links.base}#${inline.target}`} data-reference={inline.target}>
          {inline.text}
        </a>
      );
    case "pending-link": {
      const address = links.addresses[inline.id];
      return address === undefined ? (
        <span data-pending-link={inline.id} data-note={strings.reader.pendingNote} title={strings.reader.pendingLink}>
          {inline.text}
        </span>
      ) : (
        <a href={address} rel="noopener noreferrer" data-external="">
          {inline.text}
        </a>
      );
    }
    case "app-path":
      return <AppPathView text={inline.text} />;
    case "contact":
      return (
        <a href={`mailto:${inline.address}`} data-contact="">
          {inline.text}
        </a>
      );
    default:
      return unreachable(inline);
  }
}
