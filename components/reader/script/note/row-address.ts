/** The address of a row, from that of a row of another list beside it: the last folder of the path is the list. */
export function rowAddress(list: string, page: string, row: string): string {
  const [address = ""] = list.split("#");
  const [path = ""] = address.split("?");
  const end = path.lastIndexOf("/");
  const start = path.lastIndexOf("/", end - 1) + 1;
  return `${address.slice(0, start)}${page}${address.slice(end)}#${encodeURIComponent(row)}`;
}
