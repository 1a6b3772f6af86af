import { expect, test } from "vitest";
import { shopFacts, table } from "./__fixtures__/shop";
import { kindsUsed } from "./kinds-used";

test("of the table of kinds only what published facts use goes to the desk: the rest may be a draft's", () => {
  const used = kindsUsed(table(), [shopFacts()]);
  expect(used.kinds.map(({ id }) => id)).toEqual(["phone", "password", "words", "card", "address", "device"]);
  expect(used.purposes.map(({ id }) => id)).toEqual(["register", "recommend", "deliver"]);
  expect(kindsUsed(table(), [])).toEqual({ groups: {}, kinds: [], purposes: [] });
});
