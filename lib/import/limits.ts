import { SOURCE_LIMIT_BYTES } from "../policy/parse/source-text";

/** The largest text that the parser takes, in bytes; as many characters can never fit. */
export const TEXT_LIMIT_BYTES = SOURCE_LIMIT_BYTES;
