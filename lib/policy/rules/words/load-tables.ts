import tables from "./tables.json";
import { unpackTables, type WordTables } from "./word-tables";

let unpacked: WordTables | null = null;

/** The tables of this repository, unpacked once. Whoever imports this ships them: the desk's worker and the command line. */
export function wordTables(): WordTables {
  unpacked ??= unpackTables(tables);
  return unpacked;
}
