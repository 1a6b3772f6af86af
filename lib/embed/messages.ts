/** Which text a message speaks of. */
export interface EmbedSubject {
  readonly policy: string;
  readonly version: string;
  /** SHA-256 of the version's canonical text, 64 hexadecimal digits. */
  readonly fingerprint: string;
}

/** A consent receipt, in the field names of ISO/IEC TS 27560 where one fits. The host adds whose it is. */
export interface ConsentReceipt extends EmbedSubject {
  readonly schema_version: "policy-reader-1";
  readonly record_id: string;
  readonly language: string;
  readonly privacy_notice: string;
  readonly event_time: string;
  readonly event_type: "explicit";
  readonly event_state: "given" | "refused";
}

/** What happened in the page. `share` runs from 0 to 1. */
export type EmbedEvent =
  | { readonly type: "ready" }
  | { readonly type: "viewed"; readonly section: string; readonly share: number }
  | { readonly type: "end" }
  | { readonly type: "agree"; readonly receipt: ConsentReceipt }
  | { readonly type: "decline" }
  | { readonly type: "open"; readonly target: "mail" | "link" | "app-path"; readonly address: string };

/** A message to the host. `id` grows by one with every message of a page; `time` is ISO 8601 in UTC. */
export type EmbedMessage = EmbedEvent & EmbedSubject & { readonly id: number; readonly time: string };

/** What a host may ask: see `readCommand`. */
export type HostCommand =
  | { readonly type: "setTheme"; readonly theme: "light" | "dark" }
  | { readonly type: "setScale"; readonly scale: number }
  | { readonly type: "scrollTo"; readonly id: string };

/** Puts an event into its envelope. */
export function envelope(event: EmbedEvent, subject: EmbedSubject, id: number, time: string): EmbedMessage {
  return { ...event, ...subject, id, time };
}

/** The receipt of an agreement. The record's id is made of what it records, so that a repeated message is told apart. */
export function receipt(subject: EmbedSubject, language: string, notice: string, time: string): ConsentReceipt {
  return {
    schema_version: "policy-reader-1",
    record_id: `${subject.policy}/${subject.version}/${time}`,
    ...subject,
    language,
    privacy_notice: notice,
    event_time: time,
    event_type: "explicit",
    event_state: "given",
  };
}
