/** Random choices that a seed repeats. */
export interface Random {
  /** A whole number from 0, below `below`. */
  readonly integer: (below: number) => number;
  readonly pick: <T>(choices: readonly T[]) => T;
}

/** Mulberry32: small, and good enough to choose test words. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const integer = (below: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
  return {
    integer,
    pick: (choices) => {
      const choice = choices[integer(choices.length)];
      if (choice === undefined) throw new Error("nothing to pick from");
      return choice;
    },
  };
}
