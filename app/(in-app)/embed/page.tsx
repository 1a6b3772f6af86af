import type { Metadata } from "next";
import { EmbeddedVersion } from "@/components/embed/EmbeddedVersion";
import { loadInApp } from "@/lib/content/in-app";
import { loadListsInApp } from "@/lib/content/lists";
import { embedMetadata } from "./metadata";

export function generateMetadata(): Metadata {
  return embedMetadata(loadInApp().inForce);
}

/** The version in force, for an app. */
export default function EmbeddedInForce() {
  const edition = loadInApp();
  return (
    <EmbeddedVersion edition={edition} version={edition.inForce} isInForce notice={null} lists={loadListsInApp()} />
  );
}
