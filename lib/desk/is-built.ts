/** Whether the legal desk is part of a build: it is, unless `POLICY_DESK=0`. */
export function deskIsBuilt(environment: Readonly<Record<string, string | undefined>>): boolean {
  return environment.POLICY_DESK !== "0";
}
