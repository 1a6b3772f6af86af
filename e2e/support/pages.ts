/** Every kind of page there is, by an address of each. The accessibility and header tests go through all of them. */
export const PAGES: readonly { readonly name: string; readonly path: string }[] = [
  { name: "the version in force", path: "/" },
  { name: "a pinned version", path: "/versions/2022-11-15/" },
  { name: "a sample version", path: "/versions/2021-11-01-sample/" },
  { name: "the archive", path: "/versions/" },
  { name: "the glossary", path: "/glossary/" },
  { name: "the search page", path: "/search/" },
  { name: "a comparison", path: "/compare/2021-11-01-sample/2022-11-15/" },
  { name: "the choice of a comparison", path: "/compare/" },
  { name: "an unknown address", path: "/versions/1999-01-01/" },
];
