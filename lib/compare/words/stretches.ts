import { compareSequences } from "./sequence";
import type { Token } from "./tokens";

/**
 * A run of tokens that is the same on both sides or differs. The two sides of a `same` run have equal keys, not
 * necessarily equal characters. Runs alternate; a changed run may be empty on one side.
 */
export interface Stretch {
  readonly same: boolean;
  readonly before: readonly Token[];
  readonly after: readonly Token[];
}

/** Joins neighbouring runs of one kind and drops empty ones. */
export function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = [];
  let run: Stretch[] = [];
  const close = () => {
    const [first, ...others] = run;
    if (first && others.length === 0) result.push(first);
    else if (first) {
      const before = run.flatMap((stretch) => stretch.before);
      result.push({ same: first.same, before, after: run.flatMap((stretch) => stretch.after) });
    }
    run = [];
  };
  for (const stretch of stretches) {
    if (stretch.before.length + stretch.after.length === 0) continue;
    if (run[0] && run[0].same !== stretch.same) close();
    run.push(stretch);
  }
  close();
  return result;
}

const flip = (stretches: readonly Stretch[]): readonly Stretch[] =>
  stretches.map(({ same, before, after }) => ({ same, before: after, after: before }));

function compareOneWay(before: readonly Token[], after: readonly Token[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let i = 0;
  let j = 0;
  const keys = (tokens: readonly Token[]) => tokens.map((token) => token.key);
  for (const run of compareSequences(keys(before), keys(after))) {
    const tokensBefore = run.added ? [] : before.slice(i, i + run.count);
    const tokensAfter = run.removed ? [] : after.slice(j, j + run.count);
    stretches.push({ same: !run.added && !run.removed, before: tokensBefore, after: tokensAfter });
    i += tokensBefore.length;
    j += tokensAfter.length;
  }
  return joined(stretches);
}

/** The shortest way from one clause's tokens to another's, the same in both directions. */
export function compareTokens(before: readonly Token[], after: readonly Token[]): readonly Stretch[] {
  const text = (tokens: readonly Token[]) => tokens.map((token) => token.key).join("");
  return text(before) <= text(after) ? compareOneWay(before, after) : flip(compareOneWay(after, before));
}
