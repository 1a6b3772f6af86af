"use client";

import { useEffect, useState } from "react";
import { type DeskEngine, startEngine } from "./engine";

/** How far the desk is with its workers and their scripts; `broken` where they could not be had. */
export type Starting =
  | { readonly kind: "starting" }
  | { readonly kind: "there"; readonly engine: DeskEngine }
  | { readonly kind: "broken" };

/** Starts the desk's engine with the page, and ends it with the page. */
export function useEngine(): Starting {
  const [starting, setStarting] = useState<Starting>({ kind: "starting" });
  useEffect(() => {
    let started: DeskEngine | null = null;
    let gone = false;
    startEngine().then(
      (engine) => {
        started = engine;
        if (gone) engine.close();
        else setStarting({ kind: "there", engine });
      },
      () => gone || setStarting({ kind: "broken" }),
    );
    return () => {
      gone = true;
      started?.close();
    };
  }, []);
  return starting;
}
