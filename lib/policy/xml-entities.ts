/** The entities that every XML file has by name (XML 1.0, 4.6 Predefined Entities). */
export const XML_ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);
