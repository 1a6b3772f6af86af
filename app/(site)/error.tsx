"use client";

import { Failure } from "@/components/ui/Failure";

/** In place of a page whose program has failed; what the layout shows around it stays. */
export default function SiteError() {
  return <Failure />;
}
