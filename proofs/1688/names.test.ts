import { expect, test } from "vitest";
import { namesOf } from "@/scripts/words/own-words";
import { proof, source } from "./text";

proof("the names in the publisher's text", () => {
  test("are those of its companies", () => {
    const names = namesOf([], source("1688-privacy-policy.txt"));
    expect(names).toEqual(expect.arrayContaining(["阿里巴巴", "支付宝", "网商", "菜鸟"]));
  });
});
