/** Whether menus lead to the view of what is stressed: not where next.config.mjs found that no version stresses a word. */
export function stressIsOffered(environment: Readonly<Record<string, string | undefined>>): boolean {
  return environment.POLICY_STRESS !== "0";
}
