import type { Metadata } from "next";
import { EmbeddedVersion } from "@/components/embed/EmbeddedVersion";
import { saying } from "@/components/embed/notice";
import { loadInApp } from "@/lib/content/in-app";
import { loadListsInApp } from "@/lib/content/lists";
import { embedStrings } from "@/lib/strings/embed";
import { embedMetadata } from "../metadata";

export function generateMetadata(): Metadata {
  return embedMetadata(loadInApp().inForce, null);
}

/** For an address below /embed/ that does not exist: a webview then shows the text, and no page of the site. */
export default function EmbeddedNotFound() {
  const edition = loadInApp();
  return (
    <EmbeddedVersion
      edition={edition}
      version={edition.inForce}
      isInForce={false}
      notice={saying(embedStrings.notFound)}
      lists={loadListsInApp()}
    />
  );
}
