"use client";

import { useState } from "react";
import { ListRows } from "@/components/lists/ListRows";
import type { FactsReview } from "@/lib/desk/facts-review";
import type { Kinds } from "@/lib/facts/kinds";
import type { ListPage, VersionLists } from "@/lib/facts/list-pages";
import { deskListStrings } from "@/lib/strings/desk-lists";

const text = deskListStrings.readers;
const PAGES = ["collected", "shared", "rights", "mine"] as const satisfies readonly ListPage[];

interface DraftListsProps {
  readonly review: FactsReview;
  readonly kinds: Kinds;
}

/** The lists as readers will have them. A clause leads to the preview, a row to itself. */
export function DraftLists({ review, kinds }: DraftListsProps) {
  const [page, setPage] = useState<(typeof PAGES)[number]>("collected");
  const { document, facts } = review;
  const lists: VersionLists = {
    document,
    facts,
    kinds,
    plain: null,
    addresses: { text: "#preview", clause: (clause) => `#${clause}`, list: (_, row) => `#${row ?? "lists"}` },
  };
  return (
    <>
      <p>
        <label>
          {text.page}
          <select
            value={page}
            onChange={({ target }) => setPage(PAGES.find((one) => one === target.value) ?? "collected")}
          >
            {PAGES.map((one) => (
              <option key={one} value={one}>
                {text.pages[one]}
              </option>
            ))}
          </select>
        </label>
      </p>
      <ListRows page={page} lists={lists} />
    </>
  );
}
