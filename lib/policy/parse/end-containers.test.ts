import fc from "fast-check";
import { EditMap } from "micromark-util-edit-map";
import { expect, test } from "vitest";
import { parsePolicy } from "./parse-policy";

type Events = Parameters<EditMap["consume"]>[0];

/** Loading the parser changes the map. */
const changed = typeof parsePolicy === "function" ? EditMap : null;

const nameOf = new Map<Events[number], string>();
const named = (name: string): Events[number] => {
  const point = { line: 1, column: 1, offset: 0, _index: 0, _bufferIndex: -1 };
  const event: Events[number] = ["enter", { type: "data", start: point, end: point }, Object.create(null)];
  nameOf.set(event, name);
  return event;
};
const names = (events: Events) => events.map((event) => nameOf.get(event));

test("changes to a list of events are made as they were asked for, whatever their order", () => {
  const change = fc.record({
    at: fc.nat(8),
    removed: fc.nat(1),
    added: fc.array(fc.string({ minLength: 1, maxLength: 2 }), { maxLength: 2 }),
  });
  fc.assert(
    fc.property(fc.nat(8), fc.uniqueArray(change, { maxLength: 4, selector: ({ at }) => at }), (length, changes) => {
      const before = Array.from({ length }, (_, index) => `${index}`);
      const map = new (changed ?? EditMap)();
      const wanted = before.map((name) => [name]);
      wanted.push([]);
      for (const { at, removed, added } of changes.filter((one) => one.at + one.removed <= length)) {
        map.add(at, removed, added.map(named));
        wanted[at] = [...added, ...(removed === 1 ? [] : (wanted[at] ?? []))];
      }
      const events = before.map(named);
      map.consume(events);
      expect(names(events)).toEqual(wanted.flat());
      expect(map.map).toEqual([]);
    }),
  );
});
