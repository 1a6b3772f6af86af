import { EditMap } from "micromark-util-edit-map";

type Events = Parameters<EditMap["consume"]>[0];

/**
 * Makes the reader of Markdown change the end of its list of events where a list or a quotation ends. As published
 * (micromark 4.0.3) it copies the whole list each time, so that a file of thousands of short lists takes minutes.
 */
export function changeOnlyTheEnd(): void {
  EditMap.prototype.consume = function consume(this: EditMap, events: Events): undefined {
    const changes = this.map.sort((a, b) => a[0] - b[0]);
    const [first] = changes;
    if (first === undefined) return;
    const from = first[0];
    const rest = events.splice(from);
    let read = 0;
    const pass = (until: number) => {
      for (; read < until; read += 1) {
        const event = rest[read];
        if (event) events.push(event);
      }
    };
    for (const [at, removed, added] of changes) {
      pass(at - from);
      for (const event of added) events.push(event);
      read = at - from + removed;
    }
    pass(rest.length);
    this.map.length = 0;
    this.index.clear();
  };
}
