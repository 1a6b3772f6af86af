import { SOURCE_LIMIT_BYTES } from "../policy/parse/source-text";

/** The largest file that is opened, in bytes. A policy in Word takes some tens of kilobytes. */
export const FILE_LIMIT_BYTES = 20_000_000;

/** The largest text that the parser takes, in bytes; as many characters can never fit. */
export const TEXT_LIMIT_BYTES = SOURCE_LIMIT_BYTES;
