import type { ConsentReceipt, EmbedEvent, EmbedMessage, EmbedSubject } from "@/public/embed/bridge";

/** Puts an event into its envelope. */
export function envelope(event: EmbedEvent, subject: EmbedSubject, id: number, time: string): EmbedMessage {
  return { ...event, ...subject, id, time };
}

/** What a receipt says besides its subject and time. */
export interface ReceiptContext {
  /** Language tag of the text that was shown. */
  readonly language: string;
  /** Language tag the host runs in, or null. */
  readonly locale: string | null;
  /** Public address of the text. */
  readonly notice: string;
}

/** The ids of one agreement: 32 hexadecimal digits each, at random. See `randomId`. */
export interface ReceiptIds {
  readonly record: string;
  readonly receipt: string;
}

/**
 * The receipt of an agreement or of its withdrawal. Nothing that two people can have in common is a part of its ids: not the policy, the
 * version or the moment, which have fields of their own.
 * @param time ISO 8601 in UTC
 * @param state whether the person agreed, or took an agreement back
 */
export function receipt<State extends "given" | "withdrawn">(
  subject: EmbedSubject,
  { language, locale, notice }: ReceiptContext,
  ids: ReceiptIds,
  time: string,
  state: State,
): ConsentReceipt<State> {
  return {
    schema_version: "policy-reader-1",
    record_id: ids.record,
    receipt_id: ids.receipt,
    ...subject,
    language,
    ...(locale === null ? {} : { locale }),
    privacy_notice: notice,
    event_time: time,
    event_type: "explicit",
    event_state: state,
  };
}
