/**
 * The types of what the in-app edition and its host tell one another. This file is published beside the pages as
 * `bridge.d.ts`, and its form as `bridge.schema.json`: it imports nothing and holds only types.
 */

/** Which text a message speaks of. */
export interface EmbedSubject {
  readonly policy: string;
  readonly version: string;
  /** SHA-256 of the version's canonical text, 64 hexadecimal digits. */
  readonly fingerprint: string;
}

/**
 * A consent receipt. Names and meanings are those of ISO/IEC TS 27560:2023, clauses 6.3 and 6.4, where one fits:
 * `schema_version`, `record_id`, `receipt_id`, `privacy_notice`, `language`, `event_time`, `event_type`, `event_state`
 * (https://www.iso.org/standard/80392.html; the names are listed in https://w3id.org/dpv/guides/consent-27560).
 * `policy`, `version`, `fingerprint` and `locale` are ours. The host adds what the page cannot know, above all
 * `pii_principal_id` and `entity_id`: whose consent it is.
 */
export interface ConsentReceipt<State extends "given" | "withdrawn" = "given"> extends EmbedSubject {
  readonly schema_version: "policy-reader-1";
  /**
   * 128 random bits, 32 hexadecimal digits: the same id is the same agreement, and nobody else's. A withdrawal has that of the
   * agreement when the host named it in `record`, else one of its own.
   */
  readonly record_id: string;
  /** As `record_id`, and another. */
  readonly receipt_id: string;
  /** Language of the text that was shown. */
  readonly language: string;
  /** Language the host said it runs in; absent when it said none. */
  readonly locale?: string;
  readonly privacy_notice: string;
  readonly event_time: string;
  readonly event_type: "explicit";
  /** Whether the person agreed, or took an agreement back. */
  readonly event_state: State;
}

/** The receipt of either event. */
export type AnyReceipt = ConsentReceipt<"given"> | ConsentReceipt<"withdrawn">;

/**
 * What happened in the page. `viewed` and `end` speak of what came into the host's own window, however high a frame is; `share`
 * runs from 0 to 1, `height` is in CSS pixels.
 */
export type EmbedEvent =
  | { readonly type: "ready" }
  | { readonly type: "height"; readonly height: number }
  | { readonly type: "viewed"; readonly section: string; readonly share: number }
  | { readonly type: "end" }
  | { readonly type: "agree"; readonly receipt: ConsentReceipt<"given"> }
  | { readonly type: "withdraw"; readonly receipt: ConsentReceipt<"withdrawn"> }
  | { readonly type: "decline" }
  | { readonly type: "open"; readonly target: "mail" | "link" | "app-path"; readonly address: string };

/** A message to the host. `id` grows by one with every message of a page; `time` is ISO 8601 in UTC. */
export type EmbedMessage = EmbedEvent & EmbedSubject & { readonly id: number; readonly time: string };

/** What a host may ask. `scale` is from 1 to 2, `id` that of a clause. */
export type HostCommand =
  | { readonly type: "setTheme"; readonly theme: "light" | "dark" }
  | { readonly type: "setScale"; readonly scale: number }
  | { readonly type: "scrollTo"; readonly id: string };
