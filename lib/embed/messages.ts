import type { ConsentReceipt, EmbedEvent, EmbedMessage, EmbedSubject } from "./protocol";

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

/**
 * The receipt of an agreement. Its ids are made of what it records, so that a repeated message is told apart from a
 * second agreement.
 */
export function receipt(
  subject: EmbedSubject,
  { language, locale, notice }: ReceiptContext,
  time: string,
): ConsentReceipt {
  const record = `${subject.policy}/${subject.version}/${time}`;
  return {
    schema_version: "policy-reader-1",
    record_id: record,
    receipt_id: `${record}/receipt`,
    ...subject,
    language,
    ...(locale === null ? {} : { locale }),
    privacy_notice: notice,
    event_time: time,
    event_type: "explicit",
    event_state: "given",
  };
}
