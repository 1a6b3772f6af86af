/** Names that nobody can own (RFC 2606, RFC 6761): good for examples and tests, and where no site can be served. */
const RESERVED = /(?:^|\.)(?:example|test|invalid|localhost|example\.(?:com|net|org))\.?$/;

/**
 * Whether an address is that of an example. A site that names such an address as its own tells search engines, feed readers
 * and keepers of receipts to look where nothing is.
 * @param address a whole one, e.g. `https://policy.example.com`
 */
export function isReservedName(address: string): boolean {
  return RESERVED.test(new URL(address).hostname);
}
