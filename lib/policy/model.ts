/**
 * The policy as data. Everything the product shows or computes is a pure function of these types.
 * They hold only strings, numbers, arrays and plain objects, so a document survives JSON unchanged.
 */

/** How the text is stressed. The policy calls the two 粗体 and 粗体下划线 and asks readers to heed both. */
export type Emphasis = "bold" | "bold-underline";

/** Identifies a block inside one version, e.g. `s3-1-5-1-a-p2`. See `ids.ts`. */
export type BlockId = string;

/** Identifies a version: its effective date, with `-sample` when the project wrote it. */
export type VersionId = string;

interface InlineBase {
  /** Exactly the characters a reader sees. The text of a block is its inlines' texts joined. */
  readonly text: string;
  readonly emphasis?: Emphasis;
}

/** Running text. */
export interface TextInline extends InlineBase {
  readonly kind: "text";
}

/** A word of the glossary: where it is defined (`definition`), or one place it is used (`use`). */
export interface TermInline extends InlineBase {
  readonly kind: "term";
  /** The glossary entry's name, which may differ from `text` (本隐私政策 stands under 本政策). */
  readonly term: string;
  readonly role: "definition" | "use";
}

/** Words that point to other clauses of the same version. */
export interface ReferenceInline extends InlineBase {
  readonly kind: "reference";
  readonly target: BlockId;
}

/** Words that were a link in the original, whose address `policy.yaml` may supply under `id`. */
export interface PendingLinkInline extends InlineBase {
  readonly kind: "pending-link";
  readonly id: string;
}

/** A path through the app's screens. `text` keeps the spelling, `steps` are the screens in order. */
export interface AppPathInline extends InlineBase {
  readonly kind: "app-path";
  readonly steps: readonly string[];
}

/** An e-mail address. */
export interface ContactInline extends InlineBase {
  readonly kind: "contact";
  readonly address: string;
}

export type Inline = TextInline | TermInline | ReferenceInline | PendingLinkInline | AppPathInline | ContactInline;

/**
 * How a clause is numbered. `lib/policy/labels/numberings.ts` says how each is read, written, ordered, cited and made into
 * an id; the bracketed 【…】 is no number.
 */
export const LABEL_STYLES = [
  // 第一编, 第一章, 第一节, 第一条, 第一款, 第一项
  "unit-part",
  "unit-chapter",
  "unit-section",
  "unit-article",
  "unit-paragraph",
  "unit-item",
  // 一、 （一）, in formal numerals too: 壹、
  "chapter",
  "bracketed-han",
  // 甲、 （甲）
  "stem",
  "bracketed-stem",
  // Q1：, 问题一：
  "question",
  // 1.1, 3.1.4
  "decimal",
  // 1、 1. · 1) · （1） · ①
  "arabic",
  "arabic-bracket",
  "bracketed-arabic",
  "circled",
  // I. II. · I) · （I）, and in small letters
  "roman",
  "roman-bracket",
  "bracketed-roman",
  "lower-roman",
  "lower-roman-bracket",
  "bracketed-lower-roman",
  // A. A、 · A) · （A）, and in small letters
  "letter",
  "letter-bracket",
  "bracketed-letter",
  "lower-letter",
  "lower-letter-bracket",
  "bracketed-lower-letter",
] as const;

export type LabelStyle = (typeof LABEL_STYLES)[number];

/** A clause's number. `printed` is as it stands in the text (`A．`), `ordinal` its value from 1. */
export interface Label {
  readonly printed: string;
  readonly style: LabelStyle;
  readonly ordinal: number;
  /** The numbers of the clauses above it that it prints too: 3 and 1 of `3.1.4`. Of a decimal only. */
  readonly above?: readonly number[];
  /** Which clause put in behind that number it is: 2 of `第十二条之二`. */
  readonly inserted?: number;
}

/** 1 is a chapter (一、), 5 the deepest heading (A.). */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5;

interface BlockBase {
  readonly id: BlockId;
  /** The ids of the headings the block stands under, outermost first. */
  readonly path: readonly BlockId[];
  readonly label: Label | null;
}

export interface HeadingBlock extends BlockBase {
  readonly kind: "heading";
  readonly level: HeadingLevel;
  readonly inlines: readonly Inline[];
}

export interface ParagraphBlock extends BlockBase {
  readonly kind: "paragraph";
  readonly inlines: readonly Inline[];
}

/** A numbered sentence of a list. Its label is never null. */
export interface ItemBlock extends BlockBase {
  readonly kind: "item";
  readonly label: Label;
  readonly inlines: readonly Inline[];
}

/** An entry of the appendix, printed as `term：inlines`. */
export interface DefinitionBlock extends BlockBase {
  readonly kind: "definition";
  readonly term: string;
  readonly inlines: readonly Inline[];
}

export type TableCell = readonly Inline[];

/** A table; `rows` excludes the header row, and every row has as many cells as the header. */
export interface TableBlock extends BlockBase {
  readonly kind: "table";
  readonly header: readonly TableCell[];
  readonly rows: readonly (readonly TableCell[])[];
}

export type Block = HeadingBlock | ParagraphBlock | ItemBlock | DefinitionBlock | TableBlock;

/**
 * Where a version's words come from: its publisher (`source`); this project, to show a comparison beside a publisher's
 * text (`sample`: no part of the policy's history); or an invented policy with a history of its own (`example`).
 */
export type Provenance = "source" | "sample" | "example";

/** Whether the emphasis is the publisher's own or was put back by an editor after a plain-text copy lost it. */
export type EmphasisOrigin = "official" | "reconstructed";

/** What a change is about, in the words the legal team uses. A closed list: see `docs/authoring.zh-CN.md`. */
export const CHANGE_CLASSES = [
  "文字更正",
  "功能新增",
  "处理目的变化",
  "处理方式变化",
  "处理种类变化",
  "主体变更",
  "共享对象变化",
  "权利变化",
  "跨境",
  "未成年人",
  "联系方式变化",
  "定义变化",
  "重点标注",
  "清单",
  "顺序调整",
  "精简",
  "结构",
  "排版",
  "未定",
] as const;

export type ChangeClass = (typeof CHANGE_CLASSES)[number];

/** What an author says of a change against the version before. */
export interface ChangeNote {
  readonly clause: BlockId;
  readonly class: ChangeClass;
  /** One sentence for readers; empty when only the class was recorded. */
  readonly note: string;
  /** What colleagues say of it among themselves; a draft's alone, and never published. */
  readonly comment?: string | undefined;
}

/**
 * What a text is, which chooses the checks: what the law asks of a privacy policy is asked of nothing else. `policy` where it
 * says nothing.
 */
export const DOCUMENT_KINDS = ["policy", "agreement", "rules", "list"] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** When and where anybody may comment on a version before it takes effect. */
export interface CommentWindow {
  /** Its first day and its last. */
  readonly from: string;
  readonly until: string;
  /** A web address, or a mail address. */
  readonly to: string;
}

/** What a version says of itself in its front matter. Dates are `YYYY-MM-DD`, meant in Asia/Shanghai. */
export interface PolicyMeta {
  readonly version: VersionId;
  readonly title: string;
  readonly updatedOn: string;
  readonly effectiveOn: string;
  /** The day the version was made public; see `announcedOn` of `lib/policy/announcement.ts` for one that does not say it. */
  readonly announcedOn?: string | undefined;
  readonly comments?: CommentWindow | undefined;
  readonly provenance: Provenance;
  readonly emphasis: EmphasisOrigin;
  readonly kind?: DocumentKind | undefined;
  readonly changes: readonly ChangeNote[];
}

/** One version of the policy: its metadata and its blocks in reading order. */
export interface PolicyDocument extends PolicyMeta {
  readonly blocks: readonly Block[];
}
