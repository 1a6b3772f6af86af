"use client";

import { Failure } from "@/components/ui/Failure";

/** In place of everything, when the layout itself has failed. The style of the page stays in its head. */
export default function GlobalError() {
  return (
    <html lang="zh-CN">
      <body>
        <Failure />
      </body>
    </html>
  );
}
