/** Whether menus lead to the glossary: not where next.config.mjs found that no version explains a word. */
export function glossaryIsOffered(environment: Readonly<Record<string, string | undefined>>): boolean {
  return environment.POLICY_TERMS !== "0";
}
