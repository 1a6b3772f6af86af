import type { Rule } from "../rule";
import { type Matter, MISUSE, missingMatters } from "./matters";

const id = "law/access";

/** The heading under which a reader looks for it. */
const HOME = /权利|查阅|复制/;

const MATTERS: readonly Matter[] = [
  {
    name: "查阅个人信息的方式",
    article: "个人信息保护法第四十五条",
    wordings: [/查阅|查询|查看|访问/],
    besides: MISUSE,
  },
  {
    name: "复制个人信息的方式",
    article: "个人信息保护法第四十五条",
    wordings: [/复制|副本|导出|下载[^。]{0,8}信息/],
    besides: MISUSE,
  },
  {
    name: "请求将个人信息转移至其指定的个人信息处理者的途径",
    article: "个人信息保护法第四十五条",
    wordings: [
      /转移至/,
      /(?:请求|申请|有权|希望|您可以)[^。]{0,12}转移/,
      /提供给其他个人信息处理者/,
      /(?:转移|传输|迁移|转交)[给至到][^。]{0,6}(?:指定|其他)/,
      /可携带?权/,
    ],
  },
];

/** Access, copies and transfer. */
export const access: Rule = {
  id,
  sentence: "应写明查阅、复制和转移个人信息的方式",
  example: "您享有各项权利。",
  authority: "个人信息保护法第四十五条；网络数据安全管理条例第二十一条",
  severity: "advice",
  falseAlarms: [
    "您可以查阅、复制您的个人信息，并请求转移至指定的处理者。",
    "您可以查询和导出信息副本；您可以申请转移个人信息。",
    "您可以查看、下载您的个人信息副本，并要求我们将其传输给您指定的平台。",
    "您享有访问权、复制权和可携带权。",
  ],
  check: (document) => missingMatters(id, document, HOME, MATTERS),
};
