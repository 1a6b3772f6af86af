// Before any schema is made.
import "./without-eval";

import type { DeskMessage, DeskTask } from "@/lib/desk/messages";
import { runTask } from "@/lib/desk/run-task";

const tell = (message: DeskMessage | { readonly kind: "ready" }) => postMessage(message);

addEventListener("message", async ({ data }: MessageEvent<DeskTask>) => {
  tell(await runTask(data, (step) => tell({ kind: "step", step })));
});
tell({ kind: "ready" });
