/** The address of a row, from that of another list beside it. */
export const rowAddress = (list: string, page: string, row: string): string =>
  list.replace(/[^/]+\/([^/]*)#.*$/, `${page}/$1#${encodeURIComponent(row)}`);
