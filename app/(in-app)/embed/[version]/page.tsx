import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EmbeddedVersion } from "@/components/embed/EmbeddedVersion";
import { loadInApp } from "@/lib/content/in-app";
import { findVersion } from "@/lib/policy/archive";
import { embedMetadata } from "../metadata";

interface EmbeddedRoute {
  readonly params: Promise<{ readonly version: string }>;
}

export const dynamicParams = false;

/** Nobody can agree to a sample, so that an app has none. */
export function generateStaticParams() {
  return loadInApp().history.map(({ document }) => ({ version: document.version }));
}

export async function generateMetadata({ params }: EmbeddedRoute): Promise<Metadata> {
  const found = findVersion(loadInApp().history, (await params).version);
  return found ? embedMetadata(found) : {};
}

/** One version, by its id, for an app. */
export default async function Embedded({ params }: EmbeddedRoute) {
  const edition = loadInApp();
  const found = findVersion(edition.history, (await params).version);
  if (!found) notFound();
  return <EmbeddedVersion edition={edition} version={found} isInForce={false} notice={null} />;
}
