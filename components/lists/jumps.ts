import { doingsBySection } from "@/lib/facts/doings";
import type { ListPage, VersionLists } from "@/lib/facts/list-pages";
import { permissionUses } from "@/lib/facts/permissions";
import { situationsOf } from "@/lib/facts/situations";
import { unreachable } from "@/lib/policy/text";
import { listStrings as say } from "@/lib/strings/lists";

/** A part of a page that a link at its head leads to. */
export interface Jump {
  readonly id: string;
  readonly name: string;
}

/** The parts of a list's page, in the order in which they stand there. */
export function jumpsOf(page: ListPage, { facts, plain, document }: VersionLists): readonly Jump[] {
  const when = (holds: boolean, id: string, name: string) => (holds ? [{ id, name }] : []);
  switch (page) {
    case "collected":
      return [
        { id: "by-scene", name: say.orders.scene },
        { id: "by-kind", name: say.orders.kind },
      ];
    case "shared":
      return [
        { id: "recipients", name: say.shared.title },
        ...when(facts.exemptions.length > 0, "exemptions", say.exemptions.title),
        ...when(permissionUses(facts).length > 0, "permissions", say.permissions.title),
        ...when(facts.publicDisplay.length > 0, "public", say.display.title),
        ...when(facts.retention.length > 0, "retention", say.retention.title),
        ...when(facts.crossborder.length > 0, "crossborder", say.crossborder.title),
      ];
    case "rights":
      return [
        ...doingsBySection(facts).map(({ section }) => ({ id: section, name: say.doings.sections[section] })),
        ...when(facts.contacts.length > 0, "contacts", say.doings.contacts),
      ];
    case "mine":
      return [
        ...situationsOf(facts).map(({ audience }) => ({ id: `for-${audience}`, name: say.mine.situations[audience] })),
        ...when((plain?.questions.length ?? 0) > 0, "questions", say.mine.questions),
      ];
    case "plain":
      return document.blocks.flatMap((block) =>
        block.kind === "heading" && block.level === 1
          ? [{ id: block.id, name: block.inlines.map(({ text }) => text).join("") }]
          : [],
      );
    default:
      return unreachable(page);
  }
}
