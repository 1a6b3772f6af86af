const ENTRY = '写成 - write: "账号"，另起一行写 not: ["帐号"] 和 why: "…"';

/** What is said about a faulty `checks.yaml`, to the lawyer who edits it: what is wrong, and how to mend it. */
export const checksFileStrings = {
  notList: ["统一用语表不是列表", ENTRY],
  tooMany: (limit: number) => [`统一用语超过 ${limit} 条`, "合并同一个词的几条，或删去不再用的"],
  place: "统一用语的这一条",
  write: ["write", "写上要用的词"],
  not: ["not 的一项", "写上不用的词；数字或英文是非词（yes、no）请加引号"],
  notWords: ["not 不是一串词", 'not 写成方括号里的一串词，例如 ["帐号", "帐户"]'],
  noWords: ["not 里没有词", "写上至少一个不用的词，或删去这一条"],
  why: ["why", "用一句话写明理由，检查结果会照样显示"],
  except: ["except 的一项", "写上含有不用的词、却写得对的词"],
  exceptWords: ["except 不是一串词", 'except 写成方括号里的一串词，例如 ["帐篷"]；没有就删去这一项'],
  tooManyWords: (name: string, limit: number) => [`${name} 超过 ${limit} 个词`, "分成几条来写"],
  tooLong: (name: string, limit: number) => [`${name} 超过 ${limit} 个字`, "写短一些"],
  manyLines: (name: string) => [`${name} 里有换行或制表符`, "写成一行"],
  title: (word: string) => [`“${word}”里有书名号`, "书名号里的文件名不检查；只写词"],
  same: (word: string) => [`“${word}”既是要用的词，也是不用的词`, "改正 write 或 not 中的一个"],
  inWrite: (word: string, write: string) => [
    `不用的“${word}”是“${write}”的一部分，写对了也会被指出`,
    "把不用的词写得长一些，直到它不再是要用的词的一部分",
  ],
  twice: (word: string, entry: number) => [`“${word}”在第 ${entry} 条里已经写过`, "只留一处"],
  against: (write: string, word: string, entry: number) => [
    `要用的“${write}”里有第 ${entry} 条不用的“${word}”，照着改了又会被指出`,
    "让两条用语一致",
  ],
  idle: (except: string) => [`except 里的“${except}”不含这一条不用的任何一个词，不起作用`, "删去它，或写上完整的词"],
} as const satisfies Readonly<Record<string, unknown>>;
