/** Texts for the shapes: words without a pattern that an algorithm could lean on, and the same at every run. */
const HAN =
  "我们收集使用您的个人信息账号手机号码位置设备日志订单支付交易服务商家平台授权同意共享转让公开披露存储保护期限删除更正查阅复制注销投诉";
const LATIN =
  "the quick brown privacy policy collects account device location order payment service merchant partner consent shares stores deletes";

/** A number from 0 to `below`, the same for the same place, without a pattern that an algorithm could lean on. */
export function mixed(place: number, below: number): number {
  let value = (place + 1) * 2654435761;
  value = Math.imul(value ^ (value >>> 15), 2246822519);
  value = Math.imul(value ^ (value >>> 13), 3266489917);
  return ((value ^ (value >>> 16)) >>> 0) % below;
}

export const times = (size: number, one: (index: number) => string): readonly string[] =>
  Array.from({ length: size }, (_, index) => one(index));
export const han = (size: number, seed = 0): string =>
  times(size, (index) => HAN.charAt(mixed(seed * 7919 + index, HAN.length))).join("");
export const words = (size: number, seed = 0): string => {
  const all = LATIN.split(" ");
  return times(size, (index) => all[mixed(seed * 7919 + index, all.length)] ?? "").join(" ");
};
export const blocks = (size: number, one: (index: number) => string): string => times(size, one).join("\n\n");

export const CHINESE_NUMBERS = [..."一二三四五六七八九"];
export const chineseNumber = (value: number): string => {
  if (value < 10) return CHINESE_NUMBERS[value - 1] ?? "";
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens > 1 ? CHINESE_NUMBERS[tens - 1] : ""}十${CHINESE_NUMBERS[ones - 1] ?? ""}`;
};
