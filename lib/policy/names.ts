/** A place where one of some names stands in a text. */
export interface NamePlace {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

interface State {
  /** What follows, read from the end of the names. */
  readonly next: Map<string, State>;
  /** The state of the longest shorter ending that some name shares. */
  shorter: State | null;
  /** The longest name that ends here. */
  name: string | null;
}

/**
 * Finds names in texts: from the left, the longest where several begin at one place, none inside another. An expression
 * of all names tries each of them at each character; this reads a text once, however many and alike they are
 * (Aho and Corasick, "Efficient string matching", 1975; from the end, so that what is found at a place begins there).
 * @param names not empty ones
 */
export function nameFinder(names: readonly string[]): (text: string) => readonly NamePlace[] {
  const namesIn = longestNames(names);
  return (text) => {
    const longest = namesIn(text);
    const places: NamePlace[] = [];
    for (let at = 0; at < text.length; ) {
      const name = longest[at] ?? "";
      if (name !== "") places.push({ name, start: at, end: at + name.length });
      at += Math.max(1, name.length);
    }
    return places;
  };
}

/**
 * Finds the longest of some names that begins at each place of a text.
 * @returns one answer for each UTF-16 unit, null where none begins
 */
export function longestNames(names: readonly string[]): (text: string) => readonly (string | null)[] {
  const root = automaton(names);
  return (text) => {
    const longest = new Array<string | null>(text.length).fill(null);
    let state = root;
    for (let at = text.length - 1; at >= 0; at -= 1) {
      state = step(root, state, text.charAt(at));
      longest[at] = state.name;
    }
    return longest;
  };
}

function step(root: State, from: State, character: string): State {
  let state: State | null = from;
  while (state !== null) {
    const next = state.next.get(character);
    if (next) return next;
    state = state.shorter;
  }
  return root;
}

function automaton(names: readonly string[]): State {
  const root: State = { next: new Map(), shorter: null, name: null };
  for (const name of names) {
    let state = root;
    for (let at = name.length - 1; at >= 0; at -= 1) {
      const character = name.charAt(at);
      const next = state.next.get(character) ?? { next: new Map(), shorter: null, name: null };
      state.next.set(character, next);
      state = next;
    }
    state.name = name;
  }
  // A state's shorter endings are nearer the root, so that they are known before it.
  const queue = [root];
  for (const state of queue) {
    for (const [character, next] of state.next) {
      next.shorter = state.shorter === null ? root : step(root, state.shorter, character);
      next.name ??= next.shorter.name;
      queue.push(next);
    }
  }
  return root;
}
