/**
 * Classes of characters by property, such as `\p{L}`, written out: Chromium 64 has none of them, and a bundler hands them to
 * the engine as they are, which stops the whole script.
 */
const CALL = /new RegExp\("((?:[^"\\]|\\.)*)"/g;
const LAST = 0x10ffff;

/** The characters of a property as the inside of a class, e.g. `A-Za-zªµ…`; the engine that builds the site knows them. */
function rangesOf(property: string): string {
  const has = new RegExp(`^\\p{${property}}$`, "u");
  const ranges: string[] = [];
  let first = -1;
  for (let point = 0; point <= LAST + 1; point++) {
    const inside = point <= LAST && has.test(String.fromCodePoint(point));
    if (inside && first < 0) first = point;
    if (inside || first < 0) continue;
    const [from, to] = [String.fromCodePoint(first), String.fromCodePoint(point - 1)];
    ranges.push(from === to ? from : `${from}-${to}`);
    first = -1;
  }
  return ranges.join("");
}

/**
 * A script whose expressions name no property of characters any more. The classes stand once, at its beginning.
 * @param script a bundled script, in which expressions with properties are `new RegExp("…")` already
 */
export function writeOutClasses(script: string): string {
  const names = new Map<string, string>();
  const written = script.replace(CALL, (call, source: string) =>
    source.includes("\\\\p{") ? `new RegExp("${withClasses(source, names)}"` : call,
  );
  if (names.size === 0) return script;
  const classes = [...names].map(([property, name]) => `${name}=${JSON.stringify(rangesOf(property))}`);
  return `(()=>{var ${classes.join(",")};${written}})();`;
}

/** @param source what stands between the quotes, where a backslash of the expression is two */
function withClasses(source: string, names: Map<string, string>): string {
  let inClass = false;
  return source.replace(/\\\\p\{([^}]*)\}|\\\\.|[[\]]/g, (part: string, property: string | undefined) => {
    if (part === "[" || part === "]") inClass = part === "[";
    if (property === undefined) return part;
    const name = names.get(property) ?? `$class${names.size}`;
    names.set(property, name);
    return inClass ? `"+${name}+"` : `["+${name}+"]`;
  });
}
