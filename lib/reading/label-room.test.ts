import { expect, test } from "vitest";
import { labelRoom } from "./label-room";

test.each([
  ["1)", "narrow"],
  ["A.", "narrow"],
  ["①", "narrow"],
  ["1、", "middle"],
  ["10)", "middle"],
  ["1.1", "middle"],
  ["10、", "wide"],
  ["（1）", "wide"],
  ["一、", "wide"],
  ["（十二）", "wide"],
])("%s is %s", (printed, room) => {
  expect(labelRoom(printed)).toBe(room);
});
