import type { Row } from "@/lib/compare/model";

/** Names a row among all of a comparison. */
export function rowKey(row: Row): string {
  switch (row.kind) {
    case "paired":
    case "added":
    case "moved-to":
      return row.after.id;
    case "removed":
    case "moved-from":
      return row.before.id;
    case "regrouped":
      return [...row.before, ...row.after].map(({ id }) => id).join();
  }
}
