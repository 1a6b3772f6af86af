"use client";

import { useCallback, useLayoutEffect, useState } from "react";
import { routes } from "@/lib/routes";
import { SearchBox, type SearchPlace } from "./SearchBox.client";

interface SearchPageBoxProps extends SearchPlace {
  /** The versions that its address may name. */
  readonly versions: readonly string[];
}

/** The search page: its address asks the question, and follows it as it changes. */
export function SearchPageBox({ versions, ...place }: SearchPageBoxProps) {
  const [asked, setAsked] = useState<{ readonly query: string; readonly version: string } | null>(null);

  // Before any event: what is typed between reading the address and drawing its question would go with the old box.
  useLayoutEffect(() => {
    const read = (typed: string) => {
      const parameters = new URLSearchParams(window.location.search);
      const version = parameters.get("v") ?? place.inForce;
      setAsked({
        query: typed || (parameters.get("q") ?? ""),
        version: versions.includes(version) ? version : place.inForce,
      });
    };
    const onPopState = () => read("");
    // The field is sent empty: what stands in it was typed before the page came alive, even before the loader came to
    // take note of it, and is asked instead of what the address asked.
    read(document.querySelector<HTMLInputElement>("main .search-box input[type=search]")?.value ?? "");
    window.addEventListener("popstate", onPopState);
    return () => window.removeEventListener("popstate", onPopState);
  }, [place.inForce, versions]);

  const keep = useCallback(
    (query: string, version: string | null) => {
      const v = version === null || version === place.inForce ? undefined : version;
      const address = routes.search(query, v);
      // While the page is still reading its address there is nothing to keep.
      if (asked && address !== `${window.location.pathname}${window.location.search}`)
        history.replaceState(null, "", address);
    },
    [asked, place.inForce],
  );

  return (
    <SearchBox
      key={asked ? `${asked.version} ${asked.query}` : ""}
      {...place}
      initialQuery={asked?.query ?? ""}
      initialVersion={asked?.version ?? place.inForce}
      autoFocus={asked !== null}
      onQuestion={keep}
    />
  );
}
