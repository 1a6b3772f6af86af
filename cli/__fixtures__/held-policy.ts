/**
 * A policy command in a process of its own, which waits at the disk's step that its first argument names (`<change> <end of
 * the path>`): it says `waiting`, and goes on when it is sent a byte. `nowhere` waits at no step.
 */
import { readSync, writeSync } from "node:fs";
import { runPolicy } from "../run-policy";
import { errorCode } from "@/lib/publish/disk";
import { processesOf, thisSystem } from "@/lib/publish/processes";
import { watchedDisk } from "./machine";

/** Holds the whole process until a byte comes. A socket that was opened without blocking says that there is none yet. */
function awaitByte(): void {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (;;) {
    try {
      readSync(0, Buffer.alloc(1));
      return;
    } catch (error) {
      if (errorCode(error) !== "EAGAIN") throw error;
      Atomics.wait(pause, 0, 0, 10);
    }
  }
}

const [, , wait = "", ...argv] = process.argv;
const [change, end = ""] = wait.split(" ");
const disk = watchedDisk((step) => {
  if (step.change !== change || step.paths.at(-1)?.endsWith(end) !== true) return;
  writeSync(1, "waiting\n");
  awaitByte();
});

process.exitCode = await runPolicy(argv, {
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
  input: (async function* () {
    yield "";
  })(),
  today: "2027-01-01",
  machine: { disk, processes: processesOf(thisSystem) },
});
