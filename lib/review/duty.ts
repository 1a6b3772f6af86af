import type { ChangeClass } from "../policy/model";
import { reviewStrings as say } from "../strings/review";
import type { Circumstance } from "./circumstances";
import type { PolicyPromise } from "./promises";

/** What the publisher owes people for a change, from least to most. `none` still means to publish the new text. */
export const DUTY_LEVELS = ["none", "notice", "prominent-notice", "consent"] as const;

export type DutyLevel = (typeof DUTY_LEVELS)[number];

/** A duty and what it rests on. It is a starting point for a lawyer, and says where it depends on more than the text. */
export interface Duty {
  readonly level: DutyLevel;
  /** 无 · 告知 · 显著通知 · 重新取得同意 */
  readonly name: string;
  /** One Chinese sentence: what is to be done, and why. */
  readonly sentence: string;
  /** The promises of the policy's own chapter on changes that it rests on; `promises.ts` finds their clauses. */
  readonly promises: readonly PolicyPromise[];
  /** Articles of statutes, e.g. 《个人信息保护法》第十四条第二款. */
  readonly statutes: readonly string[];
  /** Chinese sentences: what raises or lowers the duty and cannot be read off the class. */
  readonly conditions: readonly string[];
}

interface Ground {
  readonly level: DutyLevel;
  readonly promises: readonly PolicyPromise[];
  readonly statutes: readonly string[];
}

const { statutes: law } = say;

/** The duty of each class by itself. PIPL art. 14 para. 2 names purpose, manner and kinds; arts. 22, 23, 31, 39 the others. */
const GROUNDS: Readonly<Record<Exclude<ChangeClass, "未定">, Ground>> = {
  文字更正: { level: "none", promises: ["publish"], statutes: [] },
  功能新增: { level: "notice", promises: ["publish", "handling"], statutes: [law.informChanges] },
  处理目的变化: { level: "consent", promises: ["handling", "notify"], statutes: [law.consentAgain] },
  处理方式变化: { level: "consent", promises: ["handling", "notify"], statutes: [law.consentAgain] },
  处理种类变化: { level: "consent", promises: ["handling", "notify"], statutes: [law.consentAgain] },
  主体变更: { level: "prominent-notice", promises: ["party", "notify"], statutes: [law.succession] },
  共享对象变化: { level: "consent", promises: ["recipients", "notify"], statutes: [law.recipients] },
  权利变化: { level: "prominent-notice", promises: ["rights", "notify"], statutes: [law.informChanges, law.rights] },
  跨境: { level: "consent", promises: ["notify"], statutes: [law.crossBorder, law.assessment] },
  未成年人: { level: "prominent-notice", promises: ["notify"], statutes: [law.minors, law.informChanges] },
  联系方式变化: {
    level: "prominent-notice",
    promises: ["contact", "notify"],
    statutes: [law.informChanges, law.officer],
  },
  定义变化: { level: "notice", promises: ["publish"], statutes: [law.informChanges] },
  重点标注: { level: "none", promises: ["publish"], statutes: [law.conspicuous] },
  清单: { level: "notice", promises: ["publish"], statutes: [law.informChanges, law.lists] },
  顺序调整: { level: "none", promises: ["publish"], statutes: [] },
  精简: { level: "none", promises: ["publish"], statutes: [] },
  结构: { level: "none", promises: ["publish"], statutes: [] },
  排版: { level: "none", promises: ["publish"], statutes: [] },
};

/** What a circumstance of the text adds to a class's duty; null where it makes no difference. */
function raise(cls: ChangeClass, circumstance: Circumstance): Partial<Ground> | null {
  const handling = cls === "处理目的变化" || cls === "处理方式变化" || cls === "处理种类变化";
  switch (circumstance) {
    case "sensitive":
      return handling || cls === "共享对象变化" || cls === "功能新增" ? { statutes: [law.sensitive] } : null;
    case "minors":
      return handling || cls === "共享对象变化" ? { statutes: [law.minors] } : null;
    case "collects":
      return cls === "功能新增" ? { level: "consent", promises: ["notify"], statutes: [law.consentAgain] } : null;
    case "kinds-widened":
      return cls === "定义变化"
        ? { level: "consent", promises: ["handling", "notify"], statutes: [law.consentAgain] }
        : null;
    case "term-lengthened":
    case "right-removed":
      return cls === "权利变化" ? { level: "consent", promises: ["keep-rights"] } : null;
    case "emphasis-lowered":
      return cls === "重点标注" ? { level: "notice", statutes: [law.informChanges] } : null;
    default: {
      const never: never = circumstance;
      return never;
    }
  }
}

/**
 * The duty that follows from a change of a class.
 * @param circumstances what the words of the change show beyond its class, see `circumstancesOf`; none when omitted
 * @returns null for 未定: nothing follows before somebody has decided
 */
export function dutyOf(cls: ChangeClass, circumstances: readonly Circumstance[] = []): Duty | null {
  if (cls === "未定") return null;
  const own = GROUNDS[cls];
  const raised = circumstances.flatMap((circumstance) => {
    const ground = raise(cls, circumstance);
    return ground ? [{ circumstance, ground }] : [];
  });
  const grounds: readonly Partial<Ground>[] = [own, ...raised.map(({ ground }) => ground)];
  const level = highest([own.level, ...raised.flatMap(({ ground }) => ground.level ?? [])]);
  return {
    level,
    name: say.duties[level],
    sentence: say.dutySentences[level],
    promises: [...new Set(grounds.flatMap(({ promises }) => promises ?? []))],
    statutes: [...new Set(grounds.flatMap(({ statutes }) => statutes ?? []))],
    conditions: [
      ...raised.map(({ circumstance }) => say.circumstances[circumstance]),
      ...(level === "consent" ? [say.consentExcept] : []),
      ...say.conditions[cls],
    ],
  };
}

/**
 * What a whole version owes. While one of its changes has no class, nobody can say: no level is there to be printed but
 * the one that the classed changes reach already.
 */
export type VersionDuty =
  | { readonly kind: "settled"; readonly level: DutyLevel }
  | {
      readonly kind: "open";
      /** How many changes have no class yet; at least one. */
      readonly undecided: number;
      /** What the version owes whatever the others turn out to be. */
      readonly atLeast: DutyLevel;
    };

/** @param duties one for each change of the version, null where it has no class */
export function versionDuty(duties: readonly (Pick<Duty, "level"> | null)[]): VersionDuty {
  const undecided = duties.filter((duty) => duty === null).length;
  const level = highest(duties.flatMap((duty) => duty?.level ?? []));
  return undecided > 0 ? { kind: "open", undecided, atLeast: level } : { kind: "settled", level };
}

/** A version's duty in words: its name, or that it cannot be told and why. */
export function printedDuty(duty: VersionDuty): string {
  return duty.kind === "settled" ? say.duties[duty.level] : say.dutyOpen(duty.undecided);
}

/** The highest of some levels; `none` when there are none. */
function highest(levels: readonly DutyLevel[]): DutyLevel {
  return [...DUTY_LEVELS].reverse().find((level) => levels.includes(level)) ?? "none";
}
