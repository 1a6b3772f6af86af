/** Small functions whose growth is known, each doing its work in a way of its own. */
export const linear = {
  loop: (list: readonly number[]) => {
    let sum = 0;
    for (const value of list) sum += value;
    return sum;
  },
  callbacks: (list: readonly number[]) => list.map((value) => value + 1).filter((value) => value > 0),
  natives: (list: readonly number[]) => list.map(String).filter(Boolean).join(","),
  collections: (list: readonly number[]) => new Set([...list, ...new Map(list.map((value) => [value, value])).keys()]),
  expression: (list: readonly number[]) => {
    const text = list.join(",");
    return [...text.matchAll(/\d+/g)].length + text.replace(/,/g, " ").split(/ /).length;
  },
  sticky: (list: readonly number[]) => {
    const text = list.join(",");
    const digit = /\d+,?/y;
    let count = 0;
    while (digit.test(text)) count++;
    return count;
  },
  spliceAtEnd: (list: readonly number[]) => {
    const rest = [...list];
    while (rest.length > 0) rest.splice(rest.length - 1, 1);
  },
  search: (list: readonly number[]) => {
    const text = list.join(",");
    let count = 0;
    for (let at = text.indexOf(","); at >= 0; at = text.indexOf(",", at + 1)) count++;
    return count;
  },
  assign: (list: readonly number[]) => {
    const all = {};
    for (const value of list) Object.assign(all, { [value]: value });
    return all;
  },
};

export const almostLinear = {
  sort: (list: readonly number[]) => [...list].sort((a, b) => (a * 7919) % 104729 - ((b * 7919) % 104729)),
  halves: (list: readonly number[]): number => {
    if (list.length < 2) return list.length;
    const middle = list.length >> 1;
    return almostLinear.halves(list.slice(0, middle)) + almostLinear.halves(list.slice(middle));
  },
};

export const quadratic = {
  loops: (list: readonly number[]) => {
    let pairs = 0;
    for (const a of list) for (const b of list) if (a < b) pairs++;
    return pairs;
  },
  emptyBody: (list: readonly number[]) => {
    for (let end = 0; end < list.length; end++) for (let at = 0; at < end; at++);
  },
  callbacks: (list: readonly number[]) => list.map((a) => list.find((b) => b > a)),
  splitForEach: (list: readonly number[]) => {
    const text = list.join("\n");
    return list.map((line) => text.split("\n")[line]);
  },
  sliceForEach: (list: readonly number[]) => {
    const text = list.join("");
    return list.map((at) => text.slice(at));
  },
  indexOfForEach: (list: readonly number[]) => list.map((value) => list.indexOf(value)),
  includes: (list: readonly number[]) => {
    const seen: number[] = [];
    for (const value of list) if (!seen.includes(value)) seen.push(value);
    return seen;
  },
  shift: (list: readonly number[]) => {
    const queue = [...list];
    while (queue.length > 0) queue.shift();
  },
  splice: (list: readonly number[]) => {
    const rest = [...list];
    while (rest.length > 0) rest.splice(0, 1);
  },
  spreadLists: (list: readonly number[]) => list.reduce<readonly number[]>((all, value) => [...all, value], []),
  spreadObjects: (list: readonly number[]) =>
    list.reduce<Readonly<Record<number, number>>>((all, value) => ({ ...all, [value]: value }), {}),
  assignToEmpty: (list: readonly number[]) =>
    list.reduce<object>((all, value) => Object.assign({}, all, { [value]: value }), {}),
  rest: (list: readonly number[]) => {
    let left = list;
    while (left.length > 0) {
      const [, ...rest] = left;
      left = rest;
    }
  },
  restArguments: (list: readonly number[]) => {
    const count = (...all: readonly number[]) => all.length;
    return list.map(() => count(...list));
  },
  expression: (list: readonly number[]) => {
    const text = list.join(" ");
    return list.filter(() => /x/.test(text));
  },
  expressionFrom: (list: readonly number[]) => {
    const text = list.join(" ");
    return list.map((at) => {
      const nowhere = /x/g;
      nowhere.lastIndex = at;
      return nowhere.exec(text);
    });
  },
  expressionOfNames: (list: readonly number[]) => {
    const names = new RegExp(list.map((value) => `name${value}`).join("|"), "g");
    return [...list.join(" ").matchAll(names)];
  },
  growingText: (list: readonly number[]) => {
    let text = "";
    let count = 0;
    for (const value of list) {
      text += value;
      if (text.trim() !== "") count++;
    }
    return count;
  },
  bytes: (list: readonly number[]) => {
    let bytes = new Uint8Array(0);
    for (const value of list) {
      const longer = new Uint8Array(bytes.length + 1);
      longer.set(bytes);
      longer[bytes.length] = value;
      bytes = longer;
    }
    return bytes;
  },
  sets: (list: readonly number[]) => list.map((value) => new Set(list).has(value)),
  json: (list: readonly number[]) => list.map(() => JSON.stringify(list)),
};
