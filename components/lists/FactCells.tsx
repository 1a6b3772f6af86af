import type { VersionLists } from "@/lib/facts/list-pages";
import type { FactOf } from "@/lib/facts/model";
import { sensitiveOf } from "@/lib/facts/sensitive";
import { listStrings as say } from "@/lib/strings/lists";
import { AllWords, Data } from "./Words";

/** A fact that moves information: what is collected, or given to somebody. */
type Movement = FactOf<"collection"> | FactOf<"sharing">;

interface DataCellProps {
  readonly fact: Movement;
  readonly lists: VersionLists;
  /** What is said where the text names no information. */
  readonly none: string;
}

/** Which information, as the text writes it. */
export function DataCell({ fact, lists, none }: DataCellProps) {
  return <Data data={fact.data} vague={fact.vague} sensitive={sensitiveOf(fact, lists.kinds)} none={none} />;
}

/** What for. */
export function PurposeCell({ fact }: { readonly fact: Movement }) {
  return <AllWords texts={fact.purpose} vague={fact.vague} none={say.collected.purpose} />;
}

/** The words that the cells of a row show, besides those that are given; what is null is left out. */
export const shownIn = ({ data, purpose }: Movement, further: readonly (string | null)[]): readonly string[] => [
  ...data.map(({ form }) => form),
  ...purpose,
  ...further.filter((words) => words !== null),
];
