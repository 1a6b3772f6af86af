import { comparableKey } from "../../compare/pairing/comparable";
import type { FactOf } from "../model";
import { comings, type EntryKind, type Found, listChange, type Scope, valueChange } from "./entry";
import { type FactsSide, type Known, namedKinds, recipientKey, sensitiveKinds } from "./side";

/** Both versions, and what each says anywhere. */
export interface Sides {
  readonly before: FactsSide;
  readonly after: FactsSide;
  readonly knownBefore: Known;
  readonly knownAfter: Known;
}

type Informed = FactOf<"collection"> | FactOf<"sharing">;

/** The kind under which stands what the text does not name. */
const UNNAMED = "unspecified";

const scopeBy =
  (sides: Sides, field: keyof Known) =>
  (name: string, side: "before" | "after"): Scope =>
    (side === "before" ? sides.knownBefore : sides.knownAfter)[field].has(name) ? "场景" : "全文";

function dataChanges(
  before: Informed | null,
  after: Informed | null,
  sides: Sides,
  field: "kinds" | "sharedKinds",
): readonly Found[] {
  const old = namedKinds(before?.data ?? [], sides.before.kinds);
  const young = namedKinds(after?.data ?? [], sides.after.kinds);
  const changes = comings(old, young, ["种类+", "种类-"], scopeBy(sides, field));
  const named = (kinds: ReadonlyMap<string, string>) => [...kinds.keys()].some((kind) => kind !== UNNAMED);
  // From 相关信息 to a list: what is new to the whole text is told by itself, the rest is one statement.
  if (before === null || after === null || named(old) === named(young)) return changes;
  const words = (fact: Informed) => (fact.data.length === 0 ? null : fact.data.map(({ form }) => form).join("、"));
  const kind = named(young) ? "未写明→写明" : "写明→未写明";
  return [
    { kind, scope: "场景", before: words(before), after: words(after) },
    ...changes.filter(({ scope }) => scope === "全文"),
  ];
}

function purposeChanges(before: Informed | null, after: Informed | null, sides: Sides): readonly Found[] {
  const named = (fact: Informed | null, side: FactsSide) =>
    new Map((fact?.purposes ?? []).map((id) => [id, side.kinds.purposes.get(id)?.label ?? id]));
  const changes = comings(
    named(before, sides.before),
    named(after, sides.after),
    ["目的+", "目的-"],
    scopeBy(sides, "purposes"),
  );
  if (before === null || after === null) return changes;
  const said = ({ purpose }: Informed) => purpose.length > 0;
  if (said(before) === said(after)) return changes;
  return [
    ...valueChange(before.purpose.join("、") || null, after.purpose.join("、") || null, "目的+"),
    ...changes.filter(({ scope }) => scope === "全文"),
  ];
}

function sensitiveChanges(before: Informed | null, after: Informed | null, sides: Sides): readonly Found[] {
  return comings(
    before === null ? new Map() : sensitiveKinds(before, sides.before.kinds),
    after === null ? new Map() : sensitiveKinds(after, sides.after.kinds),
    ["敏感+", "敏感-"],
    scopeBy(sides, "sensitive"),
  );
}

/** How the collecting of information in one scene changed; a null side has no such scene. */
export function collectionChanges(
  before: FactOf<"collection"> | null,
  after: FactOf<"collection"> | null,
  sides: Sides,
): readonly Found[] {
  const permissions = (fact: FactOf<"collection"> | null) =>
    new Map((fact?.permissions ?? []).map((one) => [comparableKey(one), one]));
  const found = [
    ...dataChanges(before, after, sides, "kinds"),
    ...purposeChanges(before, after, sides),
    ...sensitiveChanges(before, after, sides),
    ...comings(permissions(before), permissions(after), ["权限+", "权限-"], scopeBy(sides, "permissions")),
  ];
  if (before === null || after === null) {
    return found.length > 0 ? found : scene("场景", before?.scene ?? null, after?.scene ?? null);
  }
  return [
    ...found,
    ...valueChange(before.how, after.how, "方式变化"),
    ...(before.onDevice === after.onDevice
      ? []
      : [{ kind: "方式变化" as const, scope: "场景" as const, ...deviceWords(before.onDevice) }]),
    ...listChange(before.capabilities, after.capabilities, "方式变化"),
    ...valueChange(before.need, after.need, "必填变化"),
    ...valueChange(before.class?.value ?? null, after.class?.value ?? null, "归类变化"),
    ...valueChange(before.refusal, after.refusal, "拒绝后果变化"),
    ...valueChange(before.condition, after.condition, "条件变化"),
    ...valueChange(before.source, after.source, "来源变化"),
  ];
}

const deviceWords = (before: boolean) =>
  before ? { before: "只在本机", after: "不只在本机" } : { before: "不只在本机", after: "只在本机" };

/** Something that is there as a whole, or is not. */
export function scene(
  name: "场景" | "接收方",
  before: string | null,
  after: string | null,
  scope: Scope = "全文",
): readonly Found[] {
  const kind: EntryKind = `${name}${after === null ? "-" : "+"}`;
  return [{ kind, scope, before, after }];
}

/** How the giving of information to one recipient changed; a null side has no such recipient. */
export function sharingChanges(
  before: FactOf<"sharing"> | null,
  after: FactOf<"sharing"> | null,
  sides: Sides,
): readonly Found[] {
  const data = dataChanges(before, after, sides, "sharedKinds");
  if (before === null || after === null) {
    const one = after ?? before;
    if (one === null) return [];
    const known = (after === null ? sides.knownAfter : sides.knownBefore).recipients.has(recipientKey(one));
    const name = (fact: FactOf<"sharing"> | null) => (fact === null ? null : (fact.written ?? fact.recipient));
    // The recipient says it; only a kind that is new to the whole text is told beside it.
    return [
      ...scene("接收方", name(before), name(after), known ? "场景" : "全文"),
      ...data.filter(({ scope }) => scope === "全文"),
    ];
  }
  const recipient = before.named === after.named ? [] : valueChange(namedAs(before), namedAs(after), "接收方+");
  const other =
    recipientKey(before) === recipientKey(after) || recipient.length > 0
      ? []
      : [
          ...scene(
            "接收方",
            null,
            after.written ?? after.recipient,
            scopeBy(sides, "recipients")(recipientKey(after), "before"),
          ),
          ...scene(
            "接收方",
            before.written ?? before.recipient,
            null,
            scopeBy(sides, "recipients")(recipientKey(before), "after"),
          ),
        ];
  return [
    ...recipient,
    ...other,
    ...data,
    ...purposeChanges(before, after, sides),
    ...sensitiveChanges(before, after, sides),
    ...valueChange(before.role, after.role, "角色变化"),
    ...valueChange(before.method, after.method, "方式变化"),
    ...valueChange(before.condition, after.condition, "条件变化"),
    ...valueChange(before.consent, after.consent, "条件变化"),
    ...valueChange(before.safeguard, after.safeguard, "限制变化"),
  ];
}

const namedAs = (fact: FactOf<"sharing">): string | null =>
  fact.named ? (fact.entity ?? fact.written ?? fact.recipient) : null;
